import type { DataTable } from '../../core/table.js';
import type { Words } from '../../i18n/words.js';
import type { Provenance } from './csv.js';
import { toTableMarkup, toTabbedText } from './table-text.js';

/** Long enough for the slowest browser to have begun reading the file. */
const KEEP_ADDRESS_MS = 40_000;

/** Has the browser save a file under a name, as from a link that the reader clicked. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  // Never in the page, so that the click is none of the page's business.
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEEP_ADDRESS_MS);
}

/**
 * Puts a table on the clipboard, as a table for programs that know tables and as
 * tabbed text for all others, with its provenance below. Call it directly from
 * what the reader did: browsers allow copying only then.
 *
 * @returns whether it worked; the clipboard may be forbidden. Never throws.
 */
export async function copyTable(
  table: DataTable,
  words: Words,
  provenance?: Provenance,
): Promise<boolean> {
  try {
    const text = toTabbedText(table, words, provenance);
    await (typeof ClipboardItem === 'function'
      ? navigator.clipboard.write([
          new ClipboardItem({
            'text/html': toBlob(toTableMarkup(table, words, provenance), 'text/html'),
            'text/plain': toBlob(text, 'text/plain'),
          }),
        ])
      : navigator.clipboard.writeText(text));
    return true;
  } catch {
    // Why does not matter to the reader, who can only copy by hand then.
    return false;
  }
}

/**
 * Puts a text on the clipboard. Call it directly from what the reader did.
 *
 * @returns whether it worked; the clipboard may be forbidden. Never throws.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function toBlob(text: string, type: string): Blob {
  return new Blob([text], { type });
}
