import { ageOn } from "../domain/day.ts";
import { type Ctx, say } from "./dialog.ts";
import type { Effect } from "./effects.ts";
import type { Made } from "./turn-types.ts";
import { readAgeSaid } from "./understanding/age-said.ts";
import { whenDutyReads } from "./who-reads.ts";

const SIXTEEN = 16;

/** How old the writer is when that is under 16: by the record, or by their word where there is none. */
export function childAge({ text, known }: Ctx): number | undefined {
  const recorded = known.person && ageOn(known.today, known.person.facts.born);
  const age = recorded ?? readAgeSaid(text);
  return age !== undefined && age < SIXTEEN ? age : undefined;
}

/**
 * Somebody under 16 is helped like anybody, and is told once who is there for children; duty is told the same day, by
 * a concern where danger was told, else by a hand-off.
 */
export function withChildWords(ctx: Ctx, made: Made): Made {
  if (ctx.event || made.session.childTold || childAge(ctx) === undefined) return made;
  const session = { ...made.session, childTold: true };
  const raised = made.effects.some((effect) => effect.do === "raise-concern");
  if (raised) return { ...made, says: [...made.says, say("safety.child-lines")], session };
  const told: Effect = { do: "hand-off", reason: "child", words: ctx.text, to: "duty" };
  const says = [say("safety.child"), whenDutyReads(ctx), ...made.says];
  return { says, effects: [told, ...made.effects], session };
}
