/** What the builder tells its preview to show. */
export interface PreviewRequest {
  readonly type: 'icc-preview';
  /** The snippet, without the library's own files. */
  readonly body: string;
  /** Rules of the site's style sheet. */
  readonly colours: readonly (readonly [name: string, value: string])[];
  readonly lang: string;
  readonly dir: string;
}

/** What the preview tells the builder. */
export type PreviewAnswer =
  | { readonly type: 'icc-preview-ready' }
  | { readonly type: 'icc-preview-height'; readonly heightPx: number };

/** Whether a message is one that the preview shall follow. */
export function isPreviewRequest(data: unknown): data is PreviewRequest {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'icc-preview';
}

/** Whether a message is one of the preview's. */
export function isPreviewAnswer(data: unknown): data is PreviewAnswer {
  return (
    typeof data === 'object' &&
    data !== null &&
    'type' in data &&
    typeof data.type === 'string' &&
    data.type.startsWith('icc-preview-')
  );
}
