import { ageOn } from "../domain/day.ts";
import { type Ctx, say } from "./dialog.ts";
import type { Effect } from "./effects.ts";
import type { Made } from "./turn-types.ts";
import { readAgeOfAnother, readAgeSaid } from "./understanding/age-said.ts";
import { whenDutyReads } from "./who-reads.ts";

const SIXTEEN = 16;

/** How old the writer is when that is under 16: the lower of what is on record and what they say of themselves. */
export function childAge({ text, known }: Ctx): number | undefined {
  const recorded = known.person && ageOn(known.today, known.person.facts.born);
  const ages = [recorded, readAgeSaid(text)].filter((age) => age !== undefined);
  return underSixteen(Math.min(...ages));
}

const underSixteen = (age: number): number | undefined => (age < SIXTEEN ? age : undefined);

/**
 * Somebody under 16 is helped like anybody, and is told once who is there for children; duty is told the same day, by
 * a concern where danger was told, else by a hand-off.
 */
export function withChildWords(ctx: Ctx, made: Made): Made {
  if (ctx.event || made.session.childTold) return made;
  const raised = made.effects.some((effect) => effect.do === "raise-concern");
  const lines = raised ? linesFor(ctx, made) : undefined;
  const session = { ...made.session, childTold: true };
  if (lines) return { ...made, says: [...made.says, say(lines)], session };
  if (raised || childAge(ctx) === undefined) return made;
  const told: Effect = { do: "hand-off", reason: "child", words: ctx.text, to: "duty" };
  const says = [say("safety.child"), whenDutyReads(ctx), ...made.says];
  return { says, effects: [told, ...made.effects], session };
}

const NAMES_CHILDLINE: ReadonlySet<string> = new Set(["safety.lines-under-19", "safety.lines-any-age"]);

/**
 * Who else is there for a child in danger: whoever writes, or the child that they write about. Childline is named once,
 * and children's services give way to another place to go.
 */
function linesFor(ctx: Ctx, { says }: Made): string | undefined {
  const isTheirs = childAge(ctx) !== undefined;
  if (!isTheirs && (readAgeOfAnother(ctx.text) ?? SIXTEEN) >= SIXTEEN) return undefined;
  const whose = isTheirs ? "" : "-for-them";
  if (!says.some(({ said }) => NAMES_CHILDLINE.has(said.key))) return `safety.child-lines${whose}`;
  return says.some(({ said }) => said.key.startsWith("safety.go-"))
    ? undefined
    : `safety.child-services${whose}`;
}
