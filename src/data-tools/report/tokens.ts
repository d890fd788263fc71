import type { ReportOf } from './finding.js';
import { namesCity, otherNames } from './names.js';
import type { Wordings } from './wordings/wordings.js';

/** A figure in a sentence with the unit of the Index. */
export interface Token {
  readonly value: number;
  readonly at: number;
  readonly end: number;
  readonly role: Role;
  /** The part of the sentence that it stands in, up to it. */
  readonly clause: string;
}

/** Whose figure it is; `none` where it is no figure of the Index, or of another edition or city. */
type Role = 'city' | 'average' | 'none';

/** The figures of a sentence that are written with a unit, each with what it is. */
export function toTokens(
  sentence: string,
  wordings: Wordings,
  { names, year }: ReportOf,
): readonly Token[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.,])(\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:${wordings.unit})(?!\\p{L})`,
    'giu',
  );
  const matches = [...sentence.matchAll(pattern)];
  return matches.map((match, i) => {
    const at = match.index;
    const end = at + match[0].length;
    const last = matches[i - 1];
    const upTo = sentence.slice(0, at);
    const before = sentence.slice(last ? last.index + last[0].length : 0, at);
    const after = sentence.slice(end);
    const clauses = clausesOf(before, wordings.breaks);
    const clause = clauses.at(-1) ?? '';
    const value = Number(match[1]?.replace(',', '.'));
    const whole = { sentence, upTo, after, clauses, wordings, names, year };
    return { value, at, end, clause, role: value > 100 ? 'none' : roleOf(whole) };
  });
}

interface Surroundings extends ReportOf {
  readonly sentence: string;
  readonly upTo: string;
  readonly after: string;
  /** The parts since the figure before, the last of which leads to this one. */
  readonly clauses: readonly string[];
  readonly wordings: Wordings;
}

function roleOf(whole: Surroundings): Role {
  const { upTo, after, clauses, wordings, sentence } = whole;
  if (wordings.changeBefore.test(upTo)) return 'none';
  // One number after the other is the row of a table, which is read by its columns.
  if (/\d[\d.,]* ?\D{0,8} $/u.test(upTo.slice(-16)) && clauses.length === 0) return 'none';
  if (wordings.earlierAfter.test(after)) return 'none';
  const isAverage =
    wordings.averageAfter.test(after) || firstThatSays(clauses, whole) === 'average';
  if (!isAverage && !wordings.mayFollow.test(after)) return 'none';
  // What leads to a figure may be the end of a longer part: look at what says whose it is.
  const clause = tellingClause(clauses, whole);
  const near = `${clause} ${clauses.at(-1) ?? ''} ${beginningOf(after)}`;
  if (wordings.earlier.test(near)) return 'none';
  if (isAverage) return wordings.groupOfCities.test(near) ? 'none' : 'average';
  if (wordings.otherShare.test(clause) && !wordings.achievement.test(clause)) return 'none';
  if (isOfOtherCity(clause, sentence, whole)) return 'none';
  return 'city';
}

/** Up to the next mark or number. */
function beginningOf(after: string): string {
  return (
    /^[^\d,;:.()]*/u
      .exec(after)?.[0]
      .split(/\b(?:while|whereas|compared|and|alors|mientras|y|et)\b/u)[0] ?? ''
  );
}

/** Goes back from the figure to the first part that says whose it is. */
function firstThatSays(clauses: readonly string[], whole: Surroundings): Role {
  const clause = tellingClause(clauses, whole);
  return whole.wordings.average.test(clause) ? 'average' : 'city';
}

function tellingClause(clauses: readonly string[], { wordings, names }: Surroundings): string {
  const { average, achievement, maybeAchievement, theCity } = wordings;
  return (
    clauses.findLast(
      (clause) =>
        [average, achievement, maybeAchievement, theCity].some((cue) => cue.test(clause)) ||
        namesCity(clause, names),
    ) ?? clauses.join(' ')
  );
}

/** Where a sentence is about several cities, a figure is that of the one in its own part. */
function isOfOtherCity(
  clause: string,
  sentence: string,
  { names, wordings }: Surroundings,
): boolean {
  if (namesCity(clause, names) || otherNames(clause, { names, wordings }).length === 0)
    return false;
  return namesCity(sentence, names) || wordings.theCity.test(sentence);
}

function clausesOf(text: string, breaks: RegExp): readonly string[] {
  const starts = [0, ...[...text.matchAll(breaks)].map(({ index }) => index)];
  return starts
    .map((start, i) => text.slice(start, starts[i + 1]))
    .filter((clause) => /[\p{L}\d]/u.test(clause.replace(breaks, '')));
}
