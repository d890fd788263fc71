/**
 * The part of JSON Schema that this library's schemas come out in. The constants
 * of this type are made from the zod schemas by `npm run shapes`.
 */
export type Shape =
  | { readonly type: 'boolean'; readonly default?: boolean }
  | { readonly type: 'number'; readonly minimum?: number; readonly maximum?: number }
  | {
      readonly type: 'string';
      readonly pattern?: string;
      readonly enum?: readonly string[];
      readonly default?: string;
    }
  | { readonly type: 'array'; readonly items: Shape; readonly default?: readonly [] }
  | {
      readonly type: 'object';
      readonly properties: Readonly<Record<string, Shape>>;
      readonly required?: readonly string[];
    };

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
  switch (shape.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return (
        typeof value === 'number' &&
        !(value < (shape.minimum ?? value)) &&
        !(value > (shape.maximum ?? value))
      );
    case 'string':
      return (
        typeof value === 'string' &&
        (shape.enum?.includes(value) ?? true) &&
        (shape.pattern === undefined || new RegExp(shape.pattern).test(value))
      );
    case 'array':
      return Array.isArray(value) && value.every((item) => fitsShape(shape.items, item));
    case 'object':
      return isObject(value) && fitsProperties(shape, value);
  }
}

function fitsProperties(
  { properties, required }: Extract<Shape, { type: 'object' }>,
  value: Record<string, unknown>,
): boolean {
  return Object.entries(properties).every(([key, shape]) => {
    if (value[key] === undefined && 'default' in shape) value[key] = shape.default;
    return value[key] === undefined ? !required?.includes(key) : fitsShape(shape, value[key]);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
