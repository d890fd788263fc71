import type { Line } from './lines.js';

/** A sentence of a report, and where it stands. */
export interface Sentence {
  readonly text: string;
  /** The page of its first letter. */
  readonly page: number;
  /** Where in the text further pages begin. */
  readonly turns: readonly { readonly at: number; readonly page: number }[];
  /** The heading that it stands under, if one was told from the text. */
  readonly heading: string | undefined;
}

/** The page on which a place of the sentence is. */
export function pageAt({ page, turns }: Sentence, at: number): number {
  return turns.findLast((turn) => turn.at <= at)?.page ?? page;
}

/** Words that a full stop does not end a sentence after. */
const SHORTENED =
  /(?:^|[\s("'])(?:St|Ste|Mr|Mrs|Ms|Dr|No|Nr|n|approx|ca|cf|e\.g|i\.e|incl|vs|fig|pp?|art|M|Mme|Sr|Sra|[A-Z])\.$/;
const HEADING_LETTERS = 90;
/** No paragraph is longer; what is has no order to be read in. */
const MOST_LINES = 300;

/** Puts lines together to sentences, across hyphens, columns and pages; headings stay by themselves. */
export function toSentences(lines: readonly Line[]): readonly Sentence[] {
  const hyphenated = hyphenatedIn(lines);
  const body = median(lines.flatMap(({ size, text }) => Array<number>(text.length).fill(size)));
  const sentences: Sentence[] = [];
  let heading: string | undefined;
  for (const block of toBlocks(lines)) {
    const text = joinLines(block, hyphenated);
    const first = block[0];
    if (isHeading(text.text, first, body)) heading = text.text;
    sentences.push(...cut(text).map((sentence) => ({ ...sentence, heading })));
  }
  return sentences;
}

/** Lines that belong together: of one paragraph, or a heading. */
function toBlocks(lines: readonly Line[]): readonly (readonly Line[])[] {
  const step = typicalStep(lines);
  const blocks: Line[][] = [];
  lines.forEach((line, i) => {
    const last = lines[i - 1];
    const block = blocks.at(-1);
    const goesOn = last && block && block.length < MOST_LINES && !isBreak(last, line, step);
    if (goesOn) block.push(line);
    else blocks.push([line]);
  });
  return blocks;
}

function isBreak(last: Line, line: Line, step: number): boolean {
  if (Math.abs(line.size - last.size) > last.size * 0.08) return true;
  if (/^[•●▪◦–—►*-]\s/.test(line.text)) return true;
  const down = line.y - last.y;
  // To the next column or page a sentence goes on; its end is seen by its full stop.
  if (line.page !== last.page || down < -last.size) return false;
  return down > Math.max(step * 1.3, 1.15) * last.size;
}

/** How far it is from line to line, in sizes of the letters. */
function typicalStep(lines: readonly Line[]): number {
  const steps = lines.flatMap((line, i) => {
    const last = lines[i - 1];
    if (last?.page !== line.page) return [];
    const step = (line.y - last.y) / line.size;
    return step > 0.8 && step < 2.5 ? [step] : [];
  });
  return median(steps) || 1.3;
}

function isHeading(text: string, first: Line | undefined, body: number): boolean {
  if (!first || text.length > HEADING_LETTERS || /[.!?;,]$/.test(text)) return false;
  return first.size > body * 1.05 || /^[\p{Lu}\d]/u.test(text);
}

interface JoinedText {
  readonly text: string;
  readonly page: number;
  readonly turns: readonly { readonly at: number; readonly page: number }[];
}

function joinLines(lines: readonly Line[], hyphenated: ReadonlySet<string>): JoinedText {
  const page = lines[0]?.page ?? 1;
  const turns: { at: number; page: number }[] = [];
  let text = '';
  let current = page;
  for (const line of lines) {
    const word = /[\p{L}\u00AD-]+$/u.exec(text.slice(-40))?.[0] ?? '';
    const next = /^[\p{L}-]+/u.exec(line.text)?.[0] ?? '';
    if (text.endsWith('\u00AD')) text = text.slice(0, -1);
    else if (word.length > 1 && word.endsWith('-') && /^\p{Ll}/u.test(next)) {
      if (!hyphenated.has((word + next).toLowerCase())) text = text.slice(0, -1);
    } else if (text !== '') text += ' ';
    if (line.page !== current) {
      current = line.page;
      turns.push({ at: text.length, page: current });
    }
    text += line.text.replace(/\u00AD(?=.)/g, '');
  }
  return { text: text.replace(/\u00AD/g, ''), page, turns };
}

/** Words that keep their hyphen when a line ends there: those that have it in the middle of a line too. */
function hyphenatedIn(lines: readonly Line[]): ReadonlySet<string> {
  const words = lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)+/gu) ?? []);
  return new Set([...words, 'foreign-born', 'anti-discrimination', 'non-nationals']);
}

function cut({ text, page, turns }: JoinedText): readonly Omit<Sentence, 'heading'>[] {
  const starts = [0];
  for (const match of text.matchAll(/[.!?]["')\]]*\s+(?=["'([¿¡]?[\p{Lu}\d])/gu)) {
    if (!SHORTENED.test(text.slice(Math.max(0, match.index - 10), match.index + 1)))
      starts.push(match.index + match[0].length);
  }
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? text.length;
    return {
      text: text.slice(start, end).trim(),
      page: pageAt({ page, turns, text, heading: undefined }, start),
      turns: turns
        .filter(({ at }) => at > start && at < end)
        .map((turn) => ({ at: turn.at - start, page: turn.page })),
    };
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
