import type { BuildResult, CheckResult, Level } from '../../data-tools/index.js';
import type { DataMessages } from '../../data-tools/messages/messages.js';
import { toPlaceText, toSentence, toText } from '../../data-tools/messages/text.js';

/** How a report is written. */
export interface ReportOptions {
  readonly messages: DataMessages;
  /** Folder that was to be written to, if any. */
  readonly out: string | undefined;
  /** Whether a person looks on at a terminal, which can show colours. */
  readonly isColored: boolean;
}

const LEVELS: readonly Level[] = ['error', 'warning', 'note'];
const COLORS: Readonly<Record<Level, number>> = { error: 31, warning: 33, note: 36 };

/** What was found, for people: errors first, file by file, then how large the dataset is. */
export function toReport(result: CheckResult | BuildResult, options: ReportOptions): string {
  const { messages, out, isColored } = options;
  const mark = (level: Level, text: string): string =>
    isColored ? `\u001b[${COLORS[level]}m${text}\u001b[0m` : text;
  const lines = LEVELS.flatMap((level) => {
    const own = result.problems.filter((problem) => problem.level === level);
    return own.map((problem) => `${mark(level, messages[level])}  ${toText(problem, messages)}`);
  });
  for (const { file, sheet, column, count } of result.more) {
    const place = toPlaceText({ file, sheet: sheet || undefined, column }, messages);
    lines.push(`${place}: ${messages.more(count)}`);
  }
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
    if (out !== undefined && 'written' in result) lines.push(messages.written(result.written, out));
  }
  return `${lines.join('\n')}\n`;
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
