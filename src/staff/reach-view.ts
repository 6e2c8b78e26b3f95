import type { EpochMs } from "../clock.ts";
import { isSafeAt } from "../domain/safe-hours.ts";
import { type Owner, openAddress, phoneOf } from "../store/parties.ts";
import { safeContactOf } from "../store/safe-contact.ts";
import type { Row } from "../store/schema.ts";
import { type PhoneUnsafe, phoneUnsafe } from "../work/concerns/phone-safety.ts";
import type { Parts } from "../work/parts.ts";
import { isInDoubt, reachOf } from "../work/sending/reach.ts";
import { wishView } from "./concerns/wish-view.ts";
import { phoneWords, staffNames } from "./who.ts";
import { hourWords, momentWords } from "./words.ts";

/** What stands in the way of a text, and what to do. */
const NOT_BY_TEXT = {
  stopped: "No texts: they have stopped them. Phone them.",
  "in-doubt": "No texts: this may not be their phone any more. Check the number first.",
  "no-way": "No texts: we have no number for them.",
} as const;

/** The ways that are safe at this moment, and those that are not, with the reason. */
export async function reachView(parts: Parts, party: Row<"party">, now: EpochMs) {
  const { store } = parts;
  const phone = await phoneOf(store.read, party.id);
  const byWeb = (await reachOf(store.read, store.vault, party, "web", now)).by === "web";
  const { by } = await reachOf(store.read, store.vault, party, "sms", now);
  const doubted = phone !== undefined && isInDoubt(party, phone, now);
  const number = phone && openAddress(store.vault.boxOf(party.id, party.data_key), phone);
  return {
    by,
    web: byWeb,
    text: by === "text",
    notByText: by === "text" || by === "web" ? undefined : NOT_BY_TEXT[by],
    phone: number && { number, words: phoneWords(number), doubted },
    safe: await safeView(parts, party, now),
    unsafe: await unsafeView(parts, party, now),
    wish: await wishView(parts, party, now),
  };
}

const UNSAFE: Readonly<Record<PhoneUnsafe, string>> = {
  read: "They say that somebody reads this phone, or ask for no texts to it.",
  "other-hands": "Somebody else may have this phone: read what came from it.",
};

/** Why the phone is not to be rung or texted blind; nothing if nothing was said of it. */
export async function unsafeView({ store }: Parts, { id }: Owner, now: EpochMs): Promise<string | undefined> {
  const why = await phoneUnsafe(store.read, store.vault, id, now);
  return why && UNSAFE[why];
}

/** When they have called it safe, and whether it is so now. */
export async function safeView({ store }: Parts, party: Owner, now: EpochMs) {
  const safe = await safeContactOf(store.read, store.vault, party);
  if (!safe) return undefined;
  const names = await staffNames(store.read, store.vault, [safe.changedBy]);
  return {
    from: safe.from,
    to: safe.to,
    hours: `${hourWords(safe.from)} to ${hourWords(safe.to)}`,
    note: safe.note,
    isNow: isSafeAt(now, safe),
    changed: `${names(safe.changedBy)}, ${momentWords(safe.changedAt, now)}`,
  };
}
