import { LONG_LENGTH, principleSchema, SHORT_LENGTH } from '../../data/schema/statements.js';
import { optional, required } from '../cell.js';
import { date } from '../kinds/date.js';
import { address, anyText, id, languageTag, remark, textUpTo } from '../kinds/text.js';
import { oneOf } from '../kinds/word.js';

/** `statements`: sentences of the city's or network's own, one language a row. */
export const statementColumns = {
  lang: required(languageTag),
  id: required(id),
  principle: required(oneOf(principleSchema.def.innerType.options)),
  short: required(textUpTo(SHORT_LENGTH)),
  /** With `{city}` where the name of the city belongs. */
  short_city: optional(textUpTo(SHORT_LENGTH)),
  long: optional(textUpTo(LONG_LENGTH)),
  long_city: optional(textUpTo(LONG_LENGTH)),
  /** The document that the idea was found in. */
  source: optional(anyText),
  source_url: optional(address),
  source_date: optional(date),
  /** When the sentence was written. */
  date: optional(date),
  review: optional(oneOf(['draft', 'reviewed'] as const)),
  note: optional(remark),
} as const;
