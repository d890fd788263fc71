import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJSONSchema, type $ZodType } from 'zod/v4/core';
import { resultSchema } from '../data/schema/result.js';

/** The schemas that are read on a first visit, and the modules their shapes are written to. */
const SHAPES = [{ name: 'resultShape', schema: resultSchema, file: 'result-shape.ts' }] as const;

/** The source text of each shape, by the path of its module. */
export function shapeModules(): ReadonlyMap<string, string> {
  return new Map(
    SHAPES.map(({ name, schema, file }) => [
      fileURLToPath(new URL(`../data/schema/${file}`, import.meta.url)),
      shapeModule(name, schema),
    ]),
  );
}

function shapeModule(name: string, schema: $ZodType): string {
  const { $schema: _, ...shape } = toJSONSchema(schema, { io: 'input' });
  return `import type { Shape } from '../shape.js';

/** Made by \`npm run shapes\` from the zod schema; see \`fitsShape\`. */
// prettier-ignore
export const ${name}: Shape = ${JSON.stringify(shape)};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of shapeModules()) writeFileSync(path, text);
}
