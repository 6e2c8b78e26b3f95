import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Session } from "../session.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { childAge } from "./child.ts";
import { whereToSleep } from "./danger-words.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
const NAMES_A_STAY =
  /\b(?:stay|staying|sleep|live|living|kip|crash|bed|room|refuges?|shelters?|hostels?|safe ?houses?|house me|rehouse|house us|somewhere to|move to)\b/;
// Stryker restore Regex

/** To somebody who is harmed at home and asks where to stay: who has a place for that, and who must help them. */
export function placeToStay(ctx: Ctx, { careAbout }: Session): Reply[] {
  if (!NAMES_A_STAY.test(plainWords(ctx.text))) return [];
  const isByPartner = careAbout?.kind === "domestic_abuse" && childAge(ctx) === undefined;
  return [...(isByPartner ? [say("safety.go-domestic-abuse")] : []), whereToSleep(ctx)];
}
