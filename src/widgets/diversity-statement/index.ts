export { IccDiversityStatement } from './diversity-statement.js';
export { diversityStatementSchema, type DiversityStatementFile } from './schema.js';
