import type { Content } from "../src/content/load.ts";
import type { Ctx } from "../src/conversation/dialog.ts";
import { namedThings } from "../src/conversation/understanding/entities/named-things.ts";
import type { NotHeld } from "../src/domain/not-held.ts";

type Reader = ReturnType<typeof namedThings>;
const readers = new WeakMap<Content, Reader>();

function readerOf(content: Content): Reader {
  const reader = readers.get(content) ?? namedThings(content.entitlements, content.notHeld);
  readers.set(content, reader);
  return reader;
}

/** The entitlements that the words of a message name, by id; none where they name none. */
export function namedIds({ text, content }: Pick<Ctx, "text" | "content">): readonly string[] {
  const named = readerOf(content)(text);
  return named && "ids" in named ? named.ids : [];
}

/** What the words of a message name and we hold nothing on. */
export function namedNotHeld({ text, content }: Pick<Ctx, "text" | "content">): NotHeld | undefined {
  const named = readerOf(content)(text);
  return named && "notHeld" in named ? named.notHeld : undefined;
}
