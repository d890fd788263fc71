import type { InputFile } from './input.js';

/** The same files, of all of which it is told what share has been read, from 0 to 1. */
export function countReading(
  inputs: readonly InputFile[],
  tell: (share: number) => void,
): readonly InputFile[] {
  const total = inputs.reduce((sum, { bytes }) => sum + bytes, 0);
  let read = 0;
  return inputs.map((input) => {
    // A file may be opened more than once; only what is new of it counts.
    let seen = 0;
    return {
      ...input,
      open: async function* () {
        let position = 0;
        for await (const chunk of input.open()) {
          position += chunk.length;
          if (position > seen) {
            read += position - seen;
            seen = position;
            tell(Math.min(read / total, 1));
          }
          yield chunk;
        }
      },
    };
  });
}
