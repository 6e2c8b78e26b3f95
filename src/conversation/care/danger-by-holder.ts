import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { isInOtherHands } from "../hands/hands-lately.ts";
import { speaksOfThem } from "../hands/holder-help.ts";
import { type Hands, ONLY_ASKS } from "../hands/other-hands.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { isOwnNeed } from "../understanding/about-them/own-need.ts";
import { signIn } from "../understanding/danger/signs.ts";
import { bodyInNeed } from "../understanding/in-care/body-in-need.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { dangerReply } from "./danger-reply.ts";
import { dangerWords } from "./danger-words.ts";
import { dangerInConcern } from "./in-concern.ts";

/** Whether whoever writes is not the person, by this message or by one before it. */
export const isByHolder = (hands: Hands | undefined, session: Session): boolean =>
  hands !== undefined && (isInOtherHands(session) || !ONLY_ASKS.has(hands));

/** What only reads like danger, or asks of it, is for the person who reads it: an answer would show that there is some. */
export function isPlainOfHolder({ text, heard: { risk }, known }: Ctx, session: Session): boolean {
  if (risk.doubtful || risk.level === "none" || ASKS_ONLY.test(text)) return false;
  if (signIn(plainWords(text))) return true;
  if (isOfBody(risk.kind) && !speaksOfThem(text)) return true;
  return (
    risk.level === "emergency" &&
    risk.kind !== undefined &&
    dangerInConcern(text, session, known) === undefined
  );
}

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const ASKS_ONLY =
  /^\W*(?:(?:so|and|ok|but)\W+)?(?:is|was|has|did|does|are) (?:she|he|they)\b[^.!]{0,60}$|^\W*(?:wh?at|wot|why|who|how|where)s?\b[^.!]{0,60}$/i;
// Stryker restore Regex

const OF_BODY: ReadonlySet<string | undefined> = new Set(["suicide_self_harm", "medical"]);

/** Of their own life or body: whoever writes it is helped with it, and nothing of the person is in that. */
const isOfBody = (kind: string | undefined): boolean => OF_BODY.has(kind);

/**
 * What reads like danger and is not plain, from whoever has the phone: they get the answer that everybody gets, and a
 * person hears of it; of a question only where danger was told before.
 */
export function alsoRaised(made: Made, { text, heard: { risk }, known }: Ctx): Made {
  if (risk.level === "none" || risk.doubtful) return made;
  const tell: Effect = ASKS_ONLY.test(text)
    ? { do: "add-to-concern", words: text }
    : {
        do: "raise-concern",
        level: risk.level,
        kind: risk.kind ?? "not_said",
        words: text,
        aboutAnother: true,
      };
  if (tell.do === "add-to-concern" && !known.concernOpen) return made;
  return { ...made, effects: [...made.effects, tell] };
}

/**
 * Danger that is written by somebody else on the phone of the person: raised and answered as a stranger's would be, with
 * nothing in the words of what was told before, nor of whom it is about where that is not plain. The phone stays in other
 * hands.
 */
export function dangerByHolder(ctx: Ctx, session: Session): Made {
  const { careAbout, recent: _, tookAt, waiting: __, setAside: ___, said: ____, ...bare } = session;
  const { answered = -1, doubted = false } = session.hands ?? {};
  const hands = { at: session.hands?.at ?? ctx.known.now, sure: true, answered: answered + 1, doubted };
  const made = dangerReply(ctx, { ...bare, hands });
  const told = made.session.careAbout!;
  return {
    says: wordsFor(ctx, told, made),
    effects: [...made.effects, { do: "alert-other-hands" }],
    session: { ...made.session, hands, careAbout: careAbout ?? told, ...(tookAt && { tookAt }) },
  };
}

/**
 * Those of the situation, where it is one, and of their own life; else those that fit any danger, for it may be theirs or
 * anybody's, and of a body that fails where to go with it.
 */
function wordsFor(ctx: Ctx, told: NonNullable<Session["careAbout"]>, made: Made): readonly Reply[] {
  if (told.situation || made.effects.some((effect) => effect.do === "opt-out")) return made.says;
  const isOwn = isOwnNeed(ctx.text) && !speaksOfThem(ctx.text);
  if (told.kind === "suicide_self_harm" && isOwn) return made.says;
  const [first, ...rest] = dangerWords(ctx, { level: told.level, kind: "not_said", stranger: true });
  return [bodyInNeed(ctx.text) ? say("unknown.holder-help") : first!, ...rest];
}
