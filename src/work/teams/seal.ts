import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import type { StaffCard } from "../../domain/staff-card.ts";
import type { Parts } from "../parts.ts";

/** What a card gives back with every press. */
const Back = z.object({
  about: z.uuid(),
  /** One for each making of a card: an answer sent twice goes out once. */
  key: z.string().regex(/^[\w-]{22}$/),
  /** When somebody had last answered as the card was made; 0 for never. */
  answeredAt: z.int().nonnegative(),
  seal: z.string().regex(/^[\w-]{43}$/),
});

/** A press, with what was written. Teams may add fields of its own. */
export const Pressed = Back.extend({ words: z.string().max(20_000).optional() });
export type Pressed = z.infer<typeof Pressed>;

type Sealed = Pick<z.infer<typeof Back>, "about" | "key" | "answeredAt">;

/** The way back of a card that was made for one worker: in anybody else's hands, or changed, it opens nothing. */
export function wayBack(
  { store }: Parts,
  workerId: string,
  about: string,
  answeredAt: number,
): StaffCard["back"] {
  const sealed = { about, key: randomBytes(16).toString("base64url"), answeredAt };
  return { ...sealed, seal: sealOf(store.vault.deriveKey("teams-cards"), workerId, sealed) };
}

export function isSealedFor({ store }: Parts, workerId: string, pressed: Pressed): boolean {
  const expected = Buffer.from(sealOf(store.vault.deriveKey("teams-cards"), workerId, pressed));
  return timingSafeEqual(expected, Buffer.from(pressed.seal));
}

function sealOf(key: Buffer, workerId: string, { about, key: once, answeredAt }: Sealed): string {
  return createHmac("sha256", key).update([workerId, about, once, answeredAt].join("|")).digest("base64url");
}
