import { ageOn } from "../../domain/day.ts";
import { type Ctx, type Reply, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { readAgeSaid } from "../understanding/about-them/age-said.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { readOfCouncil } from "../understanding/in-care/council.ts";
import { passedOnAs } from "./added-in-care.ts";
import { inFrame } from "./care.ts";
import { whereToSleep } from "./danger-words.ts";
import { toldOf } from "./kinds-in-care.ts";

/**
 * The council, from somebody with nowhere to sleep: who could ring it, and what to ask for when it says no. Other danger
 * in the same words is answered first.
 */
export function councilInCare(ctx: Ctx, session: Session): Made | undefined {
  if (!inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const said = toldOf(ctx, session) === "homeless" ? readOfCouncil(ctx.text) : undefined;
  if (!said || tellsOther(ctx)) return undefined;
  return {
    says: said === "was-in-care" ? [rightOf(ctx)] : [say(`safety.council-${said}`)],
    effects: [passedOnAs(ctx)],
    session: { ...session, misses: 0 },
  };
}

const ADULT = 18;
const TWENTY_ONE = 21;

/** What having been in care gives them with the council, by the age they say, else the one on record. */
function rightOf(ctx: Ctx): Reply {
  const { person, today } = ctx.known;
  const age = readAgeSaid(ctx.text) ?? (person && ageOn(today, person.facts.born));
  if (age === undefined) return say("safety.council-care-any");
  if (age < ADULT) return whereToSleep(ctx);
  return say(`safety.council-care-${age < TWENTY_ONE ? "18" : "21"}`);
}

function tellsOther({ text, heard: { risk } }: Ctx): boolean {
  const { kind = risk.kind } = plainDanger(text);
  return risk.level === "emergency" || (kind !== undefined && kind !== "homeless_tonight");
}
