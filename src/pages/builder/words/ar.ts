import { en, type BuilderWords } from './en.js';

export const ar: BuilderWords = en;
