import { en, type BuilderWords } from './en.js';

export const es: BuilderWords = en;
