/**
 * Registers a custom element, unless the page already has one of that name:
 * another copy of the library, perhaps of another version, may have come first.
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, constructor);
}
