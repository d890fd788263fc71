import * as z from 'zod/mini';

/** The version of the file format that this library writes and reads without migration. */
export const FORMAT_VERSION = 1;

/**
 * A field that may be absent or `null` in a file. `null` exists only in JSON:
 * from here on, missing is `undefined`.
 */
export function maybe<Schema extends z.ZodMiniType>(
  schema: Schema,
): z.ZodMiniOptional<
  z.ZodMiniPipe<z.ZodMiniNullable<Schema>, z.ZodMiniTransform<z.output<Schema> | undefined>>
> {
  return z.optional(
    z.pipe(
      z.nullable(schema),
      z.transform((value) => value ?? undefined),
    ),
  );
}

/** A list that may be left out, and is then empty. */
export function list<Schema extends z.ZodMiniType>(
  schema: Schema,
): z.ZodMiniDefault<z.ZodMiniArray<Schema>> {
  return z._default(z.array(schema), []);
}

/** An identifier: lower-case letters, digits and hyphens, as in `santa-maria-da-feira`. */
export const identifier = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/** A score of the Index, from 0 to 100 points. */
export const score = z.number().check(z.gte(0), z.lte(100));

/** A count or a rank: a whole number from 1. */
export const count = z.int().check(z.gte(1));

/** A date as precise as it was published: `2020`, `2020-08` or `2020-08-31`. */
export const partialDate = z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));

/** An address a reader may be sent to. Anything but http(s) is dropped, never followed. */
export const webAddress = z.pipe(
  z.string(),
  z.transform((value) => (/^https?:\/\//i.test(value) ? value : undefined)),
);
