import { extname } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { StaticFormat, StaticOptions } from '../static/index.js';
import { attributesOf, WIDGET_NAMES, type StaticWidget } from '../static/widget.js';
import { UsageError } from './io.js';

/** What `icc-widgets render` was asked for. */
export interface RenderRequest {
  readonly format: StaticFormat;
  /** All but city and language, of which there may be many. */
  readonly options: StaticOptions;
  readonly languages: readonly string[];
  /** Whether to draw all that the dataset has: cities, or networks on the map. */
  readonly all: boolean;
  /** File, or folder where there are several; nothing prints it. */
  readonly out: string | undefined;
}

const FORMATS: readonly StaticFormat[] = ['html', 'svg', 'png', 'dsd'];
const COLORS = ['accent', 'accent-2', 'accent-3', 'text'] as const;
const SIZES = ['wide', 'square', 'slide'] as const;

type Options = NonNullable<ParseArgsConfig['options']>;

const OWN = {
  format: { type: 'string' },
  out: { type: 'string' },
  all: { type: 'boolean' },
  dataset: { type: 'string' },
  scale: { type: 'string' },
  width: { type: 'string' },
  size: { type: 'string' },
  font: { type: 'string', multiple: true },
  'no-picture': { type: 'boolean' },
  ...Object.fromEntries(COLORS.map((name) => [name, { type: 'string' } as const])),
} as const satisfies Options;

/** Attributes that need no value. */
const FLAGS = ['facts', 'tools'];

/**
 * Reads the arguments after `render`.
 *
 * @throws {@link UsageError}
 */
export function parseRenderOptions(args: readonly string[]): RenderRequest {
  const [name = '', ...rest] = args;
  const widget = WIDGET_NAMES.find((each) => each === name.replace(/^icc-/, ''));
  if (widget === undefined) {
    throw new UsageError(`Name a widget to render: ${WIDGET_NAMES.join(', ')}`);
  }
  const attributes = attributesOf(widget).filter((each) => !(each in OWN));
  const values = parse(rest, {
    ...Object.fromEntries(
      attributes.map((each) => [each, { type: FLAGS.includes(each) ? 'boolean' : 'string' }]),
    ),
    ...OWN,
  });
  const text = (key: string): string | undefined =>
    typeof values[key] === 'string' ? values[key] : undefined;
  const out = text('out');
  const number = (key: string): number | undefined => {
    const value = text(key);
    if (value === undefined || Number(value) > 0)
      return value === undefined ? undefined : Number(value);
    throw new UsageError(`--${key} "${value}" is no number above 0`);
  };
  return {
    format: oneOf('format', text('format') ?? formatOf(out), FORMATS),
    languages: (text('lang') ?? 'en').split(/[\s,]+/).filter(Boolean),
    all: values.all === true,
    out,
    options: {
      widget: widget satisfies StaticWidget,
      attributes: Object.fromEntries(
        attributes.flatMap((each) => {
          const value = values[each] === true ? '' : text(each);
          return each === 'lang' || value === undefined ? [] : [[each, value]];
        }),
      ),
      dataset: text('dataset'),
      colors: Object.fromEntries(
        COLORS.flatMap((each) => (text(each) === undefined ? [] : [[each, text(each)]])),
      ),
      picture: values['no-picture'] !== true,
      fonts: values.font as readonly string[] | undefined,
      scale: number('scale'),
      widthPx: number('width'),
      size: text('size') === undefined ? undefined : oneOf('size', text('size'), SIZES),
    },
  };
}

function parse(args: readonly string[], options: Options): Record<string, unknown> {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (cause) {
    const known = Object.keys(options).map((each) => `--${each}`);
    const [first = ''] = String(cause instanceof Error ? cause.message : cause).split('. ');
    throw new UsageError(`${first}. Options are: ${known.join(' ')}`, { cause });
  }
}

function formatOf(out: string | undefined): string {
  return out === undefined ? 'html' : extname(out).slice(1) || 'html';
}

function oneOf<Name extends string>(
  option: string,
  value: string | undefined,
  names: readonly Name[],
): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) {
    throw new UsageError(`--${option} "${value ?? ''}" is none of ${names.join(', ')}`);
  }
  return found;
}
