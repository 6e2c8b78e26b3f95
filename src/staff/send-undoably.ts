import type { EpochMs } from "../clock.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";
import type { Worker } from "../store/workers.ts";
import type { Relayed } from "../work/handoffs/relay.ts";
import { asItStands, type OnItsWay, TAKE_BACK_MS } from "../work/sending/take-back.ts";
import type { Staff } from "./staff.ts";

interface About {
  readonly party: Row<"party">;
  readonly worker: Worker;
  readonly words: string;
  readonly key: string;
}

/** When what is sent may leave. */
export interface Later {
  readonly notBefore: EpochMs;
}

/** Sends to one person, so that the page offers to take it back for half a minute. */
export async function sendUndoably(
  db: Db,
  staff: Staff,
  about: About,
  send: (later: Later) => Promise<Relayed>,
): Promise<Relayed> {
  const [relayed, text] = await sendHeld(db, staff, about, send);
  if (relayed.sent)
    staff.sendings.add({ workerId: about.worker.id, texts: [text], words: about.words, isTogether: false });
  return relayed;
}

/** The same for one of several, which are taken back together. */
export async function sendHeld(
  db: Db,
  { parts }: Staff,
  { party, key }: Pick<About, "party" | "key">,
  send: (later: Later) => Promise<Relayed>,
): Promise<[relayed: Relayed, text: OnItsWay]> {
  const at = parts.clock.now();
  const before = await asItStands(db, parts, party.id);
  const relayed = await send({ notBefore: at + TAKE_BACK_MS });
  return [relayed, { partyId: party.id, key, at, before }];
}
