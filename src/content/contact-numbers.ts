/** `{-coram-voice}` stands for the number of that contact, as `{ -coram-voice }` does in the wording. */
const REFERENCE = /\{\s*-([a-z0-9][a-z0-9-]*)\s*\}/g;

/** The ids of the contacts that a text refers to. */
export function contactsIn(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map(([, id]) => id!);
}

/** Puts numbers into every text of what a file says, however deep. A reference to nobody stays as it is. */
export function fillNumbers(numbers: ReadonlyMap<string, string>): (read: unknown) => unknown {
  const fill = (read: unknown): unknown => {
    if (typeof read === "string")
      return read.replace(REFERENCE, (reference, id: string) => numbers.get(id) ?? reference);
    if (Array.isArray(read)) return read.map(fill);
    if (read === null || typeof read !== "object") return read;
    return Object.fromEntries(Object.entries(read).map(([name, value]) => [name, fill(value)]));
  };
  return fill;
}
