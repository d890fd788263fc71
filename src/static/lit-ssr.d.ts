// What is used of `@lit-labs/ssr`. Its own declarations change those of `Array.flat` for the whole
// program, so `paths` in the settings of the compiler leads here.

/** Renders a template; `customElementHostStack` names the elements whose shadow roots it is within. */
export function render(
  value: unknown,
  info: { readonly customElementHostStack: readonly { readonly element: undefined }[] },
): Iterable<unknown>;

export function collectResult(result: Iterable<unknown>): Promise<string>;
