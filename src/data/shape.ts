/**
 * What a file looks like, in short. Constants of this type are made from the zod
 * schemas by `npm run shapes`:
 * a text is a type (`string`, `boolean`), a range (`0..100`, `1..`) or, between
 * slashes, a pattern; a list holds the shape of its items; an object the shapes
 * of its fields. A field name ends in `?` where it may be missing, and in
 * `=` with a JSON value where that stands in for a missing field.
 */
export type Shape = string | readonly [Shape] | { readonly [field: string]: Shape };

/**
 * Whether `value` has a shape, with defaults filled in where they are missing.
 *
 * A quick way to say yes: what it accepts, the zod schema behind the shape
 * accepts with the same outcome. What it does not accept may still be mended, or
 * has to be explained; that is the schema's work.
 *
 * @param value plain data that nobody else holds: defaults are added to it.
 */
export function fitsShape(shape: Shape, value: unknown): boolean {
  if (typeof shape === 'string') return fitsText(shape, value);
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return false;
    const [inner] = shape as readonly [Shape];
    // Not `every`, which passes over the hole that a null leaves in a list.
    for (const item of value as unknown[]) if (!fitsShape(inner, item)) return false;
    return true;
  }
  return (
    isObject(value) &&
    Object.entries(shape).every(([field, inner]) => {
      const [name = '', mark, standIn] = field.split(/([?=])/);
      if (value[name] === undefined && standIn) value[name] = JSON.parse(standIn);
      return value[name] === undefined ? mark !== undefined : fitsShape(inner, value[name]);
    })
  );
}

function fitsText(shape: string, value: unknown): boolean {
  // JSON can write numbers that are too large to be one.
  if (typeof value === 'number' && !Number.isFinite(value)) return false;
  if (shape === typeof value) return true;
  if (shape.startsWith('/')) {
    return typeof value === 'string' && new RegExp(shape.slice(1, -1)).test(value);
  }
  const [low, high] = shape.split('..');
  return (
    high !== undefined &&
    typeof value === 'number' &&
    value >= Number(low) &&
    value <= Number(high || Infinity)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
