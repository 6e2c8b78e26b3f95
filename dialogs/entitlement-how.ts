import { type Ctx, go, type Reply, say } from "../src/conversation/dialog.ts";
import { answerAsked } from "../src/conversation/understanding/entities/named-things.ts";
import { saysInOrder } from "../src/conversation/understanding/words/in-order.ts";
import type { Entitlement } from "../src/domain/entitlement.ts";
import { byId, type Looking } from "./entitlement-facts.ts";
import type { Next } from "./entitlement-list.ts";

export type HowAsked = "how" | "if-no" | "evidence" | "not-known";

const IF_NO = [
  /\b(?:if|when|suppose|and|but|wot|what)\b/i,
  /\b(?:say|says|said|sez|tell me|get a|its a|it's a)? ?(?:no|nah|refuse[sd]?|reject(?:s|ed)?|turn(?:s|ed)? (?:me|it) down|dont (?:agree|let me|give)|don't (?:agree|let me|give)|wont|won't|does ?n'?t|knock(?:s|ed)? (?:me|it) back)\b/i,
];
const IS_QUESTION_OF_NO =
  /\b(?:what|wot|wat|whats|and|but) (?:happens |do i do |then |about )?(?:if|when)\b|\bif (?:they|she|he|it|denise|my pa|the council)\b/i;
const EVIDENCE =
  /\b(?:what|wot|wat|which|any|do i need|need) (?:\w+ ){0,3}?(?:evidence|proof|documents?|docs|paperwork|papers|letters?)\b|\b(?:what|wot|wat) (?:do i|should i|shud i|will i|would i) (?:need(?! help)|have to (?:bring|show|send)|bring|show|send)\b/i;
const HOW =
  /\bhow (?:do|would|wud|can|should|shud|does|did|to|d)\b(?: (?:i|it|this|that|u|you|we|one)){0,2} ?(?:actually |even |go about )?(?:ask|apply|get|claim|work|sort|do|start|request|going about)|\bhow it works?\b|\bhow (?:does|do|dus) (?:it|this|that|dis) work|\bwho do i ask\b|\bwhere do i (?:apply|ask|go)\b/i;
const OTHER = /\b(?:pay|give) (?:it|them|any of it|the money)? ?back\b|\brepay\b|\bis it a loan\b/i;

/** What a message asks of the thing that is being talked of; none of these asks for it. */
export function howAsked({ text }: Pick<Ctx, "text">): HowAsked | undefined {
  if (IS_QUESTION_OF_NO.test(text) && saysInOrder(text, IF_NO)) return "if-no";
  if (EVIDENCE.test(text)) return "evidence";
  if (OTHER.test(text)) return "not-known";
  return HOW.test(text) ? "how" : undefined;
}

const ONLY_HOW =
  /^\W*(?:(?:and|but|so|ok|then|yeah) )*(?:(?:what|wot|wat)(?: happens| about| do i do)? )?(?:if|when) (?:they|she|he|it|its|it's|denise|my pa|the council)(?: all)? ?(?:says?|said|sez|is|a|be)* (?:no|nah|dont agree)(?: tho| then| to me| to it)?\W*$|^\W*how do i (?:ask|apply|get it|claim(?: it)?)(?: for it)?\W*$/i;

/** Whether a message does nothing but ask how it is asked for, or what if the answer is no. */
export const asksOnlyHow = ({ text }: Pick<Ctx, "text">): boolean => ONLY_HOW.test(text);

/** The answer, from what the entitlement itself says; then once more whether to ask. */
export function tellHow(ctx: Ctx, talk: Looking, asked: HowAsked): Next {
  return go("ask", { ...talk, heardHow: true }, [answerTo(asked, byId(ctx, talk.picked!))]);
}

/** The answer to a question that people ask of this one in particular. */
export function ownAnswer(ctx: Ctx, id: string): Reply | undefined {
  const found = answerAsked(ctx.text, byId(ctx, id).answers ?? []);
  return found && say("entitlements.text", { text: found.says });
}

/** How to ask, and what to do if the answer is no, in one. */
export function tellAllOfIt(ctx: Ctx, talk: Looking): Next {
  const { howToAsk, ifNo } = byId(ctx, talk.picked!);
  return go("ask", { ...talk, heardHow: true }, [say("entitlements.if-no", { how: howToAsk, ifNo })]);
}

export function answerTo(asked: HowAsked, { howToAsk, ifNo, evidence }: Entitlement): Reply {
  switch (asked) {
    case "how":
      return say("entitlements.how-to-ask", { how: howToAsk });
    case "if-no":
      return say("entitlements.what-if-no", { ifNo });
    case "evidence":
      return evidence
        ? say("entitlements.have-ready", { evidence })
        : say("entitlements.no-evidence", { how: howToAsk });
    case "not-known":
      return say("entitlements.not-known");
  }
}
