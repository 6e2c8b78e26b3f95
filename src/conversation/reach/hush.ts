import { asksForNoReply, saysOthersRead } from "../../domain/unsafe-phone.ts";
import { inFrame } from "../care/care.ts";
import { dangerWords, type ToldOf } from "../care/danger-words.ts";
import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { isInOtherHands } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { saysTheyAreGone, saysTheyAreThere } from "../understanding/reach/who-is-there.ts";
import { plainWords } from "../understanding/words/plain-words.ts";

const HOUR_MS = 3_600_000;
const BY_SOMEBODY: ReadonlySet<string> = new Set([
  ...["domestic_abuse", "abuse_harm_from_others", "exploitation", "missing_or_trafficked"],
]);

/**
 * "dont reply, he is here": whoever harms them may see what we write, so one line that gives nothing away is all that is
 * said, and nothing after it for an hour, unless they ask or are alone again. Staff are told not to ring or text blind.
 */
export function hushed(made: Made, ctx: Ctx, before: Session): Made {
  if (isInOtherHands(made.session)) return made;
  if (asksForHush(ctx, made, before)) return hush(made, ctx, before);
  if (!isHushed(ctx, before)) return made;
  if (ctx.event) return { ...made, says: [] };
  return saysTheyAreGone(plainWords(ctx.text)) ? over(made, ctx) : stillHushed(made, ctx, before);
}

const isHushed = ({ known }: Ctx, { hushedAt }: Session): boolean =>
  hushedAt !== undefined && known.now - hushedAt < HOUR_MS;

const raises = ({ effects }: Made): boolean => effects.some((effect) => effect.do === "raise-concern");
const stops = ({ effects }: Made): boolean => effects.some((effect) => effect.do === "opt-out");

const SAYS_STOP = /\b(?:stop|quit) \w{2,12}ing?\b/i;

/** They ask for no answer, or for no more texts, because of somebody who harms them. */
function asksForHush(ctx: Ctx, made: Made, before: Session): boolean {
  const { text, event } = ctx;
  if (event || (!asksForNoReply(text) && !stops(made) && !SAYS_STOP.test(text))) return false;
  if (saysOthersRead(text)) return true;
  if (!raises(made) && !inFrame(ctx, before)) return false;
  if (saysTheyAreThere(plainWords(text))) return true;
  return asksForNoReply(text) && BY_SOMEBODY.has(made.session.careAbout?.kind ?? "");
}

function hush(made: Made, ctx: Ctx, before: Session): Made {
  const isAgain = isHushed(ctx, before) && !stops(made);
  const quiet = quietly(made, isAgain ? [] : [lineFor(made, ctx)], before, ctx.known.now);
  const isTold = raises(made) || inFrame(ctx, before);
  return isTold ? { ...quiet, effects: blindly(made) } : quiet;
}

const lineFor = (made: Made, { known }: Ctx): Reply => {
  if (!stops(made)) return say("safety.hush");
  return say(known.channel === "sms" ? "stop.done" : "stop.done-web");
};

/** What is done goes on; that texts are stopped is in the warning. */
function blindly(made: Made): Effect[] {
  const warn: Effect = { do: "alert-other-hands", ...(stops(made) && { stops: true }) };
  const others = made.effects.filter((effect) => !(effect.do === "hand-off" && effect.reason === "stopped"));
  return [...others.map((one) => (one.do === "opt-out" ? { ...one, blind: true as const } : one)), warn];
}

const ASKS = /\?\s*$|^\W*(?:what|wat|wot|where|who|how|when|can|could|are|r|is|do|did|will|should|help)\b/i;

/** Danger now and a question get the one line; anything else is heard in silence. */
function stillHushed(made: Made, ctx: Ctx, before: Session): Made {
  const isNow = made.effects.some((effect) => effect.do === "raise-concern" && effect.level === "emergency");
  const says = isNow || ASKS.test(ctx.text) ? [lineFor(made, ctx)] : [];
  return quietly(made, says, before, before.hushedAt!);
}

/** What was not said does not count as said. */
function quietly(made: Made, says: Reply[], { saidInCare }: Session, hushedAt: number): Made {
  const { saidInCare: _, ...session } = made.session;
  return { ...made, says, session: { ...session, ...(saidInCare && { saidInCare }), hushedAt } };
}

/** They can read an answer again, and get what they were not told. */
function over(made: Made, ctx: Ctx): Made {
  const { hushedAt: _, ...session } = made.session;
  const about = session.careAbout;
  if (raises(made) || !about) return { ...made, session };
  return { ...made, says: dangerWords(ctx, about as ToldOf), session };
}
