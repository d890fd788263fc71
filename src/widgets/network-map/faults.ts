import { html, nothing, type TemplateResult } from 'lit';
import type { DataError } from '../../data/error.js';
import type { RowFault } from '../../data/row-fault.js';
import { laterMapWords } from '../../i18n/network-map/later.js';
import { IccErrorEvent } from '../../element/events.js';
import type { MapWords } from '../../i18n/network-map/registry.js';

/** How many faults are named one by one. */
const NAMED = 20;

/** What could not be read in somebody's own list, as a note for the reader: how much, and where. */
export function renderFaults(faults: readonly RowFault[], words: MapWords): TemplateResult {
  const { formats } = words;
  const later = laterMapWords(words);
  const rows = faults.filter(({ lostRow }) => lostRow).length;
  const cells = faults.length - rows;
  const counts = [
    ...(rows > 0 ? [later.faults(formats, rows)] : []),
    ...(cells > 0 ? [later.cellFaults(formats, cells)] : []),
  ];
  return html`<details class="faults">
    <summary>${counts.join('. ')}</summary>
    <ul>
      ${faults
        .slice(0, NAMED)
        .map(({ row, column, kind }) => html`<li>${later.fault(formats, row, column, kind)}</li>`)}
      ${
        faults.length > NAMED
          ? html`<li>${later.moreFaults(formats, faults.length - NAMED)}</li>`
          : nothing
      }
    </ul>
  </details>`;
}

/**
 * Why a page's own list cannot be shown at all, for whoever keeps it: they may
 * never look at events. The message is English, like all that developers are told.
 */
export function renderProblem(
  { message }: DataError,
  words: Pick<MapWords, 'language'>,
): TemplateResult {
  return html`<details class="faults small">
    <summary>${laterMapWords(words).problem}</summary>
    <p lang="en" dir="ltr">${message}</p>
  </details>`;
}

/**
 * Tells the page what its list holds that could not be read, once the rest is
 * shown. The event's `cause` has all faults.
 */
export async function report(
  host: HTMLElement & { readonly ready: Promise<void>; readonly src?: string },
  faults: readonly RowFault[],
): Promise<void> {
  await host.ready;
  host.dispatchEvent(new IccErrorEvent(toError(faults, host.src)));
}

function toError(faults: readonly RowFault[], url: string | undefined): DataError {
  const [first] = faults;
  return {
    kind: 'schema',
    message: faults.map(({ message }) => message).join('\n'),
    ...(first && { path: `row ${first.row}${first.column && `, column ${first.column}`}` }),
    ...(url !== undefined && { url }),
    cause: faults,
  };
}
