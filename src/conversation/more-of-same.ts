import { inFrame } from "./care.ts";
import type { Ctx } from "./dialog.ts";
import { isAfterOverdose } from "./overdose-hours.ts";
import type { Session } from "./session.ts";
import { plainWords } from "./understanding/plain-words.ts";
import { signIn } from "./understanding/signs.ts";
import type { Situation } from "./understanding/situation.ts";
import type { WhatWasTold } from "./what-was-told.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const VIOLENT =
  /\b(?:kill|murder|stab|shank|hit|hurt|harm|punch|batter|smash|beat|fight|shoot|burn|attack|knife|blade|gun|machete|weapon|fists?|bang|slap|strangle|choke)\w{0,5}\b/;
// Stryker restore Regex

/**
 * What was told, as more of what was told before where it is no more than that: "im gonna" after a wish to die is no
 * danger to others, and what follows an overdose is answered as one.
 */
export function asMoreOfSame(told: WhatWasTold, ctx: Ctx, session: Session): WhatWasTold {
  const before = inFrame(ctx, session) ? session.careAbout : undefined;
  const words = plainWords(ctx.text);
  if (before && told.kind === "violence_to_others" && !VIOLENT.test(words) && !signIn(words))
    return { kind: before.kind as WhatWasTold["kind"], situation: before.situation as Situation | undefined };
  const isBody = told.kind === "suicide_self_harm" || told.kind === "medical";
  if (isBody && !told.situation && isAfterOverdose(ctx, session)) return { ...told, situation: "overdose" };
  return told;
}
