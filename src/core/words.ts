/** The words of a text that holds a list, as attributes do: `radar bars`. */
export function splitWords(text = ''): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
