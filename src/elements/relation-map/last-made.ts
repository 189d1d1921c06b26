/** Remembers what was made last, for as long as what it was made of is the same. */
export function lastMade<T>(): (of: readonly unknown[], make: () => T) => T {
  let last: { readonly of: readonly unknown[]; readonly value: T } | undefined;
  return (of, make) => {
    if (!last?.of.every((each, at) => each === of[at])) last = { of, value: make() };
    return last.value;
  };
}
