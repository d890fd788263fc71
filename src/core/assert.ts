/**
 * Marks a branch that the types say cannot be reached.
 *
 * @throws always, with the value that should not exist.
 */
export function assertNever(value: never, name = 'value'): never {
  throw new Error(`invalid ${name}: ${JSON.stringify(value)}`);
}
