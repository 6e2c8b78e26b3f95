import type { Understander, Understanding } from "./types.ts";

const SHORT = 32;
const MOST_REMEMBERED = 2000;

/** "menu", "1", "im ok": the same few words come again and again and always mean the same, so their reading is kept. */
export function remembering(understand: Understander["understand"]): Understander["understand"] {
  const read = new Map<string, Understanding>();
  return (text, situation) => {
    if (text.length > SHORT) return understand(text, situation);
    const { today, context, inCare, concernOpen, told } = situation;
    const key = [today, context, inCare, concernOpen, told, text].join("|");
    const kept = read.get(key);
    if (kept) return kept;
    const fresh = understand(text, situation);
    if (read.size >= MOST_REMEMBERED) read.delete(read.keys().next().value!);
    read.set(key, fresh);
    return fresh;
  };
}
