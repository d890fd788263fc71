import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { Wordings } from './wordings.js';

/** The languages whose reports are understood. */
export const WORDINGS: readonly Wordings[] = [en, fr, es];
