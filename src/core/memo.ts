/**
 * A function that remembers its last call and gives the same result again while
 * every argument is the same object or value.
 */
export function memoizeLast<Parameters extends readonly unknown[], Value>(
  compute: (...parameters: Parameters) => Value,
): (...parameters: Parameters) => Value {
  let last: { parameters: Parameters; value: Value } | undefined;
  return (...parameters) => {
    const known = last;
    if (
      known?.parameters.length === parameters.length &&
      known.parameters.every((parameter, i) => Object.is(parameter, parameters[i]))
    ) {
      return known.value;
    }
    const value = compute(...parameters);
    last = { parameters, value };
    return value;
  };
}
