import type { Session } from "../session.ts";
import type { TurnInput } from "../turn-types.ts";
import { isPhoneUnsafe } from "../understanding/reach/phone-unsafe.ts";

const PHONE_READ_MS = 14 * 24 * 3_600_000;

/** Whether somebody reads their phone, by what they say now or have said within a fortnight. */
export function isPhoneRead({ session: { phoneReadAt }, text, known, event }: TurnInput): boolean {
  if (!event && isPhoneUnsafe(text)) return true;
  return phoneReadAt !== undefined && known.now - phoneReadAt < PHONE_READ_MS;
}

/** The session with when they said so. */
export const keepingPhoneRead = (session: Session, { text, known }: TurnInput): Session =>
  isPhoneUnsafe(text) ? { ...session, phoneReadAt: known.now } : session;
