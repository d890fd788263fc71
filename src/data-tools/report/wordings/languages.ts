import { en } from './en.js';
import type { Wordings } from './wordings.js';

/** The languages whose reports are understood. */
export const WORDINGS: readonly Wordings[] = [en];
