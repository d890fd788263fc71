import { en, type BuilderWords } from './en.js';

export const fr: BuilderWords = en;
