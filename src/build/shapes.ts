import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJSONSchema, type $ZodType, type JSONSchema } from 'zod/v4/core';
import { basemapSchema } from '../data/schema/basemap.js';
import { citiesSchema } from '../data/schema/city.js';
import { countsSchema } from '../data/schema/counts.js';
import { networksSchema } from '../data/schema/network.js';
import { resultSchema } from '../data/schema/result.js';
import { profileSchema, statementsSchema } from '../data/schema/statements.js';
import type { Shape } from '../data/shape.js';

/** The schemas that are read on a first visit, and the modules their shapes are written to. */
const SHAPES = [
  { name: 'resultShape', schema: resultSchema, file: 'result-shape.ts' },
  { name: 'basemapShape', schema: basemapSchema, file: 'basemap-shape.ts' },
  { name: 'citiesShape', schema: citiesSchema, file: 'cities-shape.ts' },
  { name: 'networksShape', schema: networksSchema, file: 'networks-shape.ts' },
  { name: 'countsShape', schema: countsSchema, file: 'counts-shape.ts' },
  { name: 'statementsShape', schema: statementsSchema, file: 'statements-shape.ts' },
  { name: 'profileShape', schema: profileSchema, file: 'profile-shape.ts' },
] as const;

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
  const shape = toShape(toJSONSchema(schema, { io: 'input' }));
  return `import type { Shape } from '../shape.js';

/** Made by \`npm run shapes\` from the zod schema; see \`fitsShape\`. */
// prettier-ignore
export const ${name}: Shape = ${JSON.stringify(shape)};
`;
}

/**
 * A JSON Schema in short.
 *
 * @throws if the schema says something that a shape has no word for.
 */
export function toShape(schema: JSONSchema.BaseSchema): Shape {
  const { type } = schema;
  switch (type) {
    case 'boolean':
      return 'boolean';
    case 'number':
      return schema.minimum === undefined && schema.maximum === undefined
        ? 'number'
        : `${schema.minimum ?? '-Infinity'}..${schema.maximum ?? ''}`;
    case 'string':
      if (schema.enum) return `/^(${schema.enum.join('|')})$/`;
      return schema.pattern === undefined ? 'string' : `/${schema.pattern}/`;
    case 'array':
      return [toShape(asSchema(schema.items))];
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([field, inner]) => [
          field + toMark(field, schema, asSchema(inner)),
          toShape(asSchema(inner)),
        ]),
      );
    case 'integer':
    case 'null':
    case undefined:
      break;
  }
  throw new Error(`invalid type for a shape: ${JSON.stringify(schema)}`);
}

/** A field that must be there has no mark: its schema may still have a stand-in, for zod to use. */
function toMark(field: string, owner: JSONSchema.BaseSchema, inner: JSONSchema.BaseSchema): string {
  if (owner.required?.includes(field)) return '';
  return inner.default === undefined ? '?' : `=${JSON.stringify(inner.default)}`;
}

function asSchema(schema: JSONSchema.BaseSchema['items']): JSONSchema.BaseSchema {
  if (typeof schema !== 'object' || Array.isArray(schema)) {
    throw new Error(`invalid schema for a shape: ${JSON.stringify(schema)}`);
  }
  return schema;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of shapeModules()) writeFileSync(path, text);
}
