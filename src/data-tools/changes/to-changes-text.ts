import type { Change, ChangeSection, Fate } from './section.js';
import type { Changes } from './to-changes.js';

/** More of a sentence than this is not needed to recognise it. */
const MOST_CHARACTERS = 120;

const FATES: readonly Fate[] = ['appeared', 'changed', 'vanished'];

/** The changes in English, as Markdown. The same changes give the same text. */
export function toChangesText({ from, to, sections, unread }: Changes): string {
  const versions =
    from.version === to.version
      ? `Version ${toText(to.version)}${dateOf(to)} was built again.`
      : `From version ${toText(from.version)}${dateOf(from)} to version ${toText(to.version)}${dateOf(to)}.`;
  const lost =
    unread.length === 0
      ? []
      : [
          `Could not be compared: ${toNumber(unread.length)} files, such as ${toText(unread[0] ?? '')}.`,
        ];
  const parts = [
    '# Changes',
    versions,
    ...(sections.length === 0 && unread.length === 0 ? ['Nothing changed.'] : []),
    ...sections.map(toSectionText),
    ...lost,
  ];
  return `${parts.join('\n\n')}\n`;
}

function toSectionText({ title, counts, changes, more }: ChangeSection): string {
  const summary = FATES.filter((fate) => counts[fate] > 0)
    .map((fate) => `${toNumber(counts[fate])} ${fate}`)
    .join(', ');
  const lines = [
    ...changes.map((change) => `- ${toLine(change)}`),
    ...(more > 0 ? [`- and ${toNumber(more)} more`] : []),
  ];
  return [`## ${title}`, `${summary}.`, ...(lines.length > 0 ? [lines.join('\n')] : [])].join(
    '\n\n',
  );
}

function toLine({ fate, what, before, after }: Change): string {
  if (before === undefined && after === undefined) return `${fate}: ${toText(what)}`;
  return `${fate}: ${toText(what)}: ${toValue(before)} -> ${toValue(after)}`;
}

function toValue(value: string | undefined): string {
  if (value === undefined) return 'none';
  const text = toText(value);
  return /\s/.test(text) ? `“${text}”` : text;
}

/** One line in which nothing is taken for markup. */
function toText(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const short = line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
  return short.replace(/[\\`*_[\]<>|~&]/g, '\\$&');
}

/** `1,234`, whatever the language of the machine. */
function toNumber(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function dateOf({ date }: Changes['from']): string {
  return date === undefined ? '' : ` (${date})`;
}
