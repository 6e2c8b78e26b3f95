import type { Ctx } from "../dialog.ts";
import { begin } from "../follow.ts";
import type { Session } from "../session.ts";
import type { Made, TurnInput } from "../turn-types.ts";
import { isOnlyPregnancy } from "../understanding/about-them/pregnancy.ts";
import { isClearEnough } from "../understanding/classifier/clear.ts";
import { hintOfHarm } from "../understanding/danger/hint-of-harm.ts";
import { softKind } from "../understanding/danger/soft-flag.ts";
import type { Intent, RiskKind } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { MAY_WAIT } from "./care.ts";
import { doubtIn } from "./doubt-stays.ts";
import { askIfSafe } from "./soft-check.ts";

/** What brings a person, or comes from one: it is for them as it is. */
const FOR_A_PERSON: ReadonlySet<Intent> = new Set([
  ...(["talk_to_pa", "callback_request", "complaint", "my_data", "withdraw_consent"] as const),
  ...(["third_party", "wrong_number", "stop", "start", "help_menu"] as const),
]);

const FEWEST_WORDS = 4;

/**
 * A topic, a card or a menu is no answer to a message that hints at harm, though no danger was read in it: they are asked
 * whether they are safe. An appointment that was asked for in the same breath is gone on with once they have answered.
 */
export function harmHinted(input: TurnInput, ctx: Ctx): Made | undefined {
  const { heard, text } = ctx;
  if (ctx.event || heard.risk.level !== "none" || FOR_A_PERSON.has(heard.intent) || !saysEnough(text))
    return undefined;
  if (input.book.isButton(ctx) || doubtIn(input.session)) return undefined;
  const kind = hintIn(plainWords(text));
  if (!kind && !(isGuess(ctx) && isFirst(input.session, ctx))) return undefined;
  const hinted = { ...ctx, heard: { ...heard, risk: { level: "none" as const, ...(kind && { kind }) } } };
  const asked = askIfSafe(input, hinted);
  const booking = bookingIn(input, ctx);
  return booking && asked.session.waiting && !asked.session.setAside
    ? { ...asked, session: { ...asked.session, setAside: booking } }
    : asked;
}

/** What is done to them, or fear of somebody. */
export function hintIn(words: string): RiskKind | undefined {
  const soft = softKind(words);
  return hintOfHarm(words) ?? (soft === "abuse_harm_from_others" ? soft : undefined);
}

/** It is as likely danger as not, and it is not the news of a pregnancy. */
const isGuess = ({ heard, text }: Ctx): boolean => heard.uneasy === true && !isOnlyPregnancy(text);

const DAY_MS = 24 * 3_600_000;

/** A guess alone does not count twice. */
const isFirst = ({ softAt = [] }: Session, { known }: Ctx): boolean =>
  softAt.every((at) => known.now - at >= DAY_MS);

const ABOUT_MONEY: ReadonlySet<Intent> = new Set(["entitlement_topic", "check_entitlements"]);

/** While they are cared for: what reads like a topic and hints at harm joins what they told. */
export const hidesHarm = ({ heard, text }: Ctx): boolean =>
  ABOUT_MONEY.has(heard.intent) && hintOfHarm(plainWords(text)) !== undefined;

const saysEnough = (text: string): boolean => text.trim().split(/\s+/).length >= FEWEST_WORDS;

function bookingIn(input: TurnInput, ctx: Ctx) {
  const dialog =
    input.book.claimant(ctx) ??
    (isClearEnough(ctx.heard) ? input.book.byIntent.get(ctx.heard.intent) : undefined);
  return dialog && MAY_WAIT.has(dialog.name) ? begin(dialog, input, ctx).session.waiting : undefined;
}
