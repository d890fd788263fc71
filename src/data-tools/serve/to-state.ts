import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
// The form that the page reads.
import type { PreviewState } from '../../pages/preview/state.js';
import type { DataMessages } from '../messages/messages.js';
import { toPlaceText, toSentence } from '../messages/text.js';
import { hasErrors, type Progress } from './rebuild.js';

/** What there is beside the progress of the builds. */
export interface StateContext {
  /** Folder with the tables. */
  readonly folder: string;
  /** Tells one run of the server from another, whose counts begin anew. */
  readonly run: string;
  readonly messages: DataMessages;
}

/** What the page of the preview is told. */
export async function toState(
  { isBuilding, savedAt, builtAt, build, failure, datasets }: Progress,
  { folder, run, messages }: StateContext,
): Promise<PreviewState> {
  const dataset = build?.folder;
  return {
    isBuilding,
    savedAt: savedAt?.toISOString() ?? null,
    builtAt: builtAt?.toISOString() ?? null,
    failure: failure ?? null,
    dataset: dataset === undefined ? null : `${run}-${datasets}`,
    isCurrent: build !== undefined && failure === undefined && !hasErrors(build),
    title: dataset === undefined ? null : await readTitle(dataset),
    folder: basename(folder),
    cities: build?.cities ?? [],
    networks: build?.networks ?? [],
    statementLanguages: dataset === undefined ? [] : await listLanguages(dataset),
    language: messages.$code,
    problems: (build?.problems ?? []).map((problem) => ({
      level: problem.level,
      file: problem.file,
      place: toPlaceText({ ...problem, file: '' }, messages),
      sentence: toSentence(problem, messages),
    })),
  };
}

async function readTitle(dataset: string): Promise<string | null> {
  try {
    const text = await readFile(join(dataset, 'datapackage.json'), 'utf8');
    const { title } = (JSON.parse(text) ?? {}) as { readonly title?: unknown };
    return typeof title === 'string' && title !== '' ? title : null;
  } catch {
    // A dataset may do without.
    return null;
  }
}

async function listLanguages(dataset: string): Promise<readonly string[]> {
  const names = await readdir(join(dataset, 'statements')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}
