import { type Ctx, type Reply, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { HARM_BY_SOMEBODY } from "../understanding/danger/by-others.ts";
import { plainDanger } from "../understanding/danger/situation.ts";
import { type AskedOfMatter, readOfMatter } from "../understanding/in-care/asked-of-matters.ts";
import { asAnswer } from "./as-answer.ts";
import { inFrame } from "./care.ts";
import { keyFor } from "./key-by-told.ts";
import { type About, toldOf } from "./kinds-in-care.ts";
import { isElsewhere } from "./whose-council.ts";

type Answer = (ctx: Ctx, session: Session) => Reply[] | undefined;

/**
 * The answer to a matter that a short line names: what is passed to the Home Office, who sees the pictures, whether it is
 * too late, who is known here, money that was stopped, an account of one's own, a language. The words are passed on.
 * @returns nothing for any other message, or where danger is told in it
 */
export function ofMatter(ctx: Ctx, session: Session): Made | undefined {
  if (!inFrame(ctx, session) || handsLately(ctx, session)) return undefined;
  const matter = readOfMatter(ctx.text);
  const says = matter && !tellsDanger(ctx, session) ? ANSWERS[matter](ctx, session) : undefined;
  return says && asAnswer(ctx, session, says, true);
}

/** More than a guess of the same kind as they told before. */
function tellsDanger({ text, heard: { risk } }: Ctx, { careAbout }: Session): boolean {
  if (plainDanger(text).level !== "none" || risk.level === "emergency") return true;
  return risk.level !== "none" && risk.kind !== careAbout?.kind;
}

/** Of harm by others: that a dose was too long ago is another matter, and a wedding or a flight is still to come. */
const longAgo: Answer = (_ctx, { careAbout: { kind, situation } = {} as Partial<About> }) =>
  HARM_BY_SOMEBODY.has(kind) && !situation ? [say("asked.too-late")] : undefined;

const knownHere: Answer = (ctx, session) =>
  toldOf(ctx, session) === "another" ? [say("asked.what-they-said")] : undefined;

/** Whoever has nothing left hears where crisis money comes from too. */
const sanction: Answer = (ctx, session) => {
  const crisis = say(isElsewhere(ctx) ? "asked.how-need-elsewhere" : "asked.how-need");
  return [say("asked.sanction"), ...(toldOf(ctx, session) === "need" ? [crisis] : [])];
};

const ANSWERS: Readonly<Record<AskedOfMatter, Answer>> = {
  "home-office": () => [say("asked.home-office")],
  "police-see": () => [say("asked.police-see")],
  "long-ago": longAgo,
  "known-here": knownHere,
  sanction,
  "own-account": (ctx, session) => [say(keyFor(ctx, "own-account", session))],
  language: () => [say("asked.language")],
};
