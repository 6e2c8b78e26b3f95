import { isInOtherHands } from "../../conversation/hands/hands-lately.ts";
import { withHandsNow } from "../../conversation/hands/whose-hands.ts";
import type { KnownFields } from "../../conversation/known.ts";
import type { Session } from "../../conversation/session.ts";
import type { InboxBody } from "../../store/inbox.ts";
import type { Writer } from "../../store/turns.ts";

/** The session and what is known, as whoever holds the phone may see them. */
export interface InHands {
  readonly session: Session;
  readonly fields: KnownFields;
}

/**
 * Settles in whose hands the phone is before a message is read. In other hands the number counts as one in doubt. It
 * stays in doubt when they seem gone: time and words prove nobody, so a worker or a proof ends that.
 */
export function inHands({ address }: Writer, body: InboxBody, before: Session, fields: KnownFields): InHands {
  const settled = before.hands?.doubted === true && address?.channel === "sms" && address.state === "live";
  const guarded = fields.concernOpen && before.hands?.doubted === true;
  const shown = { now: fields.now, settled, guarded };
  const session = body.event ? before : withHandsNow(before, body.text, shown);
  return { session, fields: isInOtherHands(session) ? asDoubted(fields) : fields };
}

function asDoubted(fields: KnownFields): KnownFields {
  return fields.standing === "unknown" ? fields : { ...fields, standing: "doubtful-phone" };
}
