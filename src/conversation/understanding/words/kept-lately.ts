/**
 * Works something out for a text and keeps it, for many readers look at one message. When it has kept so many it begins
 * afresh, so that nobody's words stay for long.
 */
export function keptLately<T>(most: number, make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const found = kept.get(text);
    if (found !== undefined || kept.has(text)) return found as T;
    const made = make(text);
    if (kept.size >= most) kept.clear();
    kept.set(text, made);
    return made;
  };
}
