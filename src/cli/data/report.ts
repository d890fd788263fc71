import { join } from 'node:path';
import type { BuildResult, CheckResult, Level, More, Problem } from '../../data-tools/index.js';
import type { DataMessages } from '../../data-tools/messages/messages.js';
import { toPlaceText, toSentence, toText } from '../../data-tools/messages/text.js';
import { keyOfAlike } from '../../data-tools/report.js';
import type { CheckWords } from './check-words.js';

/** How a report is written. */
export interface ReportOptions {
  readonly messages: DataMessages;
  readonly words: Pick<CheckWords, 'changes'>;
  /** Folder that was to be written to, if any. */
  readonly out: string | undefined;
  /** Whether a person looks on at a terminal, which can show colours. */
  readonly isColored: boolean;
}

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];
const COLORS: Readonly<Record<Level, number>> = { error: 31, warning: 33, note: 36 };

/** What was found, for people: errors first, file by file, then how large the dataset is. */
export function toReport(result: CheckResult | BuildResult, options: ReportOptions): string {
  const { messages, words, out } = options;
  const lines = LEVELS.flatMap((level) =>
    toLines(
      result.problems.filter((problem) => problem.level === level),
      result.more,
      options,
    ),
  );
  if (lines.length > 0) lines.push('');
  lines.push(messages.summary(result.errors, result.warnings));
  const { summary } = result;
  if (!result.ok) {
    if (out !== undefined) lines.push(messages.nothingWritten);
  } else if (summary) {
    lines.push(messages.contents(summary.cities, summary.citiesWithResults, summary.editions));
    if (summary.page) {
      const { median, most } = summary.page;
      lines.push(messages.pageCost(toKilobytes(median), toKilobytes(most)));
    }
    if (out !== undefined && 'written' in result) {
      lines.push(messages.written(result.written, out));
      if (result.changes !== undefined) lines.push(words.changes(join(out, 'CHANGES.md')));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A line a problem; after the last of those that are alike, how many more there are. */
function toLines(
  problems: readonly Problem[],
  more: readonly More[],
  { messages, isColored }: ReportOptions,
): string[] {
  const last = new Map(problems.map((problem) => [keyOfAlike(problem), problem]));
  return problems.flatMap((problem) => {
    const { level } = problem;
    const label = isColored
      ? `\u001b[${COLORS[level]}m${messages[level]}\u001b[0m`
      : messages[level];
    const line = `${label}  ${toText(problem, messages)}`;
    const key = keyOfAlike(problem);
    const uncounted = last.get(key) === problem && more.find((each) => keyOfAlike(each) === key);
    if (!uncounted) return [line];
    const place = toPlaceText({ ...problem, row: undefined, column: uncounted.column }, messages);
    return [line, `${label}  ${messages.placed(place, messages.more(uncounted.count))}`];
  });
}

/** What was found, for other programs. */
export function toJsonReport(
  result: CheckResult | BuildResult,
  messages: DataMessages,
  out: string | undefined,
): string {
  const problems = result.problems.map((problem) => ({
    ...problem,
    message: toSentence(problem, messages),
  }));
  return `${JSON.stringify({ ...result, problems, out }, undefined, 2)}\n`;
}

function toKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
