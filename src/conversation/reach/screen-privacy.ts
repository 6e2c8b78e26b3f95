import { passedOnAs } from "../care/added-in-care.ts";
import { inFrame } from "../care/care.ts";
import { toldOf } from "../care/kinds-in-care.ts";
import { type Ctx, type Reply, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { signIn } from "../understanding/danger/signs.ts";
import { asksOfScreen, saysOthersLook } from "../understanding/reach/screen-privacy.ts";
import { plainWords } from "../understanding/words/plain-words.ts";

/**
 * "can he see this", "how do i delete this": what stays on the phone or the computer, and how to take it off. Danger that
 * is read in the same message is answered first, and by itself.
 */
export function screenAsked(ctx: Ctx, session: Session): Made | undefined {
  const { event, text, heard, known } = ctx;
  const isOther = event !== undefined || handsLately(ctx, session);
  const wipes = !isOther && wipesTrace(ctx, session);
  const asked = isOther ? undefined : wipes ? "clear" : asksOfScreen(text);
  if (!asked) return undefined;
  if (signIn(plainWords(text)) || heard.risk.level === "emergency") return undefined;
  const caring = inFrame(ctx, session);
  if (!caring && heard.risk.level !== "none") return undefined;
  return {
    says: [screenWords(ctx, asked), ...(wipes ? [say("screen.told-stays")] : [])],
    effects: caring && known.concernOpen ? [passedOnAs(ctx)] : [],
    session: { ...session, misses: 0 },
  };
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const DELETES =
  /^(?:(?:ok|please|pls|plz|can|could|will|u|you|i|need|to|want|just|gonna|going|now|and|quick|omg|must|have) ){0,5}(?:delete|deleting|del|erase|wipe|clear|remove) (?:this|that|it|these|them|everything|all (?:this|that|of it)?|(?:(?:the|my|this|all my|these|our) )?(?:chat|convo|texts?|messages?|msgs?|conversation|history))(?: (?:now|please|pls|plz|quick|off my phone|from my phone|for me|asap|before he (?:sees|looks|comes)(?: it)?)){0,3}\W*$/;
// Stryker restore Regex

/** "delete this", after harm by somebody: it is the phone that they fear for, and nothing is taken back. */
const wipesTrace = (ctx: Ctx, session: Session): boolean =>
  inFrame(ctx, session) && toldOf(ctx, session) === "harmed" && DELETES.test(plainWords(ctx.text));

const screenWords = ({ known }: Ctx, asked: "seen" | "clear"): Reply =>
  say(`screen.${known.channel === "web" ? "web" : "phone"}-${asked}`);

const FEW_WORDS = 12;

/**
 * A question of who could see this in which danger was read by a guess alone, or word of somebody who looks: it may be
 * fear of them and it may be nothing, so they are asked whether they are safe.
 */
export function mayFearEyes({ event, text, heard }: Ctx): boolean {
  if (event || text.trim().split(/\s+/).length > FEW_WORDS || signIn(plainWords(text))) return false;
  if (heard.risk.level === "none") return saysOthersLook(text);
  return heard.risk.level === "urgent" && asksOfScreen(text) !== undefined;
}

/** Who could see it, said beside the question whether they are safe. */
export function withScreen(made: Made, ctx: Ctx): Made {
  const isAsked = made.says.some(({ said }) => said.key === "safety.are-you-safe");
  const about = isAsked && !ctx.event ? eyesIn(ctx.text) : undefined;
  return about ? { ...made, says: [screenWords(ctx, about), ...made.says] } : made;
}

const eyesIn = (text: string): "seen" | "clear" | undefined =>
  asksOfScreen(text) ?? (saysOthersLook(text) ? "seen" : undefined);
