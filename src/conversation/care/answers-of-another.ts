import { type Ctx, type Reply, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { readOfAnother, readOfTheHurt } from "../understanding/in-care/asked-of-another.ts";
import { saidOfFriend } from "../understanding/in-care/friend-took.ts";
import { asksIfTheyLive } from "../understanding/in-care/will-they-live.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";
import { isOfAnother } from "./care-of-another.ts";
import { isHurtByThem } from "./hurt-by-them.ts";
import type { About } from "./kinds-in-care.ts";

/**
 * The answer to what is said or asked of the one in danger, where that is not whoever writes: what to do for them, whether
 * we ring them, who else may be told, what they will think; of somebody whom the writer has hurt, help for them first. The
 * words are passed on.
 * @returns nothing where it says something else, or plainly tells of new danger
 */
export function ofAnother(ctx: Ctx, session: Session): Made | undefined {
  const { careAbout } = session;
  if (!careAbout || !inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const said = ofFriend(ctx, careAbout) ?? keyFor(ctx, careAbout.situation);
  const key = said && !tellsOfDanger(ctx.text, careAbout.kind) ? said : ifTheyLive(ctx, careAbout);
  if (!key) return undefined;
  const says = [key, ...ringForThem(key, ctx, careAbout)];
  return { says, effects: [passedOnAs(ctx)], session: { ...session, misses: 0 } };
}

/** Of a friend whose life is in danger now, and who did more than say so: to seem fine is not to be safe, and 999 are to hear what was taken and when. */
function ofFriend({ text }: Ctx, { level, kind, situation, meant }: About): Reply | undefined {
  if (meant || situation !== "somebody-else" || level !== "emergency" || !OF_THEIR_BODY.has(kind))
    return undefined;
  const said = saidOfFriend(text);
  return said && say(`asked.other-${said}`);
}

/** While somebody's life is in danger, 999 is in the answer to whatever holds whoever writes back. */
function ringForThem({ said }: Reply, { content }: Ctx, { level }: About): Reply[] {
  const isNow = said.key === "asked.other-their-trust" && level === "emergency";
  return isNow && !content.wording.render(said).includes("999") ? [say("safety.next-another")] : [];
}

/**
 * Of a life that another may lose nobody here knows, and "is he going to die" is no wish of the writer to die. Danger now
 * that is told in plain words beside it is answered in full.
 */
function ifTheyLive({ text }: Ctx, { kind, situation }: About): Reply | undefined {
  if (plainDanger(text).level === "emergency") return undefined;
  const isTheirBody = situation === "child-swallowed" || (isOfAnother(situation) && OF_THEIR_BODY.has(kind));
  return isTheirBody && asksIfTheyLive(text) ? say("asked.hurt-will-they-live") : undefined;
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const WILL_BE_ANGRY = /\bkill me\b(?! (?:and|or|then|like|tonight|with|too|as well|both)\b)/gi;
// Stryker restore Regex
const OF_THEIR_BODY: ReadonlySet<string> = new Set(["suicide_self_harm", "medical"]);

/** Plain danger. "she'll kill me" of a friend who has taken too much is the fear that she will be angry. */
function tellsOfDanger(text: string, kind: string): boolean {
  // Stryker disable next-line StringLiteral: any words that tell of no danger would do
  const words = OF_THEIR_BODY.has(kind) ? text.replace(WILL_BE_ANGRY, "hate me") : text;
  return plainDanger(words).level !== "none";
}

function keyFor({ text }: Ctx, situation: string | undefined): Reply | undefined {
  if (isHurtByThem(situation)) {
    const hurt = readOfTheHurt(text);
    return hurt && say(`asked.hurt-${hurt}`);
  }
  const said = isOfAnother(situation) ? readOfAnother(text) : undefined;
  if (said === "what-to-say" && situation === "others-plan") return undefined;
  return said && say(`asked.other-${said}`);
}
