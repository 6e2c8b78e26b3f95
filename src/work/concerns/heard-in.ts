import { withConcern } from "../../conversation/care/in-concern.ts";
import { screened, withoutRecent } from "../../conversation/care/screening.ts";
import { withToldBefore } from "../../conversation/care/told-before.ts";
import { withWorkerNamed } from "../../conversation/care/worker-left-out.ts";
import { isInOtherHands } from "../../conversation/hands/hands-lately.ts";
import type { KnownFields } from "../../conversation/known.ts";
import type { Session } from "../../conversation/session.ts";
import { graver } from "../../conversation/understanding/danger/graver.ts";
import { type Context, RISK_KINDS, type Understanding } from "../../conversation/understanding/types.ts";
import { otherHandsIn, withoutHands } from "../../conversation/understanding/who-writes/other-hands.ts";
import {
  speaksForAnother,
  withoutSpeaker,
} from "../../conversation/understanding/who-writes/speaks-for-another.ts";
import { plainWords } from "../../conversation/understanding/words/plain-words.ts";
import { resume } from "../../conversation/waiting.ts";
import type { Parts } from "../parts.ts";

/** What a message means by its own words, to whoever waits for what answer. If that cannot be told, a person looks. */
export function understand(parts: Parts, text: string, fields: KnownFields, session: Session): Understanding {
  const { today, concernOpen } = fields;
  const isInCare = !isInOtherHands(session) && (concernOpen || session.careTurns !== undefined);
  try {
    const context = awaited(parts, session);
    const told = RISK_KINDS.find((one) => one === session.careAbout?.kind);
    const situation = {
      ...{ today, ...(context && { context }) },
      ...(isInCare && { inCare: true as const }),
      ...(isInCare && concernOpen && { concernOpen: true as const, ...(told && { told }) }),
    };
    return parts.understander.understand(text, situation);
  } catch (error) {
    parts.log.error("understanding-failed", { error });
    return {
      intent: "crisis",
      risk: { level: "urgent", kind: "suicide_self_harm" },
      confidence: 0,
      sure: false,
      candidates: [],
      entities: {},
    };
  }
}

/** What a message means, with the danger that is not in its own words alone. If that cannot be told, a person looks. */
export function heardIn(parts: Parts, text: string, fields: KnownFields, session: Session): Understanding {
  const read = understand(parts, text, fields, session);
  const heard = withoutName(parts, read, text, fields);
  try {
    const screen = (words: string) => parts.understander.screen(words);
    if (isInOtherHands(session))
      return screened(heard, text, ofHolder(session, fields), fields.now, screen, fields.worker?.firstName);
    const alone = fields.concernOpen ? withoutRecent(session) : session;
    const seen = screened(heard, text, alone, fields.now, screen, fields.worker?.firstName);
    const whole = withConcern(withToldBefore(seen, text, session, fields), text, session, fields);
    return withWorkerNamed(whole, text, session, fields);
  } catch (error) {
    parts.log.error("screening-failed", { error });
    return { ...heard, risk: graver(heard.risk, { level: "urgent" }) };
  }
}

/** What whoever has the phone wrote is screened with what they wrote before, and with nothing of the person's. */
const ofHolder = ({ misses, recent }: Session, { concernOpen }: KnownFields): Session => ({
  misses,
  ...(recent && !concernOpen && { recent }),
});

/** "its her bf": who somebody says they are is no danger by itself, only what else they write. */
function withoutName(
  { understander }: Parts,
  heard: Understanding,
  text: string,
  { person }: KnownFields,
): Understanding {
  if (heard.risk.level === "none") return heard;
  const isOther = otherHandsIn(text) !== undefined || speaksForAnother(plainWords(text), person);
  return isOther ? { ...heard, risk: understander.screen(withoutSpeaker(withoutHands(text))) } : heard;
}

function awaited(parts: Parts, session: Session): Context | undefined {
  const resumed = resume(session.waiting, parts.book);
  // Stryker disable next-line OptionalChaining: only a step that there is can be resumed
  return resumed?.dialog.steps[resumed.waiting.step]?.context;
}
