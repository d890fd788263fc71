/** What a page asks of its frames: to tell their height once more. */
export interface HeightQuestion {
  readonly type: 'icc-height?';
}

/** What a frame tells the page around it: the height of its content, in whole CSS pixels. */
export interface HeightMessage {
  readonly type: 'icc-height';
  readonly height: number;
}

/** No content of ours is higher, so that nobody's frame makes a page endless. */
const MAX_HEIGHT_PX = 20_000;

/** The height that a message tells, or `undefined` if it is another message. */
export function heightIn(message: unknown): number | undefined {
  const { type, height } = Object(message) as Partial<Record<keyof HeightMessage, unknown>>;
  return type === 'icc-height' && typeof height === 'number' && height > 0 && isFinite(height)
    ? Math.min(height, MAX_HEIGHT_PX)
    : undefined;
}
