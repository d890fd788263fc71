import type { StatementsFile } from '../../data/schema/statements.js';

/** The English statement that is there when nothing can be loaded; the same as the dataset's. */
export const builtIn: StatementsFile = {
  formatVersion: 1,
  lang: 'en',
  dir: 'ltr',
  statements: [
    {
      id: 'broader-we',
      principle: 'identity',
      short: { plain: '“We” means everyone who lives here.' },
    },
  ],
  sources: [],
};
