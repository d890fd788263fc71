import * as z from 'zod/mini';

/** A field that may be absent. `null` exists only in JSON and is dropped where it is read. */
export const maybe = z.optional;

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

/** A count or a rank, from 1. That it is whole is checked where files are made. */
export const count = z.number().check(z.gte(1));

/** A date as precise as it was published: `2020`, `2020-08` or `2020-08-31`. */
export const partialDate = z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));

/** An address a reader may be sent to. Anything but http(s) is dropped, never followed. */
export const webAddress = z.catch(
  z.optional(z.string().check(z.regex(/^https?:\/\//i))),
  undefined,
);
