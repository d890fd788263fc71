/**
 * Every public custom property (`--icc-accent`, …) and its value where a page
 * sets none. Text and greys follow the page's own text colour, so that a widget
 * fits a dark page that never heard of it; only the accents need a light and a
 * dark value (4.5:1 on white and on #16181d).
 */
export const TOKENS = {
  /** Colour of the city: its shape, its marks, controls. */
  accent: 'light-dark(#00589c,#7cc0ff)',
  /** Colour of the first shape to compare with. */
  'accent-2': 'light-dark(#a14400,#ffb27a)',
  /** Colour of the second shape to compare with. */
  'accent-3': 'light-dark(#2f6b2f,#98d798)',
  /** Colour of text. */
  text: 'currentcolor',
  /** Colour of secondary text and of the average. */
  muted: 'color-mix(in srgb,var(--_text) 78%,transparent)',
  /** Colour of rings, spokes and rules. */
  line: 'color-mix(in srgb,var(--_text) 20%,transparent)',
  /** Background. */
  surface: 'transparent',
  /** Font family. */
  font: 'inherit',
  /** Distance between parts. */
  space: '1rem',
  /** Rounding of controls. */
  radius: '0.25rem',
} as const;

/** CSS declarations that give every token its private twin, `--_accent` for `--icc-accent`. */
export const tokenDeclarations = Object.entries(TOKENS)
  .map(([name, fallback]) => `--_${name}:var(--icc-${name},${fallback});`)
  .join('');
