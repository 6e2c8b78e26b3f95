import { isInOtherHands } from "../conversation/hands-lately.ts";
import type { KnownFields } from "../conversation/known.ts";
import type { Session } from "../conversation/session.ts";
import { withHandsNow } from "../conversation/whose-hands.ts";
import type { InboxBody } from "../store/inbox.ts";
import { setAddress } from "../store/parties.ts";
import { audit } from "../store/records.ts";
import type { Db } from "../store/store.ts";
import type { Writer } from "../store/turns.ts";

/** The session and what is known, as whoever holds the phone may see them. */
export interface InHands {
  readonly session: Session;
  readonly fields: KnownFields;
}

/**
 * Settles in whose hands the phone is before a message is read. In other hands the number counts as one in doubt; once
 * the person has it again, it is in doubt no more for that.
 */
export async function inHands(
  db: Db,
  { address }: Writer,
  body: InboxBody,
  before: Session,
  fields: KnownFields,
): Promise<InHands> {
  const settled = before.hands?.doubted === true && address?.channel === "sms" && address.state === "live";
  const guarded = fields.concernOpen && before.hands?.doubted === true;
  const shown = { now: fields.now, settled, guarded };
  const session = body.event ? before : withHandsNow(before, body.text, shown);
  if (isInOtherHands(session)) return { session, fields: asDoubted(fields) };
  if (!before.hands?.doubted || settled || address?.state !== "doubtful") return { session, fields };
  if (address.channel !== "sms" || session.hands) return { session, fields };
  await setAddress(db, address.lookup, { state: "live" });
  await audit(db, { actor: "service", action: "address.trusted", subjectId: fields.partyId }, fields.now);
  return { session, fields: { ...fields, standing: "known-phone" } };
}

function asDoubted(fields: KnownFields): KnownFields {
  return fields.standing === "unknown" ? fields : { ...fields, standing: "doubtful-phone" };
}
