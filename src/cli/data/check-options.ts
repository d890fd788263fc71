import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { toDataLanguage, type DataLanguage } from '../../data-tools/messages/languages.js';
import { UsageError } from '../io.js';
import { CHECK_WORDS, type CheckWords } from './check-words.js';

const CHECK_OPTIONS = {
  lang: { type: 'string' },
  json: { type: 'boolean', default: false },
  base: { type: 'string' },
  bare: { type: 'boolean', default: false },
} as const;
const BUILD_OPTIONS = { ...CHECK_OPTIONS, out: { type: 'string' } } as const;

/** One of the two. */
export type Command = 'check' | 'build';

/** What was asked for. */
export interface CheckRequest {
  readonly source: string;
  readonly out: string | undefined;
  readonly json: boolean;
  readonly language: DataLanguage;
  readonly words: CheckWords;
  readonly base: string | false | undefined;
}

/**
 * Reads the arguments after `check` and `build`.
 *
 * @throws {@link UsageError}, in the language asked for.
 */
export function parseRequest(args: readonly string[], command: Command): CheckRequest {
  const language = languageOf(args);
  const words = CHECK_WORDS[language];
  const { values, positionals } = parseCommand(args, command, words);
  const [source, ...others] = positionals;
  if (source === undefined || others.length > 0) throw new UsageError(words.which(command));
  if (!existsSync(source)) throw new UsageError(words.noSource(source));
  const { out, json, bare, base } = values;
  if (!bare && base !== undefined && !existsSync(join(base, 'datapackage.json'))) {
    throw new UsageError(words.noBase(base));
  }
  return { source, out, json, language, words, base: bare ? false : base };
}

/** The language asked for, even by arguments that are wrong otherwise; else that of the system. */
function languageOf(args: readonly string[]): DataLanguage {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { lang: { type: 'string' } },
  });
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const tags = [values.lang, LC_ALL, LC_MESSAGES, LANG];
  return toDataLanguage(tags.find((tag): tag is string => typeof tag === 'string' && tag !== ''));
}

interface Parsed {
  readonly values: {
    readonly out?: string | undefined;
    readonly base?: string | undefined;
    readonly json: boolean;
    readonly bare: boolean;
  };
  readonly positionals: readonly string[];
}

function parseCommand(args: readonly string[], command: Command, words: CheckWords): Parsed {
  const options = command === 'build' ? BUILD_OPTIONS : CHECK_OPTIONS;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (cause) {
    // Node tells in English what is wrong with which option, between quotation marks.
    const [, option = ''] = /'(-[^' ]*)/.exec(String(cause)) ?? [];
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(words.option(option, known.join(' ')), { cause });
  }
}
