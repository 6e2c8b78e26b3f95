import { ageOn } from "../../domain/day.ts";
import { type Ctx, say } from "../dialog.ts";
import type { Effect } from "../effects.ts";
import { whenDutyReads } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { readAgeOfAnother, readAgeSaid } from "../understanding/about-them/age-said.ts";
import { childInConcern } from "./child-in-concern.ts";

const SIXTEEN = 16;
const EIGHTEEN = 18;

/** How old the writer is when that is under 16: the lower of what is on record and what they say of themselves. */
export function childAge({ text, known, ageSaid }: Ctx): number | undefined {
  const recorded = known.person && ageOn(known.today, known.person.facts.born);
  const ages = [recorded, readAgeSaid(text) ?? ageSaid].filter((age) => age !== undefined);
  return underSixteen(Math.min(...ages));
}

const underSixteen = (age: number): number | undefined => (age < SIXTEEN ? age : undefined);

/**
 * Somebody under 16 is helped like anybody, and is told once who is there for children; duty is told the same day, by
 * a concern where danger was told, else by a hand-off; and at once where it is said while a concern is open.
 */
export function withChildWords(ctx: Ctx, made: Made): Made {
  const raised = made.effects.some((effect) => effect.do === "raise-concern");
  const isInFull = made.says.some(({ said }) => said.key.startsWith("safety.honest"));
  if (ctx.event || (made.session.childTold && !isInFull)) return made;
  const lines = raised ? linesFor(ctx, made) : undefined;
  const session = { ...made.session, childTold: true };
  if (lines) return { ...made, says: [...made.says, say(lines)], session };
  if (raised || childAge(ctx) === undefined) return made;
  if (ctx.known.concernOpen) {
    const saysSo = readAgeSaid(ctx.text) !== undefined;
    return saysSo ? childInConcern(ctx, { ...made, session }) : { ...made, session };
  }
  const told: Effect = { do: "hand-off", reason: "child", words: ctx.text, to: "duty" };
  const { says, session: after } = listening({ ...made, session });
  return {
    says: [say("safety.child"), whenDutyReads(ctx), ...says],
    effects: [told, ...made.effects],
    session: after,
  };
}

/** A child of whom nothing else was understood is listened to: no menu, no guesses. */
function listening(made: Made): Made {
  const { waiting, ...rest } = made.session;
  const isGuess = waiting?.dialog === "menu";
  if (!isGuess && !made.says.some(({ said }) => said.key.startsWith("talk.not-understood"))) return made;
  return { ...made, says: [say("safety.child-listening")], session: isGuess ? rest : made.session };
}

const DAY_MS = 24 * 3_600_000;

/** The age under 18 that they gave within a day, as a turn sees it. */
export function childSaidLately({ childSaid }: Session, now: number): Pick<Ctx, "ageSaid"> {
  return childSaid && now - childSaid.at < DAY_MS ? { ageSaid: childSaid.age } : {};
}

/** The session with the age that they gave, if it is one at which children's services house them. */
export function keepingAge(session: Session, { text, known }: Ctx): Session {
  const age = readAgeSaid(text);
  if (age === undefined) return session;
  const { childSaid: _, ...rest } = session;
  return age < EIGHTEEN ? { ...rest, childSaid: { at: known.now, age } } : rest;
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
