import * as z from 'zod/mini';

/** What a cell may hold, and what it means. */
export interface CellKind<Value> {
  /** A sentence on what to write instead, or nothing where the text is fine. */
  readonly toFault: (text: string) => string | undefined;
  readonly toValue: (text: string) => Value;
}

/** A schema for the text of a cell. */
export type CellSchema<Value> = z.ZodMiniPipe<z.ZodMiniString, z.ZodMiniTransform<Value, string>>;

/** A cell that must be filled in. */
export function required<Value>(kind: CellKind<Value>): CellSchema<Value> {
  return toSchema({
    toFault: (text) => (text === '' ? 'is empty: fill it in' : kind.toFault(text)),
    toValue: kind.toValue,
  });
}

/** A cell that may be empty; empty is missing, never 0. */
export function optional<Value>(kind: CellKind<Value>): CellSchema<Value | undefined> {
  return toSchema({
    toFault: (text) => (text === '' ? undefined : kind.toFault(text)),
    toValue: (text) => (text === '' ? undefined : kind.toValue(text)),
  });
}

/** Any text. */
export const anyText: CellKind<string> = { toFault: () => undefined, toValue: String };

/** `yes` or `no`. */
export const flag: CellKind<boolean> = {
  toFault: (text) => (['yes', 'no'].includes(text) ? undefined : 'write yes or no'),
  toValue: (text) => text === 'yes',
};

/** A text that `schema` accepts. */
export function textOf(schema: z.ZodMiniType<unknown, string>, hint: string): CellKind<string> {
  return {
    toFault: (text) => (schema.safeParse(text).success ? undefined : hint),
    toValue: String,
  };
}

/** One of a few words. */
export function oneOf<Word extends string>(words: readonly Word[]): CellKind<Word> {
  return {
    toFault: (text) =>
      words.some((word) => word === text) ? undefined : `write one of ${words.join(', ')}`,
    // `toFault` lets nothing else through.
    toValue: (text) => text as Word,
  };
}

/** A number with a decimal point, or only a whole one, between two bounds. */
export function numberBetween(
  low: number,
  high: number,
  { whole = false }: { readonly whole?: boolean } = {},
): CellKind<number> {
  const pattern = whole ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
  const example = whole ? 'a whole number in digits, such as 12' : 'a number such as 62 or 62.5';
  return {
    toFault: (text) => {
      if (!pattern.test(text)) return `"${text}" is not a number: write ${example}`;
      const isInside = Number(text) >= low && Number(text) <= high;
      return isInside ? undefined : `${text} is not between ${low} and ${high}: correct the number`;
    },
    toValue: Number,
  };
}

/** Several values with spaces, or something else, between them. */
export function listOf<Value>(
  kind: CellKind<Value>,
  separator = /\s+/,
): CellKind<readonly Value[]> {
  const toParts = (text: string): readonly string[] => text.split(separator);
  return {
    toFault: (text) =>
      toParts(text)
        .map(kind.toFault)
        .find((fault) => fault !== undefined),
    toValue: (text) => toParts(text).map(kind.toValue),
  };
}

function toSchema<Value>({ toFault, toValue }: CellKind<Value>): CellSchema<Value> {
  return z.pipe(
    z.string().check((payload) => {
      const message = toFault(payload.value);
      if (message !== undefined) {
        payload.issues.push({ code: 'custom', message, input: payload.value });
      }
    }),
    z.transform(toValue),
  );
}
