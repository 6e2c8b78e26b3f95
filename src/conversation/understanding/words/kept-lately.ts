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

const SHORT = 32;
const MOST_SHORT = 500;

/**
 * "menu", "1", "im ok": the same few words come again and again and always mean the same, so what is made of them is
 * kept. A longer message is somebody's own words: it is looked at each time, and nothing of it stays.
 */
export function keptIfShort<T>(make: (text: string) => T): (text: string) => T {
  const kept = keptLately(MOST_SHORT, make);
  return (text) => (text.length <= SHORT ? kept(text) : make(text));
}
