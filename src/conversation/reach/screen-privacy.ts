import { passedOnAs } from "../care/added-in-care.ts";
import { inFrame } from "../care/care.ts";
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
  const asked = event || handsLately(ctx, session) ? undefined : asksOfScreen(text);
  if (!asked) return undefined;
  if (signIn(plainWords(text)) || heard.risk.level === "emergency") return undefined;
  const caring = inFrame(ctx, session);
  if (!caring && heard.risk.level !== "none") return undefined;
  return {
    says: [screenWords(ctx, asked)],
    effects: caring && known.concernOpen ? [passedOnAs(ctx)] : [],
    session: { ...session, misses: 0 },
  };
}

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
