import { assertNever } from '../../core/assert.js';
import type { TextSide } from '../../geometry/scene.js';
import type { Palette } from './palette.js';
import type { Picture } from './picture.js';
import { lookOf, type PictureMark } from './picture-mark.js';

/** How a picture is painted. */
export interface PngOptions {
  readonly fontFamily: string;
  readonly direction: 'ltr' | 'rtl';
  /** Pixels of the file for each pixel of the picture. Default: 2. */
  readonly scale?: number | undefined;
}

/**
 * A picture as a PNG file, painted mark by mark: an SVG loaded as an image would
 * have to come from a `blob:` or `data:` address, which strict pages forbid.
 *
 * @throws (rejects) if the scale is no positive number, or if the browser has no
 * canvas, or none large enough.
 */
export async function toPngBlob(
  picture: Picture,
  palette: Palette,
  options: PngOptions,
): Promise<Blob> {
  const { scale = 2 } = options;
  if (!(scale > 0 && Number.isFinite(scale))) throw new Error(`invalid scale: ${scale}`);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.widthPx * scale);
  canvas.height = Math.round(picture.heightPx * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no PNG: this browser has no canvas to paint on');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.lineJoin = 'round';
  context.direction = options.direction;
  for (const { x, y, marks, clip } of picture.parts) {
    context.save();
    context.setTransform(scale, 0, 0, scale, x * scale, y * scale);
    if (clip) {
      context.beginPath();
      context.rect(0, 0, clip.widthPx, clip.heightPx);
      context.clip();
    }
    for (const mark of marks) paintMark(context, mark, { ...options, picture, palette });
    context.restore();
  }
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  // Gives back the memory now; some browsers have little of it for canvases.
  canvas.width = 0;
  if (!blob) throw new Error('no PNG: the picture is too large for a canvas of this browser');
  return blob;
}

interface Paint {
  readonly picture: Picture;
  readonly palette: Palette;
  readonly fontFamily: string;
}

function paintMark(
  context: CanvasRenderingContext2D,
  mark: PictureMark,
  { picture, palette, fontFamily }: Paint,
): void {
  const style = lookOf(mark);
  if (mark.kind === 'text') {
    const sizePx = picture.fontSizePx * (style.size ?? 1);
    context.font = `${style.weight ?? 400} ${sizePx}px ${fontFamily}`;
    context.textAlign = alignOf(mark.side);
    context.fillStyle = palette[style.fill ?? 'text'];
    context.fillText(mark.text, mark.x, mark.y);
    return;
  }
  const path = new Path2D(mark.d);
  if (style.fill !== undefined) {
    context.globalAlpha = style.fillOpacity ?? 1;
    context.fillStyle = palette[style.fill];
    context.fill(path);
  }
  if (style.stroke !== undefined) {
    context.globalAlpha = style.strokeOpacity ?? 1;
    context.strokeStyle = palette[style.stroke];
    context.lineWidth = style.strokeWidthPx ?? 1;
    context.setLineDash(style.dash?.split(' ').map(Number) ?? []);
    context.stroke(path);
  }
  context.globalAlpha = 1;
}

/** `left` and `right` are sides here, whatever the direction of the text. */
function alignOf(side: TextSide): CanvasTextAlign {
  switch (side) {
    case 'right-of':
      return 'left';
    case 'left-of':
      return 'right';
    case 'centred':
      return 'center';
    default:
      return assertNever(side, 'side');
  }
}
