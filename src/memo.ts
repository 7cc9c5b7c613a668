/** A function that computes each value once and keeps it. */
export function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  return memoBy((key) => key, make);
}

/** The same, one value for all keys of one name. */
export function memoBy<Key, Name, Value>(
  nameOf: (key: Key) => Name,
  make: (key: Key) => Value,
): (key: Key) => Value {
  const made = new Map<Name, Value>();
  return (key) => {
    const name = nameOf(key);
    if (!made.has(name)) made.set(name, make(key));
    return made.get(name) as Value;
  };
}

/** The same for objects, each kept as long as its object. */
export function memoOf<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** A value that is made when it is first needed, and kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
