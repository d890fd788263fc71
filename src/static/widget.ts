import './node.js';
import type { DataElement } from '../element/data-element.js';
import { loadLaterWords } from '../i18n/registry.js';
import { IccDiversityStatement } from '../widgets/diversity-statement/diversity-statement.js';
import { IccIndexRadar } from '../widgets/index-radar/index-radar.js';
import { IccNetworkMap } from '../widgets/network-map/network-map.js';
import { DataUnavailableError, NothingToShowError } from './errors.js';
import { LOCAL, toAddress } from './files.js';

const WIDGETS = {
  'index-radar': IccIndexRadar,
  'network-map': IccNetworkMap,
  'diversity-statement': IccDiversityStatement,
} as const;

/** Name of a widget, without `icc-`. */
export type StaticWidget = keyof typeof WIDGETS;

/** A widget that is in no page. */
export type StaticElement = InstanceType<(typeof WIDGETS)[StaticWidget]>;

/** The widgets that can be drawn. */
export const WIDGET_NAMES = Object.keys(WIDGETS) as readonly StaticWidget[];

/** The attributes that a widget takes. */
export function attributesOf(widget: StaticWidget): readonly string[] {
  return WIDGETS[widget].observedAttributes;
}

/**
 * Makes a widget with its attributes.
 *
 * @throws if there is no such widget or no such attribute.
 */
export function createWidget(
  widget: StaticWidget,
  attributes: Readonly<Record<string, string>>,
): StaticElement {
  if (!Object.hasOwn(WIDGETS, widget)) {
    throw new Error(`invalid widget: "${widget as string}" is none of ${WIDGET_NAMES.join(', ')}`);
  }
  const known = attributesOf(widget);
  const element = new WIDGETS[widget]();
  for (const [name, value] of Object.entries(attributes)) {
    if (!known.includes(name)) {
      throw new Error(`invalid attribute: ${widget} has no "${name}", but ${known.join(', ')}`);
    }
    // Here, too, files and folders are named by their paths.
    element.attributeChangedCallback(name, null, name === 'src' ? toAddress(value) : value);
  }
  return element;
}

/**
 * Gets the data of a widget, as in a page.
 *
 * @throws {@link DataUnavailableError}, {@link NothingToShowError}
 */
export async function loadWidget(element: StaticElement): Promise<void> {
  // Each has data of its own kind; they only go from one of its members to another.
  const widget: DataElement<unknown> = element as unknown as DataElement<unknown>;
  await loadLaterWords();
  const result = await widget['loadShown']({ signal: new AbortController().signal, fresh: false });
  if (!result.ok) {
    const { error } = result;
    throw new DataUnavailableError(error.message.replaceAll(LOCAL, '/'), { cause: error });
  }
  widget['source'].data = result.value;
  if (widget['isEmpty'](result.value))
    throw new NothingToShowError('nothing is published for this');
}
