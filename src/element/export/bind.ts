import type { TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import {
  csvOf,
  exportAs,
  htmlOf,
  pngOf,
  renderDownloads,
  svgOf,
  type FigureOptions,
} from './index.js';
import type { ExportSource } from './source.js';

/** The ways of taking away what one widget shows. */
export interface WidgetExports {
  readonly csv: () => string | undefined;
  readonly html: (options?: FigureOptions) => string | undefined | Promise<string | undefined>;
  readonly svg: () => string | undefined | Promise<string | undefined>;
  readonly png: (options?: { readonly scale?: number }) => Promise<Blob | undefined>;
  /** The list of downloads; without pictures where none is shown. */
  readonly renderList: (words: Words, pictured: boolean) => TemplateResult;
}

/**
 * Ties the ways of taking figures away to a widget.
 *
 * @param toSource what is shown at this moment, or `undefined` while there is nothing.
 * @param announce says something to assistive technology.
 */
export function bindExports(
  toSource: () => ExportSource | undefined,
  announce: (text: string) => void,
): WidgetExports {
  const make = <File>(how: (source: ExportSource) => File): File | undefined => {
    const source = toSource();
    return source && how(source);
  };
  let outcome = '';
  const tell = (text: string): void => {
    outcome = text;
    announce(text);
  };
  return {
    csv: () => make(csvOf),
    html: (options) => make((source) => htmlOf(source, options)),
    svg: () => make(svgOf),
    png: async (options) => make((source) => pngOf(source, options)),
    renderList: (words, pictured) =>
      renderDownloads(
        {
          pictured,
          outcome,
          onChoose: (kind) => {
            // Cleared first, so that the same outcome twice is told twice.
            tell('');
            make((source) => exportAs(kind, source))?.then(tell, () => {
              tell(words.term('exportFailed'));
            });
          },
        },
        words,
      ),
  };
}
