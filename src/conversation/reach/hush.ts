import { asksForNoReply, saysOthersRead } from "../../domain/unsafe-phone.ts";
import { passedOnAs } from "../care/added-in-care.ts";
import { inFrame } from "../care/care.ts";
import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { isInOtherHands } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { BY_OTHERS } from "../understanding/danger/by-others.ts";
import { signIn } from "../understanding/danger/signs.ts";
import { saysSomething } from "../understanding/in-care/chatter.ts";
import { readFollowUp } from "../understanding/in-care/follow-up.ts";
import { playsAlong } from "../understanding/reach/plays-along.ts";
import { pleads } from "../understanding/reach/pleads.ts";
import { saysTheyAreThere } from "../understanding/reach/who-is-there.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { eased, lifted } from "./hush-eased.ts";
import { pleaHeard } from "./plea-heard.ts";

const HOUR_MS = 3_600_000;
/**
 * "dont reply, he is here": whoever harms them may see what we write, so one line that gives nothing away is all that is
 * said, and nothing after it for an hour, unless they ask or say that it is safe again. Staff are told not to ring or text blind.
 */
export function hushed(made: Made, ctx: Ctx, before: Session): Made {
  if (isInOtherHands(made.session)) return made;
  if (isPlay(made, ctx, before)) return playedAlong(made, ctx, before);
  if (asksForHush(ctx, made, before)) return hush(made, ctx, before);
  if (!isHushed(ctx, before)) return made;
  const open = lifted(made, ctx, before) ?? pleaHeard(made, ctx, before) ?? eased(made, ctx, before);
  return open ?? (ctx.event ? { ...made, says: [] } : reachingStaff(stillHushed(made, ctx, before), ctx));
}

/** What nobody answers here is read by somebody, a question of theirs as well. */
function reachingStaff(made: Made, ctx: Ctx): Made {
  const isLost = ctx.known.concernOpen && made.effects.length === 0 && saysSomething(ctx.text);
  return isLost ? { ...made, effects: [passedOnAs(ctx)] } : made;
}

/** Written for somebody who reads along, after danger was told. */
const isPlay = (made: Made, ctx: Ctx, before: Session): boolean =>
  !ctx.event && inFrame(ctx, before) && !stops(made) && playsAlong(plainWords(ctx.text));

/** A few words that anybody might write back, and staff are warned; while it is quiet already, none. */
function playedAlong(made: Made, ctx: Ctx, before: Session): Made {
  const says = isHushed(ctx, before) ? [] : [say(PLAYS[0])];
  const { now } = ctx.known;
  const { session, ...quiet } = quietly(made, says, before, now);
  return { ...quiet, effects: blindly(made), session: { ...session, playsAlong: true, phoneReadAt: now } };
}

const PLAYS = ["safety.plays-along", "safety.plays-along-again"] as const;

const isHushed = ({ known }: Ctx, { hushedAt = 0 }: Session): boolean => known.now - hushedAt < HOUR_MS;

const raises = ({ effects }: Made): boolean => effects.some((effect) => effect.do === "raise-concern");
const stops = ({ effects }: Made): boolean => effects.some((effect) => effect.do === "opt-out");

const SAYS_STOP = /\b(?:stop|quit) \w{2,12}ing?\b/i;

/** They ask for no answer, or for no more texts, because of somebody who harms them. */
function asksForHush(ctx: Ctx, made: Made, before: Session): boolean {
  const { text, event } = ctx;
  const cannot = cannotWrite(text);
  if (event) return false;
  if (inFrame(ctx, before) && (isBackAgain(ctx) || isCutShort(ctx, before))) return true;
  if (!asksForNoReply(text) && !stops(made) && !SAYS_STOP.test(text) && !cannot) return false;
  if (saysOthersRead(text)) return true;
  if (!raises(made) && !inFrame(ctx, before)) return false;
  if (saysTheyAreThere(plainWords(text))) return true;
  return asksForNoReply(text) && BY_OTHERS.has(made.session.careAbout?.kind);
}

const FEW_WORDS = 4;

/** "hes back", and no more, where somebody reads the phone: what is written now would be seen. */
function isBackAgain({ text, phoneRead }: Ctx): boolean {
  const words = plainWords(text);
  return (
    phoneRead === true && words.split(" ").length <= FEW_WORDS && saysTheyAreThere(words) && !pleads(words)
  );
}

/** "he come now i stop": whoever harms them comes in, and will see what is written now. */
function isCutShort({ text }: Ctx, { careAbout }: Session): boolean {
  const words = plainWords(text);
  if (!BY_OTHERS.has(careAbout?.kind) || !STOPS_WRITING.test(words)) return false;
  return saysTheyAreThere(words) && !ASKS_FOR_HELP.test(words) && signIn(words) === undefined;
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const STOPS_WRITING =
  /\b(?:i|im|ill|we|must|need to|have to|got to|gotta|better|should)(?: (?:now|have to|need to|must|got to|gotta|will|am|just|to|better|should)){0,3} (?:stop|stopping|finish|end|go|hide (?:the |my )?(?:phone|fone|this|it)|delete(?: this| it)?|put (?:the |my )?(?:phone|fone) (?:down|away)|no (?:write|text|talk|type))(?: (?:now|bye|here|write|writing|text|texting|talk|talking|typing|this)){0,3}$|\b(?:gtg|g2g|bye|ttyl)\b/;
const CANNOT_WRITE =
  /\b(?:cant|cannot|can not|cnt|couldnt|not able to|unable to) (?:really |rly |even |be )?(?:talk|talkin|talking|text|txt|texting|chat|chatting|write|reply|type|message|msg|be on (?:here|this|my phone))\b/;
const ASKS_FOR_HELP =
  /\b(?:help|999|police|feds|ambulance|ring|call|phone|phon|how|speak|silent|quiet|hiding|55)\b|\?/;
/** Whoever is feared is on the other side of a door: they may be heard, and can still read. */
const BEHIND_A_DOOR =
  /\b(?:outside|next door|door|(?:next|other) room|downstairs|upstairs|landing|hall|corridor|hear|hears|heard|loud|aloud|out loud|asleep|sleeping|banging|knocking|kicking|shouting|in the (?:bathroom|toilet|loo|wardrobe|cupboard|shed))\b/;
// Stryker restore Regex

/** "cant talk hes back": an answer would be seen, and none is asked for. "cant talk hes outside" is about a voice. */
function cannotWrite(text: string): boolean {
  const words = plainWords(text);
  return CANNOT_WRITE.test(words) && ![ASKS_FOR_HELP, BEHIND_A_DOOR].some((one) => one.test(words));
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
  // Stryker disable next-line ConditionalExpression: nothing but a hand-off has a reason of that name
  const others = made.effects.filter((effect) => !(effect.do === "hand-off" && effect.reason === "stopped"));
  return [...others.map((one) => (one.do === "opt-out" ? { ...one, blind: true as const } : one)), warn];
}

const ASKS = /\?\s*$|^\W*(?:what|wat|wot|where|who|how|when|can|could|are|r|is|do|did|will|should|help)\b/i;

/**
 * Danger now and a question get the one line; anything else is heard in silence, for none was asked for. Whoever only wrote
 * for other eyes has asked for no silence.
 */
function stillHushed(made: Made, ctx: Ctx, before: Session): Made {
  // Stryker disable next-line ConditionalExpression: nothing but a concern that is raised has that level
  const isNow = made.effects.some((effect) => effect.do === "raise-concern" && effect.level === "emergency");
  const isAsked = ASKS.test(ctx.text) || callsUs(ctx.text);
  const says = isNow
    ? [lineFor(made, ctx)]
    : isAsked
      ? [lineWhileQuiet(made, ctx, before)]
      : acknowledged(ctx, before);
  return quietly(made, says, before, before.hushedAt!);
}

/** Whoever asks is told the truth, in words that fit any reader. */
const asksIfReal = ({ text, heard }: Ctx): boolean =>
  (heard.sure && heard.intent === "are_you_a_bot") || readFollowUp(text) === "asks-if-real";

const callsUs = (text: string): boolean => readFollowUp(text) === "are-you-there";

function lineWhileQuiet(made: Made, ctx: Ctx, { playsAlong: isRead }: Session): Reply {
  if (asksIfReal(ctx) && !stops(made)) return say("safety.hush-eased-again");
  if (!isRead || stops(made)) return lineFor(made, ctx);
  return say(callsUs(ctx.text) ? "safety.plays-along-here" : PLAYS[1]);
}

/** What they tell with somebody looking on is heard in words that anybody might write back. */
const acknowledged = ({ text }: Ctx, { playsAlong: isRead }: Session): Reply[] =>
  isRead && saysSomething(text) ? [say(PLAYS[0])] : [];

/** What was not said does not count as said. */
function quietly(made: Made, says: Reply[], { saidInCare }: Session, hushedAt: number): Made {
  const { saidInCare: _, hushEased: __, hushAlone: ___, ...session } = made.session;
  return { ...made, says, session: { ...session, ...(saidInCare && { saidInCare }), hushedAt } };
}
