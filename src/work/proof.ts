import type { EpochMs } from "../clock.ts";
import { standingOf } from "../domain/reveal.ts";
import { newCode, tryCode } from "../store/codes.ts";
import { handOver, queueEvent } from "../store/inbox.ts";
import { queueMessage } from "../store/outbox.ts";
import {
  addressKnown,
  addressLookup,
  addressOf,
  openAddress,
  partyByAddress,
  partyById,
  sealAddress,
  setAddress,
} from "../store/parties.ts";
import { audit } from "../store/records.ts";
import type { Db } from "../store/store.ts";
import { type Actor, Refused } from "./actor.ts";
import type { Parts } from "./parts.ts";

/** Texts a code to the number, if it belongs to someone on record. Whoever asked cannot tell whether it does. */
export async function sendProofCode(
  db: Db,
  parts: Parts,
  actor: Actor,
  phone: string,
  now: EpochMs,
): Promise<void> {
  const { vault } = parts.store;
  const person = await partyByAddress(db, addressLookup(vault, "sms", phone));
  if (person?.kind !== "person" || person.opted_out_at !== null || !actor.lookup) return;
  if (!(await isTrusted(db, parts, phone, now))) return;
  const code = await newCode(db, { purpose: "web-proof", subjectId: person.id, boundTo: actor.lookup }, now);
  if (!code) return;
  const text = parts.content.wording.render({ key: "proof.code-text", args: { code } });
  await queueMessage(
    db,
    vault,
    {
      dedupeKey: `proof:${actor.inboxId}`,
      to: { ...person, kind: "party" },
      channel: "sms",
      address: phone,
      class: "code",
      body: { text },
      expiresAt: now + 10 * 60_000,
    },
    now,
  );
  await audit(db, { actor: "party", action: "proof.code-sent", subjectId: person.id }, now);
}

/** A number in doubt may be somebody else's by now: a code to it would prove nothing. */
async function isTrusted(db: Db, { store: { vault } }: Parts, phone: string, now: EpochMs): Promise<boolean> {
  const row = await addressOf(db, addressLookup(vault, "sms", phone));
  return row !== undefined && standingOf(addressKnown(row), true, now) === "known-phone";
}

/**
 * Takes a code that was typed into a web visit. If it is right, the visit belongs to the person from now on, and what
 * they wanted first is taken up in their own conversation.
 * @throws Refused if it is wrong; the try counts all the same
 */
export async function takeProof(
  db: Db,
  parts: Parts,
  actor: Actor,
  { code, wanted }: { code: string; wanted: string },
  now: EpochMs,
): Promise<void> {
  const lookup = actor.lookup;
  if (!lookup) return;
  const answer = await tryCode(db, "web-proof", lookup, code, now);
  if (!answer.right)
    throw new Refused(
      { type: "code-wrong", left: answer.left },
      async () => void (await tryCode(db, "web-proof", lookup, code, now)),
    );
  await linkVisit(db, parts, actor, lookup, answer.subjectId, wanted, now);
}

async function linkVisit(
  db: Db,
  parts: Parts,
  { party, inboxId }: Actor,
  lookup: string,
  personId: string,
  wanted: string,
  now: EpochMs,
): Promise<void> {
  const { vault } = parts.store;
  const person = await partyById(db, personId);
  const row = await addressOf(db, lookup);
  if (!person || !row) return;
  const conversation = openAddress(vault.boxOf(party.id, party.data_key), row);
  await setAddress(db, lookup, {
    party_id: person.id,
    proved_at: now,
    value: sealAddress(vault, person, lookup, conversation),
  });
  const body = { text: wanted, mediaCount: 0, event: { type: "proved" } };
  await handOver(db, vault, { from: party, to: person, lookup });
  await queueEvent(db, vault, person, { key: `proved:${inboxId}`, channel: "web", lookup, body }, now);
  await audit(db, { actor: "party", action: "proof.given", subjectId: person.id }, now);
}
