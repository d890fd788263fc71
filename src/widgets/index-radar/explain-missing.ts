import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../core/result.js';
import type { DataError } from '../../data/error.js';
import { judge } from '../../data/judge.js';
import { parseJson } from '../../data/parse.js';
import { requestText } from '../../data/requests.js';
import type { LoadContext } from '../../element/data-controller.js';

const namesSchema = z.object({ cities: z.array(z.object({ id: z.string(), name: z.string() })) });

/**
 * Tells a member of whom nothing is published, who has no file and whose absence
 * is an answer, from a city that the dataset does not know.
 */
export async function explainMissing(
  base: string,
  city: string,
  error: DataError,
  { signal, fresh }: LoadContext,
): Promise<Result<{ readonly nothingFor: string }, DataError>> {
  const text = await requestText(`${base}cities.json`, signal, fresh);
  const json = text.ok ? parseJson(text.value) : text;
  const names = json.ok ? judge(namesSchema, json.value) : json;
  const known = names.ok ? names.value.cities.find(({ id }) => id === city) : undefined;
  if (known) return ok({ nothingFor: known.name });
  return fail({ ...error, message: `${error.message}: the dataset knows no city "${city}"` });
}
