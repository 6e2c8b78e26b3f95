import { certainly, type Sign, type SignReader, sign } from "./sign.ts";
import { isAboutAnother } from "./told/about-another.ts";
import { isAccountUsed, isUnpaidByThreat } from "./told/account-used.ts";
import { isUnwellAfterBirth } from "./told/after-birth.ts";
import { marksOfAnother } from "./told/anothers-marks.ts";
import { deathThreat } from "./told/death-threat.ts";
import { isFireThreatened } from "./told/fire-threatened.ts";
import { tellsOfHandsOnNeck } from "./told/hands-on-neck.ts";
import { meansHarm, tellsOfOthersPlot } from "./told/harm-meant.ts";
import { mayHurtChildToday, meansHarmToday } from "./told/harm-today.ts";
import { hasFoundThem } from "./told/has-found-them.ts";
import { type HeldBy, heldBy } from "./told/held-by.ts";
import { keptIn } from "./told/kept-in.ts";
import { isMadeToEarn } from "./told/made-to-earn.ts";
import { madeToEnd } from "./told/made-to-end.ts";
import { keepsNothingDown } from "./told/nothing-kept-down.ts";
import { meansOwnHarm } from "./told/own-harm-meant.ts";
import { isRunningAway } from "./told/runs-away.ts";
import { isPutOutside } from "./told/things-outside.ts";
import { hasThoughtsOfHurtingChild } from "./told/thoughts-of-child.ts";
import { isByPartner } from "./told/who-harms.ts";

const OWN_HARM = certainly(sign("urgent", "suicide_self_harm"));
const MEANT = certainly(sign("urgent", "violence_to_others"));
const MEANT_TODAY = certainly(sign("emergency", "violence_to_others"));
const CHILD_IN_THOUGHT = certainly(sign("urgent", "violence_to_others", "may-hurt-child"));
const CHILD_TODAY = certainly(sign("emergency", "violence_to_others", "may-hurt-child"));
const BURNT_OUT = certainly(sign("emergency", "abuse_harm_from_others"));
const BURNT_OUT_BY_PARTNER = certainly(sign("emergency", "domestic_abuse"));
const PLOT = certainly(sign("urgent", "violence_to_others", "others-plan"));
const AFTER_BIRTH = certainly(sign("emergency", "medical", "unreal"));
const EARNS = certainly(sign("urgent", "exploitation"));
const RUNS = certainly(sign("urgent", "missing_or_trafficked"));
const OUTSIDE = certainly(sign("urgent", "homeless_tonight"));
const ILL = certainly(sign("urgent", "medical"));
const OF_ANOTHER = {
  hurt: certainly(sign("urgent", "abuse_harm_from_others", "somebody-else")),
  used: certainly(sign("urgent", "exploitation", "somebody-else")),
  lost: certainly(sign("emergency", "missing_or_trafficked", "somebody-missing")),
  farewell: certainly(sign("emergency", "suicide_self_harm", "somebody-else")),
} as const;

const byThem = (found: HeldBy | undefined, level: "urgent" | "emergency" = "urgent"): Sign | undefined =>
  found && {
    ...certainly(sign(level, found.byPartner ? "domestic_abuse" : "abuse_harm_from_others")),
    toWriter: true,
  };

/** In the order of their gravity: who does what to whom, where the words of the deed are the same. */
const READERS: readonly SignReader[] = [
  (words) => (isUnwellAfterBirth(words) ? AFTER_BIRTH : undefined),
  (words) => (meansOwnHarm(words) ? OWN_HARM : undefined),
  (words) => (mayHurtChildToday(words) ? CHILD_TODAY : undefined),
  (words) => (hasThoughtsOfHurtingChild(words) ? CHILD_IN_THOUGHT : undefined),
  (words) => (meansHarmToday(words) ? MEANT_TODAY : undefined),
  burntOut,
  markedAnother,
  (words) => byThem(deathThreat(words)),
  (words) => byThem(heldBy(words), tellsOfHandsOnNeck(words) ? "emergency" : "urgent"),
  (words) => (meansHarm(words) ? MEANT : undefined),
  (words) => (tellsOfOthersPlot(words) ? PLOT : undefined),
  (words) => byThem(keptIn(words)),
  choiceTaken,
  (words) => byThem(hasFoundThem(words)),
  (words) => ([isMadeToEarn, isAccountUsed, isUnpaidByThreat].some((is) => is(words)) ? EARNS : undefined),
  (words) => (isPutOutside(words) ? OUTSIDE : undefined),
  (words) => (keepsNothingDown(words) ? ILL : undefined),
  (words) => (isRunningAway(words) ? RUNS : undefined),
];

/** Whose danger it is and whose doing. @param words as plainWords gives them */
export function roles(words: string): Sign | undefined {
  for (const read of READERS) {
    const found = read(words);
    if (found) return found;
  }
  return undefined;
}

/** A pregnancy is to end, or not to, against their will. */
function choiceTaken(words: string): Sign | undefined {
  const found = byThem(madeToEnd(words));
  return found && { ...found, situation: "made-to-end" };
}

function markedAnother(words: string): Sign | undefined {
  const found = marksOfAnother(words);
  if (!found || found === "lost") return found && OF_ANOTHER.lost;
  const { risk } = OF_ANOTHER[found];
  return isAboutAnother(words, { kind: risk.kind }) ? OF_ANOTHER[found] : undefined;
}

function burntOut(words: string): Sign | undefined {
  if (!isFireThreatened(words)) return undefined;
  return isByPartner(words) ? BURNT_OUT_BY_PARTNER : BURNT_OUT;
}
