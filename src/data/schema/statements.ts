import * as z from 'zod/mini';
import { identifier, list, maybe, partialDate, score } from './fields.js';
import { placeNameSchema } from './place-name.js';
import { sourceSchema } from './source.js';

/** What a statement is about. */
export const principleSchema = z.catch(
  z.enum(['equality', 'advantage', 'interaction', 'participation', 'identity', 'other']),
  'other',
);

/** Most characters of a short statement, its place for a name counted as written: `{city}`. */
export const SHORT_LENGTH = 90;
/** Most characters of a long one. */
export const LONG_LENGTH = 320;

/** A statement for pages that name no city. */
function plainText(length: number): z.ZodMiniString {
  return z.string().check(z.regex(new RegExp(`^[^{}]{1,${length}}$`)));
}

/** A statement with one place, `{city}`, for a name that the sentence does not inflect. */
function cityText(length: number): z.ZodMiniString {
  return z.string().check(z.regex(new RegExp(`^(?=.{6,${length}}$)[^{}]*\\{city\\}[^{}]*$`)));
}

/** One statement, in one language. */
export const statementSchema = z.object({
  id: identifier,
  principle: principleSchema,
  short: z.object({ plain: plainText(SHORT_LENGTH), city: maybe(cityText(SHORT_LENGTH)) }),
  /** Default: the short one stands in. */
  long: maybe(z.object({ plain: plainText(LONG_LENGTH), city: maybe(cityText(LONG_LENGTH)) })),
  /** The document that the idea was found in. */
  source: maybe(identifier),
  /** When the sentence was written. */
  date: maybe(partialDate),
  /** `reviewed`: read and approved by someone who speaks the language as their own. Default: not said. */
  review: z.catch(maybe(z.enum(['draft', 'reviewed'])), undefined),
});

/** `statements/<lang>.json` of a dataset, or a city's own statements. */
export const statementsSchema = z.object({
  formatVersion: z.number(),
  /** BCP 47 tag of the texts. */
  lang: z.string(),
  /** Default: that of the first letter. */
  dir: maybe(z.enum(['ltr', 'rtl'])),
  /** Whose words these are, and whose they are not. */
  notice: maybe(z.string()),
  statements: z.array(statementSchema),
  sources: list(sourceSchema),
});

/** What a motif needs of `results/<city>.json`: the name, and the values of each edition. */
export const profileSchema = z.object({
  city: z.object({ name: z.string(), names: maybe(z.array(placeNameSchema)) }),
  illustrative: maybe(z.boolean()),
  editions: z.array(z.object({ indicators: list(z.object({ value: maybe(score) })) })),
});

/** See {@link statementSchema}. */
export type Statement = z.infer<typeof statementSchema>;
/** See {@link principleSchema}. */
export type Principle = z.infer<typeof principleSchema>;
/** See {@link statementsSchema}. */
export type StatementsFile = z.infer<typeof statementsSchema>;
/** See {@link profileSchema}. */
export type Profile = z.infer<typeof profileSchema>;
