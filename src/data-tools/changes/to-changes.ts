import type { DataPackage } from '../../data/schema/package.js';
import { PARTS } from './parts.js';
import type { DatasetReader } from './reader.js';
import { asRecord, asRecords, asText, byKey, type JsonRecord } from './records.js';
import { compareFields, compareThings, SectionBuilder, type ChangeSection } from './section.js';

/** Which build of a dataset is meant. */
export interface Build {
  readonly version: string;
  /** Day on which the facts were gathered. */
  readonly date: string | undefined;
}

/** How two builds of a dataset differ. */
export interface Changes {
  readonly from: Build;
  readonly to: Build;
  /** Only the parts in which something changed; none if nothing did. */
  readonly sections: readonly ChangeSection[];
  /** Files that should be compared, but cannot be read. */
  readonly unread: readonly string[];
}

/** How many files are read at once. */
const AT_ONCE = 32;

/**
 * Compares two builds of a dataset. Reads the files whose hash is another, a few
 * at a time, so that the results of 100,000 cities need no more memory than those of one.
 */
export async function toChanges(before: DatasetReader, after: DatasetReader): Promise<Changes> {
  const sections = PARTS.map(({ title }) => new SectionBuilder(title));
  const sources = new SectionBuilder('Sources named in these files');
  const unread: string[] = [];
  const wasSources = new Map<string, JsonRecord>();
  const isSources = new Map<string, JsonRecord>();

  const [was, is] = [hashes(before.descriptor), hashes(after.descriptor)];
  const paths = [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => was.get(path) !== is.get(path))
    .sort();
  for (let i = 0; i < paths.length; i += AT_ONCE) {
    const pairs = await Promise.all(
      paths.slice(i, i + AT_ONCE).map(async (path) => ({
        path,
        before: was.has(path) ? await readPart(before, path) : undefined,
        after: is.has(path) ? await readPart(after, path) : undefined,
      })),
    );
    for (const pair of pairs) {
      const { path } = pair;
      const at = PARTS.findIndex(({ files }) => files.test(path));
      const [part, section] = [PARTS[at], sections[at]];
      if (part === undefined || section === undefined) continue;
      if (part.compare === undefined) addFile(section, path, { was, is });
      else if (
        (was.has(path) && pair.before === undefined) ||
        (is.has(path) && pair.after === undefined)
      ) {
        unread.push(path);
      } else {
        part.compare(section, pair);
        addSources(wasSources, pair.before);
        addSources(isSources, pair.after);
      }
    }
  }
  countSources(sources, wasSources, isSources);
  return {
    from: toBuild(before.descriptor),
    to: toBuild(after.descriptor),
    sections: [aboutSection(before, after), licenceSection(before, after), ...sections, sources]
      .map((section) => section.build())
      .filter(({ counts }) => Object.values(counts).some((count) => count > 0)),
    unread,
  };
}

/** Files that are only said to have changed are not read. */
function readPart(reader: DatasetReader, path: string): Promise<unknown> {
  const part = PARTS.find(({ files }) => files.test(path));
  return part?.compare === undefined ? Promise.resolve(undefined) : reader.read(path);
}

function hashes({ resources }: DataPackage): ReadonlyMap<string, string> {
  return new Map(resources.map(({ path, hash }) => [path, hash]));
}

function toBuild({ version, created }: DataPackage): Build {
  return { version, date: created?.replace(/T.*/, '') };
}

function addFile(
  section: SectionBuilder,
  path: string,
  files: {
    readonly was: ReadonlyMap<string, string>;
    readonly is: ReadonlyMap<string, string>;
  },
): void {
  if (!files.was.has(path)) section.add('appeared', path);
  else if (!files.is.has(path)) section.add('vanished', path);
  else section.addChanged(path, [{ what: '' }]);
}

function aboutSection(before: DatasetReader, after: DatasetReader): SectionBuilder {
  const section = new SectionBuilder('The dataset as a whole');
  const about = ({ name, title, description, formatVersion }: DataPackage): JsonRecord => ({
    name,
    title,
    description,
    formatVersion,
  });
  section.addChanged('', compareFields(about(before.descriptor), about(after.descriptor)));
  return section;
}

function licenceSection(before: DatasetReader, after: DatasetReader): SectionBuilder {
  const section = new SectionBuilder('Licences');
  const licences = ({ licenses }: DataPackage): ReadonlyMap<string, JsonRecord> =>
    byKey(asRecords(licenses), ({ name }) => asText(name));
  compareThings(section, licences(before.descriptor), licences(after.descriptor));
  return section;
}

function addSources(sources: Map<string, JsonRecord>, document: unknown): void {
  const { sources: own, frameworks } = asRecord(document) ?? {};
  const all = [own, ...asRecords(frameworks).map((framework) => framework.sources)];
  for (const source of all.flatMap(asRecords)) sources.set(asText(source.id), source);
}

/** Sources are counted only: what they are the source of is in the other parts. */
function countSources(
  section: SectionBuilder,
  was: ReadonlyMap<string, JsonRecord>,
  is: ReadonlyMap<string, JsonRecord>,
): void {
  for (const [id, source] of is) {
    const former = was.get(id);
    if (former === undefined) section.count('appeared', 1);
    else if (compareFields(former, source).length > 0) section.count('changed', 1);
  }
  for (const id of was.keys()) if (!is.has(id)) section.count('vanished', 1);
}
