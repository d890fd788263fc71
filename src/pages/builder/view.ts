import type { Choice } from '../../embedding/choice.js';
import type { Network } from '../../data/schema/network.js';
import type { CountryEntry } from '../../embedding/catalogue.js';
import type { Statement } from '../../data/schema/statements.js';
import type { BuilderWords } from './words/en.js';

/** What the parts of the builder are drawn from. */
export interface BuilderView {
  readonly choice: Choice;
  readonly words: BuilderWords;
  /** Language of the page. */
  readonly lang: string;
  readonly countries: readonly CountryEntry[];
  readonly networks: readonly Network[];
  readonly statements: readonly Statement[];
  /** Version of the build that the builder belongs to, where it is known. */
  readonly version: string | undefined;
  readonly change: (change: Partial<Choice>) => void;
}
