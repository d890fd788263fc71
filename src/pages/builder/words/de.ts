import { en, type BuilderWords } from './en.js';

export const de: BuilderWords = en;
