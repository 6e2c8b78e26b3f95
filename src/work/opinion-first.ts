import { redact } from "../domain/redact.ts";
import type { Arrival, InboxBody } from "../store/inbox.ts";
import { namesAround } from "../store/names.ts";
import { addressLookup, partyByAddress } from "../store/parties.ts";
import { workersByMobile } from "../store/workers.ts";
import type { Parts } from "./parts.ts";
import type { AskOpinion } from "./second-opinion.ts";

/**
 * The body of a message with a second opinion beside it, asked before the transaction that takes the message in. Not
 * asked about what staff write, about no words, or where our own screen has found the gravest danger already.
 */
export async function withSecondOpinion(
  parts: Parts,
  ask: AskOpinion,
  arrival: Omit<Arrival, "source" | "externalId">,
): Promise<InboxBody> {
  const { body } = arrival;
  const redacted = await wordsToShow(parts, arrival).catch(() => undefined);
  const opinion = redacted === undefined ? undefined : await ask(redacted);
  return opinion ? { ...body, opinion } : body;
}

async function wordsToShow(
  { store, understander }: Parts,
  { channel, address, body }: Omit<Arrival, "source" | "externalId">,
): Promise<string | undefined> {
  if (body.text.trim() === "" || understander.screen(body.text).level === "emergency") return undefined;
  if (channel === "sms" && (await workersByMobile(store.read, store.vault, address)).length > 0)
    return undefined;
  const party = await partyByAddress(store.read, addressLookup(store.vault, channel, address));
  const names = party ? await namesAround(store.read, store.vault, party) : [];
  return redact(body.text, names);
}
