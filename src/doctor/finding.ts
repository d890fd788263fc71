/** How grave a finding is. An error keeps something from being shown; a warning costs some readers something. */
export type Level = 'error' | 'warning' | 'good';

/** What a finding is about: one of the widgets, or a file. */
export interface About {
  /** Name of a tag, without brackets. */
  readonly tag?: string | undefined;
  /** Its place among the widgets of the page, from 1. */
  readonly number?: number | undefined;
  readonly line?: number | undefined;
  readonly address?: string | undefined;
}

/** Everything that can be found. */
export const FINDINGS = {
  'script-missing': 'error',
  'script-unseen': 'warning',
  'script-not-module': 'error',
  'script-blocked': 'error',
  'script-strict-dynamic': 'error',
  'chunks-blocked': 'error',
  'data-blocked': 'error',
  'style-blocked': 'warning',
  'inline-style-blocked': 'warning',
  'frame-blocked': 'error',
  'frame-refused': 'error',
  'frame-untitled': 'warning',
  'trusted-types': 'error',
  'trusted-types-copies': 'error',
  'report-only': 'warning',
  violation: 'error',
  'two-versions': 'warning',
  'two-copies': 'warning',
  'file-status': 'error',
  'file-html': 'error',
  'file-damaged': 'error',
  'file-type': 'error',
  'file-cors': 'error',
  'file-unreachable': 'error',
  'file-mixed': 'error',
  'src-forbidden': 'error',
  'integrity-wrong': 'error',
  'file-changed': 'warning',
  'tag-missing': 'warning',
  'tag-escaped': 'error',
  'tag-self-closed': 'error',
  'tag-unknown': 'error',
  'attribute-unknown': 'warning',
  'value-unknown': 'warning',
  'city-missing': 'warning',
  'city-unknown': 'error',
  'city-unpublished': 'warning',
  'network-unknown': 'error',
  'lang-missing': 'error',
  'lang-invalid': 'error',
  'lang-unspoken': 'warning',
  'width-zero': 'error',
  hidden: 'warning',
  'state-error': 'error',
  'not-started': 'error',
  'contrast-low': 'error',
  'contrast-weak': 'warning',
  'heading-skips': 'warning',
  'content-missing': 'warning',
  'styles-missing': 'warning',
  'marker-and-tag': 'warning',
  'good-script': 'good',
  'good-policy': 'good',
  'good-data': 'good',
  'good-tag': 'good',
} as const satisfies Readonly<Record<string, Level>>;

/** See {@link FINDINGS}. */
export type FindingId = keyof typeof FINDINGS;

/** One thing that was found. */
export interface Finding {
  readonly id: FindingId;
  readonly level: Level;
  readonly about: About;
  /** What the sentences have gaps for. */
  readonly values: Readonly<Record<string, string>>;
  /** What to put on the page or to send with it, as it stands. */
  readonly paste?: string | undefined;
}

/** What goes into a finding besides its name. */
export type FindingDetails = Partial<Omit<Finding, 'id' | 'level'>>;

/** A finding of the level that is its own. */
export function find(
  id: FindingId,
  { about = {}, values = {}, paste }: FindingDetails = {},
): Finding {
  return { id, level: FINDINGS[id], about, values, ...(paste === undefined ? {} : { paste }) };
}
