import { toQuery, type Choice } from '../../embedding/choice.js';
import type { PreviewWidth } from './preview-frame.js';

/** What the address of the builder tells. */
export interface BuilderAddress {
  readonly choice: Choice;
  readonly width: PreviewWidth;
  /** Language of the page; an empty one is the reader's own. */
  readonly language: string;
}

/** On a phone, a preview of a phone is all that can be read. */
export function defaultWidth(): PreviewWidth {
  return window.innerWidth < 640 ? '360' : '768';
}

/** The address of the builder's page with everything that was chosen. */
export function toPageAddress({ choice, width, language }: BuilderAddress): string {
  const query = toQuery(choice);
  if (width !== defaultWidth()) query.set('width', width);
  if (language !== '') query.set('page', language);
  const { origin, pathname } = location;
  return `${origin}${pathname}${query.size > 0 ? `?${query.toString()}` : ''}`;
}
