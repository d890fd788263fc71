import { fail, ok } from '../../core/result.js';
import { identifier } from '../../data/schema/fields.js';
import type { CellKind } from '../cell.js';
import { fault } from '../problem.js';

/** Nobody's name is longer, and no note need be. */
const MOST_CHARACTERS = 1000;
const MOST_OF_ID = 100;
const TAG = /<\/?[a-z!][^<>]*>/i;
const FORMULA = /^(?:[=@]|[+-][\p{L}(=@])/u;

/** Any text that is no markup and no formula. */
export const anyText = textUpTo(MOST_CHARACTERS);

/** Text of at most so many characters. */
export function textUpTo(most: number): CellKind<string> {
  return {
    takesAnyWord: true,
    read: (text) => {
      if (text.length > most) return fail(fault('too-long', { most }));
      if (TAG.test(text)) return fail(fault('markup', {}));
      return FORMULA.test(text) ? fail(fault('formula-text', {})) : ok(text);
    },
  };
}

/** Whatever somebody says of the dataset; what it has to be is checked field by field. */
export const anyValue: CellKind<string> = { takesAnyWord: true, takesDates: true, read: ok };

/** Text for those who keep the table, of which nothing is published. */
export const remark: CellKind<string> = {
  takesAnyWord: true,
  takesDates: true,
  isKeptBack: true,
  read: ok,
};

/** An identifier of a city, source, indicator, … */
export const id: CellKind<string> = {
  read: (text) => {
    if (!identifier.safeParse(text).success) return fail(fault('not-an-id', {}));
    return text.length > MOST_OF_ID ? fail(fault('too-long', { most: MOST_OF_ID })) : ok(text);
  },
};

/** Whether an id that was made of a name will do; else the table has to say one. */
export function isFitSlug(slug: string): boolean {
  return slug !== '' && slug.length <= MOST_OF_ID;
}

/** An address of the web. */
export const address: CellKind<string> = {
  read: (text) =>
    /^https?:\/\/[^\s"<>]+$/i.test(text) && URL.canParse(text)
      ? ok(text)
      : fail(fault('not-an-address', {})),
};

/** A name in one language, as `fr:Tanger`. */
export const placeName: CellKind<{ readonly lang: string; readonly name: string }> = {
  takesAnyWord: true,
  read: (text) => {
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*:\s*\S/.test(text)) return fail(fault('not-a-place-name', {}));
    const colon = text.indexOf(':');
    const name = anyText.read(text.slice(colon + 1).trim());
    return name.ok ? ok({ lang: text.slice(0, colon), name: name.value }) : name;
  },
};

/** A BCP 47 tag, in its canonical form. */
export const languageTag: CellKind<string> = {
  read: (text) => {
    try {
      const [tag = ''] = Intl.getCanonicalLocales(text);
      // Names such as `english` have the form of a tag, too.
      return !/^[a-z]{2,3}(?:-|$)/.test(tag) ? fail(fault('not-a-language', {})) : ok(tag);
    } catch {
      return fail(fault('not-a-language', {}));
    }
  },
};

/** Several values with spaces, or something else, between them. */
export function listOf<Value>(
  kind: CellKind<Value>,
  separator = /[\s|,;]+/,
): CellKind<readonly Value[]> {
  return {
    ...(kind.takesAnyWord === undefined ? {} : { takesAnyWord: kind.takesAnyWord }),
    read: (text) => {
      const values: Value[] = [];
      for (const part of text.split(separator)) {
        if (part === '') continue;
        const value = kind.read(part);
        if (!value.ok) return fail({ ...value.error, part });
        values.push(value.value);
      }
      return ok(values);
    },
  };
}

/** Identifiers with spaces between them. */
export const ids = listOf(id);
