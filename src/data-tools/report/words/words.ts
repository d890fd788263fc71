import type { Doubt } from '../finding.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';

/** What is said of a proposal, in one language. */
export interface ReportWords {
  /** Headings of the table for a terminal. */
  readonly figure: string;
  readonly value: string;
  readonly average: string;
  readonly page: string;
  readonly phrase: string;
  /** `4th of 74`, as a place among cities. */
  readonly place: (rank: number, of: number | undefined) => string;
  readonly notFound: (figures: string) => string;
  /** What to do with the proposal; nothing of it is in the dataset yet. */
  readonly next: string;
  /** Where it was written, and what to do with it. */
  readonly written: (rows: number, file: string) => string;
  readonly doubts: Readonly<Record<Doubt, string>>;
}

const WORDS: Readonly<Record<string, ReportWords>> = { en, fr, de, es };

/** The words of a language; English where there are none. */
export function wordsOf(language: string): ReportWords {
  return Object.hasOwn(WORDS, language) ? (WORDS[language] ?? en) : en;
}
