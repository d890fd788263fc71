import { escapeMarkup } from '../../../element/export/markup.js';
import type { SharingWords } from '../../../i18n/diversity-statement/registry.js';
import { aroundTitle } from './idea.js';
import type { SharedWords } from './shared-words.js';

/**
 * Words as HTML that any page takes: a `blockquote` without class, style or
 * script, in which every text stays a text.
 *
 * @param words those of the language of the statement, or else English ones.
 */
export function toBlockquote(shared: SharedWords, words: SharingWords): string {
  const { lang, dir, paragraphs, who, notice } = shared;
  const said = paragraphs.map(
    ({ before, name, after }) =>
      `<p>${escapeMarkup(before)}${isolated(name)}${escapeMarkup(after)}</p>`,
  );
  const notes = [notice === undefined ? '' : escapeMarkup(notice), toIdeaMarkup(shared, words)];
  const footer = [
    wrapped('<p><cite>', isolated(who), '</cite></p>'),
    wrapped('<p><small>', notes.filter(Boolean).join('<br>'), '</small></p>'),
  ].filter(Boolean);
  return [
    `<blockquote lang="${escapeMarkup(lang)}"${dir === 'rtl' ? ' dir="rtl"' : ''}>`,
    ...said,
    wrapped('<footer>\n', footer.join('\n'), '\n</footer>'),
    '</blockquote>',
  ]
    .filter(Boolean)
    .join('\n');
}

function toIdeaMarkup({ lang, dir, document }: SharedWords, words: SharingWords): string {
  if (document === undefined) return '';
  const { title, url } = document;
  const [before, after] = aroundTitle(document, words).map(escapeMarkup);
  const name = isolated(title);
  const linked = url === undefined ? name : `<a href="${escapeMarkup(url)}">${name}</a>`;
  const idea = `${before}${linked}${after}`;
  // There are not words around a title in every language that there are statements in.
  const { $code, $dir } = words.messages;
  if (lang.split('-')[0]?.toLowerCase() === $code) return idea;
  return `<span lang="${$code}"${dir === $dir ? '' : ` dir="${$dir}"`}>${idea}</span>`;
}

/** A text of whatever direction, which moves nothing around it. */
function isolated(text: string): string {
  return wrapped('<bdi>', escapeMarkup(text), '</bdi>');
}

function wrapped(start: string, content: string, end: string): string {
  return content === '' ? '' : `${start}${content}${end}`;
}
