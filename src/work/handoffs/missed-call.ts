import { promiseFor } from "../../domain/promise.ts";
import type { Said } from "../../domain/said.ts";
import { timeWords } from "../../domain/time-words.ts";
import type { Arrival } from "../../store/inbox.ts";
import { addressLookup, partyByAddress } from "../../store/parties.ts";
import { workersByMobile } from "../../store/workers.ts";
import type { Parts } from "../parts.ts";
import type { TurnQueue } from "../turn-queue.ts";
import { rotaAt } from "./rota.ts";

/** Where a call came from, as the network gives it. */
export interface CallToUs {
  /** E.164, or a word or a number that stands for one, when it was withheld. */
  readonly from: string;
  readonly callSid: string;
}

/** Words on a telephone's keys that the network gives in place of a number that nobody may see: "anonymous" and so on. */
const WITHHELD = /^\+?(?:266696687|7378742833|2562533|8656696|86282452253|0*)$/;
/** British mobiles; the other numbers on 07 are pagers and personal numbers. */
const BRITISH_MOBILE = /^\+447[1-57-9]\d{8}$/;

/** Whether there is a number to ring back. */
export const canRingBack = (from: string): boolean => /^\+[1-9]\d{6,14}$/.test(from) && !WITHHELD.test(from);

/**
 * Notes a call: an event in the caller's own queue, so that the same call counts once, however often it is reported.
 * A number that was withheld is nobody's, and staff know where else to ring.
 * @returns what the caller hears, with the time by which somebody will have seen that they rang
 */
export async function takeCall(
  parts: Parts,
  turns: Pick<TurnQueue, "receive">,
  call: CallToUs,
): Promise<string> {
  const { wording } = parts.content;
  if (!canRingBack(call.from)) return wording.render({ key: "call.spoken-withheld" });
  if (await isStaff(parts, call.from)) return wording.render({ key: "call.spoken-text-us" });
  await turns.receive(arrivalOf(call));
  return wording.render(await spokenTo(parts, call.from));
}

function arrivalOf({ from, callSid }: CallToUs): Arrival {
  const event = { type: "called", canText: BRITISH_MOBILE.test(from) };
  const body = { text: "", mediaCount: 0, event };
  return { source: "twilio-call", externalId: callSid, channel: "sms", address: from, body };
}

async function spokenTo(parts: Parts, number: string): Promise<Said> {
  const { store, clock } = parts;
  const now = clock.now();
  const party = await partyByAddress(store.read, addressLookup(store.vault, "sms", number));
  const { who, by } = promiseFor(party?.worker_id ?? null, now, await rotaAt(store.read, parts, now));
  const key = who.kind === "line" ? "call.spoken-nobody-in" : "call.spoken";
  return { key, args: { when: timeWords(by, now) } };
}

/** A number that a young person is known by is theirs, whoever else has it. */
async function isStaff({ store: { read, vault } }: Parts, number: string): Promise<boolean> {
  if (await partyByAddress(read, addressLookup(vault, "sms", number))) return false;
  return (await workersByMobile(read, vault, number)).length > 0;
}
