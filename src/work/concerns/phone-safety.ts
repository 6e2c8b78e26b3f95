import type { EpochMs } from "../../clock.ts";
import { isPhoneUnsafe } from "../../conversation/understanding/reach/phone-unsafe.ts";
import { playsAlong } from "../../conversation/understanding/reach/plays-along.ts";
import { asksInTheirPlace } from "../../conversation/understanding/who-writes/asked-of-owner.ts";
import { asksWhoseNumber, otherHandsIn } from "../../conversation/understanding/who-writes/other-hands.ts";
import { speaksForAnother } from "../../conversation/understanding/who-writes/speaks-for-another.ts";
import { plainWords } from "../../conversation/understanding/words/plain-words.ts";
import { liveConcernsOf } from "../../store/concerns.ts";
import { exchangeBetween } from "../../store/exchange.ts";
import type { InboxBody } from "../../store/inbox.ts";
import { type Owner, partyById } from "../../store/parties.ts";
import type { Db } from "../../store/store.ts";
import type { Vault } from "../../store/vault.ts";

const DAY_MS = 24 * 3_600_000;

/** Why somebody's phone is not to be rung or texted blind: another reads it, by their own words, or seems to have it. */
export type PhoneUnsafe = "read" | "other-hands";

/** What the messages say of it, from a day before the oldest live concern on, else of the last day. */
export async function phoneUnsafe(
  db: Db,
  vault: Vault,
  partyId: string,
  now: EpochMs,
): Promise<PhoneUnsafe | undefined> {
  const party = await partyById(db, partyId);
  const live = await liveConcernsOf(db, partyId);
  const oldest = live[0];
  if (!party) return undefined;
  const box = vault.boxOf(party.id, party.data_key);
  const told = live.map(({ id, words }) => box.open(`concern|words|${id}`, words));
  const written = await textsSince(db, vault, party, (oldest?.opened_at ?? now) - DAY_MS, now);
  const texts = [...told, ...written];
  if (oldest && texts.some(isByAnother)) return "other-hands";
  if (oldest && texts.some((text) => playsAlong(plainWords(text)))) return "read";
  return texts.some(isPhoneUnsafe) ? "read" : undefined;
}

const isByAnother = (text: string): boolean => {
  const hands = otherHandsIn(text);
  const words = plainWords(text);
  if (asksInTheirPlace(words)) return true;
  if (hands === "who") return asksWhoseNumber(text);
  return hands !== undefined || speaksForAnother(words);
};

async function textsSince(
  db: Db,
  vault: Vault,
  party: Owner,
  since: EpochMs,
  now: EpochMs,
): Promise<string[]> {
  const box = vault.boxOf(party.id, party.data_key);
  const said = await exchangeBetween(db, party.id, since, now);
  return said
    .filter((one) => one.from === "them")
    .map(({ row }) => (JSON.parse(box.open(`inbox|body|${row.id}`, row.body)) as InboxBody).text);
}
