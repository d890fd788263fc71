/**
 * The words of a text that holds a list, as attributes do: `radar bars`.
 *
 * @param fallback stands in for a text that is missing, not for an empty one.
 */
export function splitWords(text: string | undefined, fallback = ''): readonly string[] {
  return (text ?? fallback).split(/\s+/).filter((word) => word !== '');
}
