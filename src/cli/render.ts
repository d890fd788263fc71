import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { getConfig } from '../data/config.js';
import { loadFile } from '../data/load-file.js';
import { citiesKind } from '../data/schema/cities-kind.js';
import { networksKind } from '../data/schema/networks-kind.js';
import { NothingToShowError, renderStatic } from '../static/index.js';
import { withFiles } from '../static/settings.js';
import { UsageError, type Io } from './io.js';
import { startProgress } from './progress.js';
import { parseRenderOptions, type RenderRequest } from './render-options.js';

/** One picture of many. */
interface Job {
  readonly attributes: Readonly<Record<string, string>>;
  readonly name: string;
}

/**
 * `icc-widgets render`: draws one widget, or those of all cities.
 *
 * @returns the exit code: 0, or 1 if there was nothing to draw.
 * @throws {@link UsageError}; or whatever kept a single widget from being drawn.
 */
export async function runRender(args: readonly string[], io: Io): Promise<number> {
  const request = parseRenderOptions(args);
  const { format, options, languages, all, out } = request;
  if (all || languages.length > 1) return renderMany(request, io);
  const [lang = 'en'] = languages;
  const content = await renderStatic(format, {
    ...options,
    attributes: { ...options.attributes, lang },
  });
  if (out === undefined) io.out(typeof content === 'string' ? `${content}\n` : content);
  else {
    await io.write(out, content);
    io.err(`${out}\n`);
  }
  if (format === 'dsd')
    io.err(`A policy of the page has to allow its style: ${toStyleSource(content)}\n`);
  return 0;
}

/** What a Content Security Policy has to say for the style that comes with markup. */
function toStyleSource(markup: string | Uint8Array): string {
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(String(markup)) ?? [];
  return `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

async function renderMany(request: RenderRequest, io: Io): Promise<number> {
  const { format, options, out } = request;
  if (out === undefined) throw new UsageError('Name a folder to write to: --out pictures');
  const jobs = await toJobs(request);
  const progress = startProgress(jobs.length, io);
  let written = 0;
  for (const { attributes, name } of jobs) {
    try {
      const content = await renderStatic(format, { ...options, attributes });
      await io.write(join(out, `${name}.${format === 'dsd' ? 'html' : format}`), content);
      written += 1;
    } catch (error) {
      // Of most cities nothing is published; that is no fault.
      if (!(error instanceof NothingToShowError)) throw error;
    } finally {
      progress.step();
    }
  }
  progress.end();
  const empty = jobs.length - written;
  const left = empty === 0 ? '' : `; nothing is published for ${empty}`;
  io.err(`${written} files in ${out}${left}\n`);
  return written === 0 ? 1 : 0;
}

async function toJobs({ options, languages, all }: RenderRequest): Promise<readonly Job[]> {
  const { attributes = {}, widget } = options;
  const key = widget === 'network-map' ? 'network' : 'city';
  const own = attributes[key];
  const ids = all ? await idsOf(options.dataset, key) : own === undefined ? [] : [own];
  const places = ids.length > 0 ? ids.map((id) => ({ [key]: id })) : [{}];
  return places.flatMap((place) =>
    languages.map((lang) => ({
      attributes: { ...attributes, ...place, lang },
      name: [place[key] ?? widget, lang].join('.'),
    })),
  );
}

/** Ids of all cities, or of all networks, of a dataset. */
async function idsOf(
  dataset: string | undefined,
  key: 'city' | 'network',
): Promise<readonly string[]> {
  return withFiles(dataset, async () => {
    const context = { signal: new AbortController().signal, fresh: false };
    const base = getConfig().dataset;
    if (key === 'city') {
      const file = await loadFile(citiesKind, `${base}cities.json`, context);
      if (!file.ok) throw new Error(file.error.message);
      return file.value.cities.map(({ id }) => id);
    }
    const file = await loadFile(networksKind, `${base}networks.json`, context);
    if (!file.ok) throw new Error(file.error.message);
    return file.value.networks.map(({ id }) => id);
  });
}
