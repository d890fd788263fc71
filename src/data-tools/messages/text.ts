import type { Place, Problem, ProblemKind } from '../problem.js';
import type { DataMessages } from './messages.js';

/** More of a cell than this tells nobody anything. */
const MOST_CHARACTERS = 80;

/** What is wrong with the cell, the row or the file, and what to do; without its place. */
export function toSentence<Kind extends ProblemKind>(
  { kind, value = '', details }: Problem<Kind>,
  messages: DataMessages,
): string {
  const sentence = messages.problems[kind];
  return onOneLine(sentence(details, value === '' ? '' : messages.quote(shorten(value))));
}

/** Where it is: `figures.xlsx, sheet results, row 14, column commitment`. */
export function toPlaceText({ file, sheet, row, column }: Place, messages: DataMessages): string {
  const parts = [
    file,
    sheet === undefined ? '' : messages.sheet(sheet),
    row === undefined ? '' : messages.row(row),
    column === undefined || column === '' ? '' : messages.column(column),
  ];
  return onOneLine(parts.filter((part) => part !== '').join(', '));
}

/** The whole line: place and sentence. */
export function toText(problem: Problem, messages: DataMessages): string {
  const place = toPlaceText(problem, messages);
  const sentence = toSentence(problem, messages);
  return place === '' ? sentence : messages.placed(place, sentence);
}

function shorten(value: string): string {
  if (value.length <= MOST_CHARACTERS) return value;
  // Many signs are two of the language's characters, and half of one is none.
  return `${value.slice(0, MOST_CHARACTERS).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A cell may hold line breaks, or signs that command a terminal. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
