import type { Statement, StatementsFile } from '../../data/schema/statements.js';
import type { StatementData } from './schema.js';

/** What a page asks for. */
export interface StatementChoice {
  /** Id of a statement. */
  readonly statement?: string | undefined;
  /** Where no statement is named: what it is about. Default: `identity`, or everything where statements take turns. */
  readonly principle?: string | undefined;
  /** `short` or `long`. Default: `short`. */
  readonly length?: string | undefined;
}

/** When and where a statement is said. */
export interface StatementOccasion {
  /** How the city is called; without a name, the statement is one that needs none. */
  readonly cityName: string;
  /** Where statements take turns: whose it is, as a count that goes on for ever. */
  readonly turn?: number | undefined;
}

/** Words, with the name of a city where it stands by itself. */
export interface Said {
  readonly before: string;
  /** The name, which is in a language of its own; empty where none is said. */
  readonly name: string;
  readonly after: string;
}

/** A statement as it is said. */
export interface StatementModel extends Said {
  readonly id: string;
  /** Language of the words, as a BCP 47 tag. */
  readonly lang: string;
  /** Not known of lists that do not say it. */
  readonly dir?: 'ltr' | 'rtl' | undefined;
}

/** What a statement shows. */
export interface StatementContent extends StatementData {
  /** Without a model, the page has words of its own. */
  readonly model?: StatementModel | undefined;
  /** Empty where none is known. */
  readonly cityName: string;
}

/**
 * The statement that a page asks for. What it does not have gives way to the
 * next best: an unknown statement to its principle, a long text to the short.
 *
 * @returns `undefined` if the file holds no statement at all.
 */
export function toModel(
  file: StatementsFile,
  choice: StatementChoice,
  { cityName: name, turn }: StatementOccasion,
): StatementModel | undefined {
  const chosen = choose(file.statements, choice, turn);
  if (!chosen) return undefined;
  const { id, short, long } = chosen;
  const { plain, city } = choice.length === 'long' ? (long ?? short) : short;
  const named = name === '' ? undefined : city;
  const [before = '', after = ''] = (named ?? plain).split('{city}');
  const { lang, dir } = file;
  return { id, lang, dir, before, name: named ? name : '', after };
}

function choose(
  statements: readonly Statement[],
  { statement, principle }: StatementChoice,
  turn: number | undefined,
): Statement | undefined {
  const wanted = principle ?? (turn === undefined ? 'identity' : undefined);
  const fitting = statements.filter((each) => each.principle === wanted);
  const all = fitting.length > 0 ? fitting : statements;
  return statements.find(({ id }) => id === statement) ?? all[(turn ?? 0) % all.length];
}
