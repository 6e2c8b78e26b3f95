/** Makes something once for each name, or for none, and keeps it. When it has kept so many, it begins afresh. */
export function keptByName<T, Name extends string | undefined>(
  most: number,
  make: (name: Name) => T,
): (name: Name) => T {
  const kept = new Map<Name, T>();
  return (name) => {
    const found = kept.get(name);
    if (found !== undefined) return found;
    const made = make(name);
    if (kept.size >= most) kept.clear();
    kept.set(name, made);
    return made;
  };
}
