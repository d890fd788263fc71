import { fail, ok, type Result } from '../../core/result.js';
import { fault, type Fault } from '../problem.js';
import { decode, detectEncoding } from './encoding.js';
import type { InputFile } from './input.js';
import { reasonOf } from './reason.js';

/** Deeper than any file of a dataset, and not so deep that looking into it could fail. */
const MOST_DEPTH = 100;

/** The content of a file of JSON, with its text; nothing in the file makes this throw. */
export async function readJson(
  file: InputFile,
): Promise<Result<{ readonly value: unknown; readonly text: string }, Fault>> {
  try {
    const encoding = await detectEncoding(file);
    if (encoding.kind === 'empty') return fail(fault('empty-file', {}));
    if (encoding.kind !== 'text') return fail(fault('not-text', { looksLike: undefined }));
    let text = '';
    for await (const part of decode(file, encoding.name)) text += part;
    const value = parseJson(text);
    return value.ok ? ok({ value: value.value, text }) : value;
  } catch (error) {
    return fail(fault('unreadable', { reason: reasonOf(error) }));
  }
}

/** What a text of JSON says. */
export function parseJson(text: string): Result<unknown, Fault> {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isDeeperThan(value, MOST_DEPTH) ? fail(fault('wrong-field', {})) : ok(value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(fault('not-json', { reason: toPosition(reason, text) }));
  }
}

function isDeeperThan(value: unknown, most: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (most === 0) return true;
  return Object.values(value).some((inner) => isDeeperThan(inner, most - 1));
}

/** Lines can be found in any editor. */
function toPosition(reason: string, text: string): string {
  const [found, position = ''] = /at position (\d+)(?: \(line .*\))?/.exec(reason) ?? [];
  if (found === undefined) return reason;
  const lines = text.slice(0, Number(position)).split('\n');
  return reason.replace(
    found,
    `in line ${lines.length}, character ${(lines.at(-1) ?? '').length + 1}`,
  );
}
