import { toJSONSchema, type JSONSchema } from 'zod/v4/core';
import { FORMAT_VERSION } from '../../data/format-version.js';
import { KINDS, type KindOfFile } from './kinds.js';
import { schemaPath } from './schema-path.js';

/**
 * JSON Schema files (draft 2020-12) for every kind of file in a dataset, by their
 * path there. They say what a file has to hold for others to write it; unknown
 * fields pass. Readers are more lenient still: a word that they do not know is `other` to them.
 */
export function toJsonSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(KINDS).map(([name, kind]) => [
      schemaPath(name),
      `${JSON.stringify(toFile(name, kind), undefined, 2)}\n`,
    ]),
  );
}

function toFile(name: string, { title, schema }: KindOfFile): JSONSchema.BaseSchema {
  const { $schema, properties, ...made } = toJSONSchema(schema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      leaveOutDefaults(jsonSchema);
    },
  });
  return {
    $schema,
    // Beside each other, wherever the dataset is.
    $id: `${name}.schema.json`,
    title,
    ...made,
    properties: { ...properties, formatVersion: { type: 'integer', const: FORMAT_VERSION } },
  };
}

/** What has a stand-in for the reader need not be written. */
function leaveOutDefaults(schema: JSONSchema.BaseSchema): void {
  if (schema.required === undefined) return;
  schema.required = schema.required.filter((field) => {
    const inner = schema.properties?.[field];
    return typeof inner !== 'object' || inner.default === undefined;
  });
}
