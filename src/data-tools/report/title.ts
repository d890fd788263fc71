import type { Line } from './lines.js';

/** What programs write where nobody wrote a title. */
const NO_TITLE =
  /^(?:about:blank|untitled|microsoft word\b.*|document\d*|title|.*\.(?:docx?|indd|pdf|odt|rtf|pptx?))$/i;
const MOST_LETTERS = 200;

/** The title of a report: as its file says, else what is written largest on its first page, else the name of the file. */
export function toTitle(
  lines: readonly Line[],
  { title, fileName }: { readonly title: string | undefined; readonly fileName: string },
): string {
  if (title !== undefined && title.length > 5 && !NO_TITLE.test(title)) return title;
  const first = lines.filter(({ page, text }) => page === 1 && /\p{L}{2}/u.test(text));
  const largest = Math.max(...first.map(({ size }) => size));
  const isLarger = first.some(({ size }) => size < largest * 0.9);
  const written = first.filter(({ size }) => size >= largest * 0.95).map(({ text }) => text);
  const text = written.join(' ');
  return isLarger && text !== '' && text.length <= MOST_LETTERS ? text : fileName;
}
