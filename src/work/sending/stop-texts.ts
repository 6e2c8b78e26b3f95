import { holdTextsOf } from "../../store/outbox-states.ts";
import { partyById, setOptedOut } from "../../store/parties.ts";
import { audit } from "../../store/records.ts";
import type { Db } from "../../store/store.ts";
import { phoneInstead } from "../concerns/alarm.ts";
import { handOff } from "../handoffs/handoff.ts";
import type { Parts } from "../parts.ts";

/** The network says that a person has stopped texts: the same as STOP, and somebody has to phone, as no text arrives. */
export async function stopTexts(db: Db, parts: Parts, partyId: string, outboxId: string): Promise<void> {
  const now = parts.clock.now();
  const party = await partyById(db, partyId);
  if (!party || party.opted_out_at !== null) return;
  await setOptedOut(db, party.id, now);
  await holdTextsOf(db, party.id, "opted out");
  await audit(
    db,
    { actor: "network", action: "texts.stopped", subjectId: party.id, detail: { outbox: outboxId } },
    now,
  );
  await phoneInstead(db, parts, party.id, now);
  await handOff(
    db,
    parts,
    { party, reason: "stopped", words: "", to: "pa", channel: "sms", inboxId: outboxId },
    now,
  );
}
