/** A colour in sRGB, each channel from 0 to 1. */
export type Channels = readonly [red: number, green: number, blue: number];

/**
 * The contrast of two colours, from 1 to 21, as the Web Content Accessibility
 * Guidelines 2.2 define it: text needs 4.5, parts of controls and pictures 3.
 */
export function contrast(a: Channels, b: Channels): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
