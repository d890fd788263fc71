import { KINDS } from './kinds.js';

/** Where the JSON Schema of a kind of file is in a dataset. */
export function schemaPath(name: string): string {
  return `schema/${name}.schema.json`;
}

/** Where the JSON Schema of a file is; `undefined` for a file of no known kind. */
export function schemaPathOf(path: string): string | undefined {
  const kind = Object.entries(KINDS).find(([, { files }]) => files.test(path));
  return kind && schemaPath(kind[0]);
}
