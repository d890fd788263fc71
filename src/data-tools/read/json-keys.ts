const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * The first key that an object has twice, of which parsing keeps the last only.
 *
 * @param text valid JSON.
 */
export function findRepeatedKey(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  let last = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '{') open.push(new Set());
    else if (sign === '[') open.push(undefined);
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === '"') {
      const end = endOfString(text, at + 1);
      last = text.slice(at + 1, end);
      at = end;
    } else if (sign === ':') {
      const keys = open.at(-1);
      if (keys?.has(last)) return last;
      keys?.add(last);
    }
  }
  return undefined;
}

function endOfString(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === QUOTE || at >= text.length) return at;
    at += code === BACKSLASH ? 2 : 1;
  }
}
