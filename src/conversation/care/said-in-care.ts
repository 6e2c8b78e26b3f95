import { type Ctx, type Reply, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import { whoCanReadIt } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { namesKind } from "../understanding/danger/danger-evidence.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { readSaidInCare, type SaidInCare } from "../understanding/in-care/said-in-care.ts";
import type { Risk } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { passedOnAs } from "./added-in-care.ts";
import { isBodyNow } from "./body-now.ts";
import { inFrame } from "./care.ts";
import { type Told, toldOf } from "./kinds-in-care.ts";

/**
 * A human word for what they say of it, of themselves or of us: shame, doubt, taking it back, a step towards safety. It
 * joins what they told. Danger in the same words is answered first.
 * @returns nothing for any other words
 */
export function saidInCare(ctx: Ctx, session: Session): Made | undefined {
  if (!inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const said = readSaidInCare(ctx.text);
  const told = toldOf(ctx, session);
  if (!said || showsDanger(ctx, said) || !fits(said, told, session.careAbout?.situation)) return undefined;
  if (said === "with-help" && session.careAbout?.situation === "unreal" && !HELP.test(ctx.text))
    return undefined;
  return {
    says: answer(ctx, said, told, session),
    effects: said === "kind-words" ? [] : [passedOnAs(ctx)],
    session: { ...session, misses: 0 },
  };
}

/**
 * Danger that its own words show. What is only guessed of so short a line rests on what was told before; to be afraid of
 * what others think of them is no danger, though words of fear are in it.
 */
function showsDanger({ text, heard: { risk } }: Ctx, said: SaidInCare): boolean {
  if (risk.level === "none") return false;
  if (risk.level === "emergency") return !TAKES_IT_LESS.has(said);
  return !OF_THOUGHTS.has(said) && (plainDanger(text).level !== "none" || isNamed(text, risk));
}

/** Whole lines that make less of what was told: to guess danger now in them would be of the deed that they name. */
const TAKES_IT_LESS: ReadonlySet<SaidInCare> = new Set(["wont-act"]);

const OF_THOUGHTS: ReadonlySet<SaidInCare> = new Set(["guilt", "after-death"]);

const isNamed = (text: string, { kind }: Risk): boolean =>
  kind !== undefined && namesKind(plainWords(text), kind);

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** Who has come, where "they" may be what only the writer hears or sees. */
const HELP =
  /\b(?:ambulances?|amb|paramedics?|999|111|police|feds|doctors?|gp|nurses?|hospital|hosp|a ?& ?e|a and e|crisis team|ward|casualty|seen|checked|stitch\w*|treated|admitted)\b/i;
// Stryker restore Regex

/** Whoever picks up, or is home, is good news of a friend alone; to be away from it is none where the danger is their own. */
function fits(said: SaidInCare, told: Told, situation: string | undefined): boolean {
  if (said === "they-answered") return told === "another";
  if (said === "wont-act") return OF_THEIR_DEED.has(told) || situation === "unreal";
  return said !== "away" || AWAY_FROM.has(told);
}

/** Of what others do it would be another thing to do nothing. */
const OF_THEIR_DEED: ReadonlySet<Told> = new Set(["own", "violence"]);
const AWAY_FROM: ReadonlySet<Told> = new Set(["harmed", "violence", "homeless", "other"]);

const KEYS: Readonly<Record<SaidInCare, string>> = {
  "taken-back": "safety.taken-back",
  shame: "safety.said-shame",
  alone: "safety.said-alone",
  "not-clear": "safety.said-not-clear",
  english: "safety.said-english",
  simpler: "safety.said-simpler",
  "not-enough": "safety.said-not-enough",
  upset: "safety.said-upset",
  "kind-words": "safety.glad",
  guilt: "safety.said-guilt",
  "after-death": "safety.said-after-death",
  "wont-act": "safety.said-wont-act",
  ringing: "safety.step-ringing",
  "with-help": "safety.step-with-help",
  away: "safety.step-away",
  "put-down": "safety.step-put-down",
  stopped: "safety.step-put-down",
  "they-answered": "safety.step-they-answered",
};

function answer(ctx: Ctx, said: SaidInCare, told: Told, session: Session): Reply[] {
  const { careAbout } = session;
  const isNow = said === "alone" && isBodyNow(ctx, session);
  if (isNow) return [say("safety.said-alone-now")];
  if (said === "stopped" && careAbout?.situation === "own-wound") return [say("safety.step-stopped")];
  const key = said === "shame" && told === "harmed" ? "safety.said-shame-harmed" : KEYS[said];
  return [say(key, { who: whoCanReadIt(ctx) })];
}
