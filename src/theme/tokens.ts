/** A custom property that a page may set on a widget or on anything around it. */
export interface Token {
  readonly name: `--icc-${string}`;
  /** Its value where the page sets none, as CSS. */
  readonly fallback: string;
  readonly description: string;
}

/**
 * Every public custom property. Text and greys follow the page's own text
 * colour, so that a widget fits a dark page that never heard of it; only the
 * accents need a light and a dark value (4.5:1 on white and on #16181d).
 */
export const TOKENS = [
  {
    name: '--icc-accent',
    fallback: 'light-dark(#00589c, #7cc0ff)',
    description: 'Colour of the city: its shape, its marks, controls.',
  },
  {
    name: '--icc-accent-2',
    fallback: 'light-dark(#a14400, #ffb27a)',
    description: 'Colour of the first shape to compare with.',
  },
  {
    name: '--icc-accent-3',
    fallback: 'light-dark(#2f6b2f, #98d798)',
    description: 'Colour of the second shape to compare with.',
  },
  { name: '--icc-text', fallback: 'currentcolor', description: 'Colour of text.' },
  {
    name: '--icc-muted',
    fallback: 'color-mix(in srgb, var(--_text) 78%, transparent)',
    description: 'Colour of secondary text and of the average.',
  },
  {
    name: '--icc-line',
    fallback: 'color-mix(in srgb, var(--_text) 20%, transparent)',
    description: 'Colour of rings, spokes and rules.',
  },
  { name: '--icc-surface', fallback: 'transparent', description: 'Background.' },
  { name: '--icc-font', fallback: 'inherit', description: 'Font family.' },
  { name: '--icc-space', fallback: '1rem', description: 'Distance between parts.' },
  { name: '--icc-radius', fallback: '0.25rem', description: 'Rounding of controls.' },
] as const satisfies readonly Token[];

/** CSS declarations that give every token its private twin, `--_accent` for `--icc-accent`. */
export const tokenDeclarations = TOKENS.map(
  ({ name, fallback }) => `${name.replace('--icc-', '--_')}:var(${name},${fallback});`,
).join('');
