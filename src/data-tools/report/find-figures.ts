import type { Doubt, Finding, ReportOf } from './finding.js';
import { findRanks } from './find-ranks.js';
import {
  figureOfName,
  namedFigures,
  otherNames,
  namesCity,
  subjects,
  type NamedFigure,
} from './names.js';
import { pageAt, type Sentence } from './sentences.js';
import { toTokens, type Token } from './tokens.js';
import { WORDINGS } from './wordings/languages.js';
import type { Wordings } from './wordings/wordings.js';

/** What is longer is no sentence, but a list or a page without full stops. */
const MOST_LETTERS = 1500;

/**
 * The figures of the Index that sentences say: rates of achievement beside those of
 * the sample, the overall result, places among cities. A percentage that is not
 * said in a way that is known is left alone.
 */
export function findFigures(sentences: readonly Sentence[], of: ReportOf): readonly Finding[] {
  return sentences.flatMap((sentence, i) => {
    if (sentence.text.length > MOST_LETTERS) return [];
    for (const wordings of WORDINGS) {
      const next = sentences[i + 1];
      const found = [
        ...findScores(sentence, { next, of, wordings }),
        ...findRanks(sentence, wordings),
      ];
      if (found.length > 0) return found;
    }
    return [];
  });
}

interface Around {
  readonly next: Sentence | undefined;
  readonly of: ReportOf;
  readonly wordings: Wordings;
}

function findScores(sentence: Sentence, around: Around): readonly Finding[] {
  const { of, wordings } = around;
  const { text } = sentence;
  const tokens = toTokens(text, wordings, of);
  const values = tokens.filter(({ role }) => role === 'city');
  const named = namedFigures(text, wordings);
  if (values.length === 0 || !saysAchievement(text, named, wordings)) return [];
  const about = subjects(named);
  const figures = new Set(about.map(({ figure }) => figure));
  const aggregate = wordings.aggregate.exec(text);
  const doubts: Doubt[] = [];
  // The lens has an overall rate too; beside any other field nobody knows which is meant.
  if (aggregate && !figures.has('intercultural-lens')) {
    if (figures.size > 0) return [];
    figures.add('aggregate');
  } else if (figures.size === 0) {
    const heading = figureOfName(sentence.heading ?? '', wordings);
    const isOfAnother =
      !namesCity(text, of.names) && otherNames(text, { names: of.names, wordings }).length > 0;
    if (heading === undefined || isOfAnother) return [];
    figures.add(heading);
    doubts.push('from-heading');
  }
  const averages = tokens.filter(({ role }) => role === 'average');
  const [only] = figures;
  if (figures.size > 1 || only === undefined) {
    return ofSeveral(sentence, { values, averages, about, wordings, of });
  }
  const ofValue = values.map((token) =>
    toFinding(sentence, { figure: only, token, averages, doubts, of, wordings }),
  );
  return ofValue.length === 1 ? ofValue.map((finding) => withNext(finding, around)) : ofValue;
}

/** Whether the sentence is about the Index at all. */
function saysAchievement(text: string, named: readonly NamedFigure[], wordings: Wordings): boolean {
  if (wordings.achievement.test(text)) return true;
  const isOfIndex = wordings.average.test(text) || named.some(({ isField }) => isField);
  return isOfIndex && wordings.maybeAchievement.test(text);
}

interface Making extends Omit<Around, 'next'> {
  readonly figure: string;
  readonly token: Token;
  readonly averages: readonly Token[];
  readonly doubts: readonly Doubt[];
}

function toFinding(sentence: Sentence, making: Making): Finding {
  const { figure, token, averages, of, wordings } = making;
  const { text } = sentence;
  const different = new Set(averages.map(({ value }) => value));
  const size = wordings.sampleSize.exec(text)?.groups;
  const number = size?.number ?? size?.other;
  const doubts: Doubt[] = [...making.doubts];
  if (different.size > 1) doubts.push('two-averages');
  if (!namesCity(text, of.names) && otherNames(text, { names: of.names, wordings }).length > 0) {
    doubts.push('another-name');
  }
  if (isOfOtherYear(text, of)) doubts.push('another-year');
  return {
    figure,
    value: token.value,
    average: different.size === 1 ? averages[0]?.value : undefined,
    sampleSize: number === undefined ? undefined : Number(number),
    page: pageAt(sentence, token.at),
    phrase: text,
    doubts,
  };
}

function isOfOtherYear(text: string, { year }: ReportOf): boolean {
  const years = [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([digits]) => Number(digits));
  return year !== undefined && years.length > 0 && !years.every((other) => other === year);
}

/** Each figure goes with the field that is named before it and after the figure before. */
function ofSeveral(
  sentence: Sentence,
  {
    values,
    averages,
    about,
    wordings,
    of,
  }: Omit<Making, 'figure' | 'token' | 'doubts'> & {
    readonly values: readonly Token[];
    readonly about: readonly NamedFigure[];
  },
): readonly Finding[] {
  if (wordings.respectively.test(sentence.text)) return [];
  return values.flatMap((token, i): readonly Finding[] => {
    const from = values[i - 1]?.end ?? 0;
    const own = about.filter(({ at }) => at >= from && at < token.at);
    const [field] = own;
    if (!field || new Set(own.map(({ figure }) => figure)).size > 1) return [];
    const next = values[i + 1]?.at ?? Infinity;
    const nextField = about.find(({ at }) => at > token.at)?.at ?? Infinity;
    const ofIt = averages.filter(({ at }) => at > token.at && at < Math.min(next, nextField));
    return [
      toFinding(sentence, {
        figure: field.figure,
        token,
        averages: ofIt,
        doubts: ['several-fields'],
        wordings,
        of,
      }),
    ];
  });
}

/** Some reports say the average in a sentence of its own, which names no field. */
function withNext(finding: Finding, { next, of, wordings }: Around): Finding {
  if (finding.average !== undefined || finding.doubts.includes('two-averages') || !next)
    return finding;
  const tokens = toTokens(next.text, wordings, of);
  const [average] = tokens;
  const names = namedFigures(next.text, wordings);
  const isOfAnother = names.some(({ figure }) => figure !== finding.figure);
  if (
    tokens.length !== 1 ||
    average?.role !== 'average' ||
    isOfAnother ||
    wordings.aggregate.test(next.text)
  ) {
    return finding;
  }
  return {
    ...finding,
    average: average.value,
    phrase: `${finding.phrase} ${next.text}`,
    doubts: [...finding.doubts, 'average-apart'],
  };
}
