/** A piece of text and where it stands, in points from the upper left corner of its page. */
export interface PlacedText {
  readonly text: string;
  /** Left edge. */
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** Size of the letters. */
  readonly size: number;
}

/** The texts of a page in the order in which its file draws them. */
export interface PageTexts {
  /** As a reader of PDF counts, from 1. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/** Letters that were drawn as one, spaces and hyphens of every kind: as they are typed, and nothing that is not seen. */
export function toPlainText(text: string): string {
  return text
    .replace(/[\uFB00-\uFB06]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/\s/g, ' ')
    .replace(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '');
}
