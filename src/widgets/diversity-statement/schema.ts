import {
  statementsSchema,
  type Profile,
  type StatementsFile,
} from '../../data/schema/statements.js';

/** A collection of statements in one language, as `src` or `data` of `icc-diversity-statement` take it. */
export const diversityStatementSchema = statementsSchema;

/** See {@link diversityStatementSchema}. */
export type DiversityStatementFile = StatementsFile;

/** Everything a statement is made from. */
export interface StatementData {
  /** Without a file, the page has words of its own. */
  readonly file?: StatementsFile | undefined;
  /** Without a profile, the dataset does not know the city. */
  readonly profile?: Profile | undefined;
}
