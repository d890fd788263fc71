import type * as z from 'zod/mini';
import type { Result } from '../core/result.js';
import type { DataError } from './error.js';
import type { FileKind } from './kind.js';
import { parseDocument, parseJson } from './parse.js';
import { requestText } from './requests.js';

/** Who asks for a file, and whether the server must be asked again. */
export interface FileRequest {
  readonly signal: AbortSignal;
  readonly fresh: boolean;
}

/** Gets one JSON file and checks it against the schema of its kind. */
export async function loadFile<Schema extends z.ZodMiniType>(
  kind: FileKind<Schema>,
  url: string,
  { signal, fresh }: FileRequest,
): Promise<Result<z.output<Schema>, DataError>> {
  const text = await requestText(url, signal, fresh);
  if (!text.ok) return text;
  const json = parseJson(text.value, url);
  return json.ok ? parseDocument(kind, json.value, url) : json;
}
