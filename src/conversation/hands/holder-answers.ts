import { leftNumber, toldOfAsker } from "../care/third-party-told.ts";
import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { isHeld, toWhoeverHolds } from "../held.ts";
import type { Session } from "../session.ts";
import type { Made, TurnInput } from "../turn-types.ts";
import { isOwnNeed, saysItIsThem } from "../understanding/about-them/own-need.ts";
import { isClearEnough } from "../understanding/classifier/clear.ts";
import { pleads } from "../understanding/reach/pleads.ts";
import { type Intent, RISK_KINDS } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { helpCame } from "./body-first.ts";
import { isInOtherHands } from "./hands-lately.ts";
import { helpToHolder } from "./holder-help.ts";

/** In turn, so that nobody is told the same twice running. */
const TO_HOLDER = ["unknown.holder-own-phone", "unknown.holder-passed-on", "unknown.holder-cannot"] as const;
/** Where nobody has said who they are; a person can be asked for. */
const TO_ANYBODY = ["unknown.whoever-reads", "unknown.whoever-call"] as const;

/** Whoever has the phone in place of the person goes on: nothing is told or changed, and a person reads what they write. */
export function toHolder({ session }: TurnInput, ctx: Ctx): Made {
  if (isHeld(ctx)) return toWhoeverHolds(ctx, session);
  const count = session.hands?.answered ?? 0;
  const next = { ...session, misses: 0 };
  if (!isInOtherHands(session))
    return { says: [say(TO_ANYBODY[count % TO_ANYBODY.length]!)], effects: [], session: next };
  const calls = wantsPerson(ctx);
  const told = TOLD_ANY.test(plainWords(ctx.text)) ? [say("unknown.holder-told-nobody")] : [];
  return {
    says: helpCame(ctx, session)
      ? [say("unknown.holder-help-came")]
      : [...told, ...withHelp(ctx, session, answerTo(ctx, count, calls))],
    effects: [toldOfAsker(ctx), ...(calls ? [CALL] : pleaOf(ctx, session))],
    session: next,
  };
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const TOLD_ANY =
  /\b(?:did|have|do|has|what did|u|you|ya) (?:u |you |ya |it |any ?(?:one|body) |this )?(?:tell|told|say|said|show|showed|give|gave) (?:anything to |something to |nothing to |to )?(?:him|her|them|my (?:\w+ )?(?:mum|mam|mom|dad|bf|boyfriend|gf|girlfriend|partner|husband|wife|ex|brother|sister|uncle|auntie|carer|stepdad))\b/;
// Stryker restore Regex

/** Help that is begged for on their phone, by whoever says that it is theirs or speaks of themselves: danger now. */
function pleaOf({ text }: Ctx, { careAbout }: Session): Effect[] {
  const isOwn = saysItIsThem(text) || isOwnNeed(text);
  if (!isOwn || !pleads(plainWords(text))) return [];
  const kind = RISK_KINDS.find((one) => one === careAbout?.kind) ?? "not_said";
  return [{ do: "raise-concern", level: "emergency", kind, words: text, further: true }];
}

/** Whoever says that they are the person is helped by their word alone: they may be, and be in danger. */
function withHelp(ctx: Ctx, session: Session, answer: Reply): Reply[] {
  const isOwn = answer.said.key === SAYS_OWN;
  return isOwn ? [answer, say("unknown.holder-help")] : [...helpToHolder(ctx, session), answer];
}

const SAYS_OWN = "unknown.holder-says-own";

function answerTo(ctx: Ctx, count: number, calls: boolean): Reply {
  if (calls) return say("unknown.holder-call");
  if (leftNumber(ctx.text)) return say("unknown.will-ring-back");
  if (saysItIsThem(ctx.text, ctx.known.person?.firstName)) return say(SAYS_OWN);
  return say(TO_HOLDER[count % TO_HOLDER.length]!);
}

const CALL: Effect = { do: "ask-for-call", by: "text" };

const FOR_A_PERSON: ReadonlySet<Intent> = new Set(["callback_request"]);

/** CALL ME brings a person to whoever writes it; who it is, that person finds out. */
const wantsPerson = ({ heard }: Ctx): boolean => FOR_A_PERSON.has(heard.intent) && isClearEnough(heard);
