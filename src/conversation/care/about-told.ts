import type { Session } from "../session.ts";
import { BY_OTHERS } from "../understanding/danger/by-others.ts";
import { namesSexualHarm } from "../understanding/in-care/sexual-harm.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import type { ToldOf } from "./danger-words.ts";
import { isLongAgo, isStillOn } from "./harm-near.ts";

type About = NonNullable<Session["careAbout"]>;

/** Whether what others did is sexual, by a word of the message. */
export const isSexual = (kind: string, text: string): boolean => BY_OTHERS.has(kind) && namesSexualHarm(text);

/**
 * What they are cared for about, with what was told of it before: long ago stays long ago until it is told of now, what
 * others did is known to be sexual from then on, and whoever threatened somebody stays the one who did.
 */
export function aboutTold({ level, kind, situation, sexual }: ToldOf, text: string, before: Session): About {
  const was = before.careAbout;
  const wasPast = was?.past === true && was.kind === kind && !isStillOn(text);
  const past = level === "urgent" && (isLongAgo(text) || wasPast);
  const isStill = sexual === true || (was?.sexual === true && BY_OTHERS.has(kind));
  return {
    ...{ level, kind },
    ...(situation && { situation }),
    ...(past && { past: true as const }),
    ...(isStill && { sexual: true as const }),
    ...(isOnlyMeant({ level, kind, situation }, text, was) && { meant: true as const }),
    ...(was && hasThreatened(was) && { threatens: true as const }),
  };
}

const hasThreatened = ({ kind, situation, threatens }: About): boolean =>
  threatens === true || (kind === "violence_to_others" && situation === undefined);

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const MEANT =
  /\b(?:wants?|wanted|wanna|gonna|going to|gna|will|would|thinking|thoughts?|threaten\w*|talking about|planning|suicidal|says|said|saying|shell|hell|theyll)\b/;
const DONE =
  /\b(?:took|taken|taking|pills?|tablets?|meds|paracetamol|overdos\w*|od|od'?d|swallow\w*|drank|drunk|bleach|cut|cuts|cutting|bleed\w*|blood|hanging|hung|rope|jumped|tried|done it|did it|unconscious|collapsed|wont wake|not (?:waking|answering|breathing|moving))\b/;
// Stryker restore Regex

/** Somebody else has said that they would end their life, and so far nothing was told as done to their body. */
function isOnlyMeant({ kind, situation }: About, said: string, was: About | undefined): boolean {
  const words = plainWords(said);
  if (kind !== "suicide_self_harm" || situation !== "somebody-else" || DONE.test(words)) return false;
  return was?.situation === situation ? was.meant === true : MEANT.test(words);
}
