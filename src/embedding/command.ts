import { attributesOf, coloursOf, type AttributeContext } from './attributes.js';
import type { Choice } from './choice.js';

/** Attributes that mean nothing where there is no script. */
const LIVE: readonly string[] = ['loading', 'tools', 'theme'];

/**
 * The command that renders what was chosen as HTML without script.
 *
 * @param lang language of the page, for a widget that has none of its own.
 */
export function toCommand(choice: Choice, context: AttributeContext, lang: string): string {
  const attributes = attributesOf(choice, context).filter(
    ([name]) => !LIVE.includes(name) && name !== 'lang' && (name !== 'src' || choice.of === 'file'),
  );
  const colours = coloursOf(choice).filter(([name]) => name !== 'surface');
  const language = choice.lang || lang;
  return [
    'npx icc-widgets render',
    choice.widget,
    ...[...attributes, ...colours].map(([name, value]) =>
      value === '' ? `--${name}` : `--${name} ${quoted(value)}`,
    ),
    ...(language === 'en' ? [] : [`--lang ${language}`]),
    '--format html',
  ].join(' ');
}

/** A text as shells take it for one word, whatever is in it. */
function quoted(text: string): string {
  return /^[\w./:-]+$/.test(text) ? text : `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}
