import type { Problem } from '../problem.js';
import type { DataMessages, Sentence } from './messages.js';

/** More of a cell than this tells nobody anything. */
const MOST_CHARACTERS = 80;

/** What is wrong with the cell, the row or the file, and what to do; without its place. */
export function toSentence(problem: Problem, messages: DataMessages): string {
  const { kind, value = '', details } = problem;
  // The type of a problem pairs each kind with its own details.
  const sentence = messages.problems[kind] as Sentence<typeof kind>;
  const short = value.length > MOST_CHARACTERS ? `${value.slice(0, MOST_CHARACTERS)}…` : value;
  return sentence(details as never, value === '' ? '' : messages.quote(short));
}

/** Where it is: `figures.xlsx, sheet results, row 14, column commitment`. */
export function toPlaceText({ file, sheet, row, column }: Problem, messages: DataMessages): string {
  return [
    file,
    sheet === undefined ? '' : messages.sheet(sheet),
    row === undefined ? '' : messages.row(row),
    column === undefined || column === '' ? '' : messages.column(column),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The whole line: place and sentence. */
export function toText(problem: Problem, messages: DataMessages): string {
  const place = toPlaceText(problem, messages);
  const sentence = toSentence(problem, messages);
  return place === '' ? sentence : `${place}: ${sentence}`;
}
