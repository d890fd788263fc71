/**
 * Copies the text of a field. Browsers allow it only on safe connections;
 * elsewhere the text is selected, so that one key is left to press.
 *
 * @returns whether it was copied.
 */
export async function copyFrom(field: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    field.focus();
    field.select();
    return false;
  }
}
