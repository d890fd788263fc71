import { ok, type Result } from '../../core/result.js';
import type { DataError } from '../../data/error.js';
import { loadFile } from '../../data/load-file.js';
import { profileKind } from '../../data/schema/profile-kind.js';
import { statementsKind } from '../../data/schema/statements-kind.js';
import type { StatementsFile } from '../../data/schema/statements.js';
import type { LoadContext } from '../../element/data-controller.js';
import type { StatementData } from './schema.js';

/** The languages that the shipped dataset has statements in. */
const LANGUAGES = 'ar ca da de el en es fi fr he hr hu is it ja ko nb nl pl pt ro sr sv tr uk';

/** The code of the language that readers of a page in `lang` read. */
export function toReadLanguage(lang: string): string {
  // Whatever Norwegian a page is in, its readers read Bokmål.
  return lang.replace(/-.*/, '').replace(/^n[no]$/, 'nb');
}

/** The file to ask the shipped dataset for, for a language of the page. */
export function toShippedLanguage(lang: string): string {
  const code = toReadLanguage(lang);
  return LANGUAGES.includes(code) ? code : 'en';
}

/** What is wanted of a dataset. */
export interface StatementRequest {
  /** Id of the city; empty where there is none. */
  readonly city: string;
  /** Code of the language; nothing where no statement is wanted. */
  readonly lang: string | undefined;
}

/**
 * Gets the statements of a language, or English ones where a dataset has none in
 * it, and what is known of the city.
 *
 * @param base address of the dataset's folder.
 */
export async function loadFromDataset(
  base: string,
  { city, lang }: StatementRequest,
  context: LoadContext,
): Promise<Result<StatementData, DataError>> {
  const load = async (code: string): Promise<Result<StatementsFile, DataError>> => {
    const file = await loadFile(statementsKind, `${base}statements/${code}.json`, context);
    return file.ok || code === 'en' || file.error.status !== 404 ? file : load('en');
  };
  const [file, profile] = await Promise.all([
    lang ? load(lang) : undefined,
    city ? loadFile(profileKind, `${base}results/${city}.json`, context) : undefined,
  ]);
  if (file?.ok === false) return file;
  return ok({
    file: file?.value,
    // Of a place that is not in the dataset, nothing is known but what the page says.
    profile: profile?.ok ? profile.value : undefined,
  });
}
