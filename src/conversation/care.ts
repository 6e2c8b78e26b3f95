import { ageOn } from "../domain/day.ts";
import { type Ctx, type Reply, say } from "./dialog.ts";
import type { Effect } from "./effects.ts";
import type { Session } from "./session.ts";
import type { Made } from "./turn-types.ts";
import { isClearEnough } from "./understanding/clear.ts";
import type { Intent, RiskKind, Understanding } from "./understanding/types.ts";
import { whoWasAlerted } from "./who-reads.ts";

/** Kinds with words of their own; the others share the general ones. */
const OWN_WORDS: ReadonlySet<RiskKind> = new Set([
  "suicide_self_harm",
  "medical",
  "domestic_abuse",
  "homeless_tonight",
  "destitute_no_food_or_power",
]);

/** Danger was told: the lines that help now, the truth about who reads this, and an alert, all in this turn. */
export function dangerReply(ctx: Ctx, session: Session): Made {
  const { risk, intent } = ctx.heard;
  if (risk.level === "none") throw new TypeError("There is no danger to answer");
  const kind = risk.kind ?? "suicide_self_harm";
  const effects: Effect[] = [{ do: "raise-concern", level: risk.level, kind, words: ctx.text }];
  if (intent === "stop") effects.push({ do: "opt-out" });
  const { waiting, ...rest } = session;
  return {
    says: safetyWords(ctx, risk.level, kind),
    effects,
    session: { ...rest, ...(waiting && { setAside: waiting }), careTurns: 0, misses: 0 },
  };
}

function safetyWords(ctx: Ctx, level: "urgent" | "emergency", kind: RiskKind): Reply[] {
  const help = OWN_WORDS.has(kind) ? `safety.${level}-${kind.replaceAll("_", "-")}` : `safety.${level}`;
  const young = ctx.known.person && ageOn(ctx.known.today, ctx.known.person.facts.born) < 19;
  return [
    say(help),
    say(young ? "safety.lines-under-19" : "safety.lines"),
    whoWasAlerted(ctx),
    say("safety.honest"),
  ];
}

/** What may still be started while someone is being cared for, because they ask for it in plain words. */
const CALM_ASKS: ReadonlySet<Intent> = new Set([
  "book_appointment",
  "change_appointment",
  "cancel_appointment",
  "my_appointments",
  "entitlement_topic",
  "talk_to_pa",
  "who_is_my_pa",
  "callback_request",
  "complaint",
  "are_you_a_bot",
  "privacy_question",
  "my_data",
  "withdraw_consent",
]);

export function isCalmAsk(heard: Understanding): boolean {
  return CALM_ASKS.has(heard.intent) && isClearEnough(heard);
}

const FOLLOW_UPS = ["safety.still-here", "safety.a-person", "safety.not-alone"] as const;

/** The frame that lasts until a person closes the concern: no menu, no cheer, no "I did not understand". */
export function inCare(ctx: Ctx, session: Session): Made {
  const turns = session.careTurns ?? 0;
  const key = ctx.heard.intent === "help_menu" ? "safety.short-menu" : FOLLOW_UPS[turns % FOLLOW_UPS.length]!;
  const told = turns > 0 && turns % FOLLOW_UPS.length === 0 ? [whoWasAlerted(ctx)] : [];
  return { says: [say(key), ...told], effects: [], session: { ...session, careTurns: turns + 1, misses: 0 } };
}
