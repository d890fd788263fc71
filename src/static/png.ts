/** How a PNG file is made. */
export interface PngOptions {
  /** Pixels of the file for each of the picture's. Default: 2. */
  readonly scale?: number | undefined;
  /** Paths of font files to use beside those of the system. Default: none. */
  readonly fonts?: readonly string[] | undefined;
}

/** How much wider than Arial letters of other common fonts are: DejaVu Sans is the widest. */
export const WIDEST = 1.12;

/** Taken where a system has none of the fonts that a picture names. */
const FAMILY = 'DejaVu Sans';

/**
 * Paints an SVG file. The fonts are those of the system, and those that are named.
 *
 * @throws if the package that paints is not installed, or if there is no font to write with.
 */
export async function toPng(
  svg: string,
  { scale = 2, fonts = [] }: PngOptions,
): Promise<Uint8Array> {
  if (!(scale > 0 && Number.isFinite(scale))) throw new Error(`invalid scale: ${scale}`);
  const { Resvg } = await import('@resvg/resvg-js').catch((cause: unknown) => {
    throw new Error('PNG files need a package that is not here: npm install @resvg/resvg-js', {
      cause,
    });
  });
  const font = {
    loadSystemFonts: true,
    fontFiles: [...fonts],
    defaultFontFamily: FAMILY,
    sansSerifFamily: FAMILY,
  };
  if (new Resvg(LETTER, { font }).getBBox() === undefined) {
    throw new Error('PNG files need a font, and none was found: name one, as in --font Arial.ttf');
  }
  return new Resvg(toPhysical(svg), { fitTo: { mode: 'zoom', value: scale }, font })
    .render()
    .asPng();
}

const LETTER =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">M</text></svg>';

/**
 * The painter takes the start of a text for its left, and every text for one from
 * left to right that holds parts in the other direction.
 */
function toPhysical(svg: string): string {
  const [root = ''] = /^<svg[^>]*>/.exec(svg) ?? [];
  if (!root.includes(' direction="rtl"')) return svg;
  return svg
    .replace(/ text-anchor="(start|end)"/g, (_, anchor) =>
      anchor === 'start' ? ' text-anchor="end"' : ' text-anchor="start"',
    )
    .replace(/(<text [^>]*>)([^<]+)/g, '$1\u202B$2\u202C');
}
