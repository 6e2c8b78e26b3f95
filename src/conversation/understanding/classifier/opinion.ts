import * as z from "zod";
import { INTENTS, type Intent, RISK_KINDS, type Risk, type RiskLevel, type Understanding } from "../types.ts";

/** What a second classifier says of a message. It names one of our intents; nothing else of what it says is looked at. */
export const Opinion = z.strictObject({
  intent: z.enum(INTENTS),
  risk: z.enum(["none", "urgent", "emergency"]),
  kind: z.enum(RISK_KINDS).nullish(),
});
export type Opinion = z.infer<typeof Opinion>;

const RANK: Readonly<Record<RiskLevel, number>> = { none: 0, urgent: 1, emergency: 2 };
/** Each of these does something at once or ends the talk, so nobody else's word is taken for them. */
const NEVER_TAKEN: ReadonlySet<Intent> = new Set([
  ...([
    "stop",
    "start",
    "withdraw_consent",
    "wrong_number",
    "third_party",
    "abuse_at_bot",
    "crisis",
    "unclear",
  ] as const),
]);
/** A fair guess: enough to start what asks before it does anything, and never sure. */
const FAIR = 0.6;

/**
 * Our own reading with a second opinion: danger may be raised by it and never lowered; an intent is taken from it only
 * where ours was not sure, and not as the answer to an open question.
 * @param opinion what was kept beside the message; anything that is not an opinion changes nothing
 */
export function withOpinion(ours: Understanding, opinion: unknown): Understanding {
  const read = Opinion.safeParse(opinion);
  if (!read.success) return ours;
  const risk = raised(ours.risk, read.data);
  if (risk !== ours.risk) return { ...ours, risk, ...(ours.sure ? {} : { intent: "crisis", sure: false }) };
  return risk.level === "none" ? withIntent(ours, read.data.intent) : ours;
}

function raised(ours: Risk, { risk, kind }: Opinion): Risk {
  if (RANK[risk] <= RANK[ours.level]) return ours;
  return { level: risk, kind: ours.kind ?? kind ?? "suicide_self_harm" };
}

function withIntent(ours: Understanding, intent: Intent): Understanding {
  const { sure, entities, candidates } = ours;
  if (sure || entities.answer || entities.choice || NEVER_TAKEN.has(intent) || intent === ours.intent)
    return ours;
  const others = candidates.filter((candidate) => candidate.intent !== intent);
  return {
    ...ours,
    intent,
    confidence: Math.max(ours.confidence, FAIR),
    candidates: [{ intent, p: FAIR }, ...others].slice(0, candidates.length),
  };
}
