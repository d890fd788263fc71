import type { CityGroup, Finding } from './finding.js';
import { namedFigures } from './names.js';
import { pageAt, type Sentence } from './sentences.js';
import type { Wordings } from './wordings/wordings.js';

/** The places among cities that a sentence says, each with the cities that it is among. */
export function findRanks(sentence: Sentence, wordings: Wordings): readonly Finding[] {
  const { text } = sentence;
  if (!wordings.ranking.test(text) || wordings.earlier.test(text)) return [];
  const matches = [...text.matchAll(wordings.ordinal)];
  return matches.flatMap((match, i): readonly Finding[] => {
    const { number = match.groups?.other, word } = match.groups ?? {};
    const rank =
      number === undefined ? wordings.ordinals[(word ?? '').toLowerCase()] : Number(number);
    const before = text.slice(matches[i - 1]?.index ?? 0, match.index);
    const rest = text.slice(match.index + match[0].length, matches[i + 1]?.index);
    const among = wordings.amongCities.exec(rest);
    const group = groupIn(rest, wordings);
    const isRank = among !== null || group !== undefined;
    // A place in one field is no place of the overall result.
    const isOfField = namedFigures(before + rest, wordings).length > 0;
    if (!isRank || isOfField || rank === undefined || rank === 0) return [];
    const rankOf = among ? Number(among.groups?.number) : undefined;
    if (rankOf !== undefined && rankOf < rank) return [];
    return [
      {
        figure: 'rank',
        rank,
        rankOf,
        group,
        page: pageAt(sentence, match.index),
        phrase: text,
        doubts: rankOf === undefined ? ['rank-of-unknown'] : [],
      },
    ];
  });
}

const NUMBER = String.raw`(\d{1,3}(?:[ .,]\d{3})+|\d+)`;

/** The limits of a group of cities: less or more than so many inhabitants, or per cent born abroad. */
function groupIn(text: string, wordings: Wordings): CityGroup | undefined {
  const people = limit(text, { pattern: new RegExp(`${NUMBER} ?(?=\\p{L})`, 'gu'), wordings });
  const share = limit(text, {
    pattern: new RegExp(`${NUMBER} ?(?:${wordings.unit})`, 'giu'),
    wordings,
  });
  const isPeople = people && wordings.inhabitants.test(people.after) && people.number >= 1000;
  const isShare =
    share && wordings.foreignBorn.test(share.after + share.before) && share.number <= 100;
  if (!isPeople && !isShare) return undefined;
  return {
    ...(isPeople ? { [people.isLess ? 'maxPopulation' : 'minPopulation']: people.number } : {}),
    ...(isShare
      ? { [share.isLess ? 'maxForeignPercent' : 'minForeignPercent']: share.number }
      : {}),
  };
}

interface Limit {
  readonly number: number;
  readonly isLess: boolean;
  readonly before: string;
  readonly after: string;
}

/** The last number of its kind that stands after words for less or more. */
function limit(
  text: string,
  { pattern, wordings }: { readonly pattern: RegExp; readonly wordings: Wordings },
): Limit | undefined {
  return [...text.matchAll(pattern)]
    .map((match): Limit | undefined => {
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      const isLess = wordings.lessThan.test(before);
      if (!isLess && !wordings.moreThan.test(before)) return undefined;
      const end = match.index + match[0].length;
      const number = Number(match[1]?.replace(/[ .,]/g, ''));
      return { number, isLess, before, after: text.slice(end, end + 40) };
    })
    .findLast((found) => found !== undefined);
}
