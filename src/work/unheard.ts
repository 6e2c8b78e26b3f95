import type { EpochMs } from "../clock.ts";
import { redact } from "../domain/redact.ts";
import { namesAround } from "../store/names.ts";
import type { Db } from "../store/store.ts";
import { keepUnheard } from "../store/unheard.ts";
import type { Actor } from "./actor.ts";
import type { Parts } from "./parts.ts";

/** Keeps what was not understood for the content editor, without the names and numbers in it. */
export async function keepForEditor(
  db: Db,
  { store }: Parts,
  { party, inboxId }: Actor,
  { words, guessed }: { readonly words: string; readonly guessed: string | null },
  now: EpochMs,
): Promise<void> {
  const bare = redact(words, await namesAround(db, store.vault, party));
  await keepUnheard(db, store.vault, party, { inboxId, words: bare, guessed }, now);
}
