import { type Ctx, type Reply, say } from "../dialog.ts";
import { whoCanReadIt, whoWasAlerted } from "../reach/who-reads.ts";
import type { Session } from "../session.ts";
import type { AskedBesides } from "../understanding/in-care/asked-besides.ts";
import type { AskedOfPolice } from "../understanding/in-care/asked-of-police.ts";
import { whereToSleep } from "./danger-words.ts";
import { type Told, toldOf } from "./kinds-in-care.ts";

type Answer = (ctx: Ctx, session: Session) => Reply[];

/** A text that differs by what was told, where one is written for it. */
const byTold =
  (name: string): Answer =>
  (ctx, session) => {
    const own = `asked.${name}-${toldOf(ctx, session)}`;
    return [say(ctx.content.wording.has(own) ? own : `asked.${name}`)];
  };

/** To share pictures, or to threaten with it, is a crime of its own. */
const policeDo: Answer = (ctx, session) =>
  session.careAbout?.situation === "pictures-held"
    ? [say("asked.police-do-pictures")]
    : byTold("police-do")(ctx, session);

/** It was passed on, and to whom; from the record. */
const toldOn: Answer = (ctx) => [say("asked.passed-on"), whoWasAlerted(ctx)];

/** A plain yes only where their own worker is among those who were told. */
const workerKnows: Answer = (ctx) => {
  const { ownerId } = ctx.known;
  const isTold = [...ctx.known.section("concern").told].some((id) => id === ownerId);
  return [say(isTold ? "asked.passed-on" : "asked.who-reads"), whoWasAlerted(ctx)];
};

const OF_THE_BODY: ReadonlySet<Told> = new Set(["took", "body", "hurt"]);

/** Of a body in danger a doctor knows. */
const beOk: Answer = (ctx, session) => [
  say(OF_THE_BODY.has(toldOf(ctx, session)) ? "safety.after-will-i-die" : "asked.be-ok"),
];

/** Whether there is help, and the first step to it by what was told. */
const helpMe: Answer = (ctx, session) => {
  const told = toldOf(ctx, session);
  const next = told === "homeless" ? [whereToSleep(ctx)] : told === "need" ? [say("asked.food")] : [];
  return [say("asked.help-me"), ...next, whoWasAlerted(ctx)];
};

const claimBack: Answer = (ctx, { careAbout }) => [
  say("asked.claim-back", { who: whoCanReadIt(ctx) }),
  ...(careAbout?.kind === "exploitation" ? [say("safety.go-exploitation")] : []),
];

/** What answers each plain question of being told on, of care, help, rights, money and the police. */
export const ANSWERS_BESIDES: Readonly<Record<AskedBesides | Exclude<AskedOfPolice, "not-police">, Answer>> =
  {
    "told-on": toldOn,
    "worker-knows": workerKnows,
    "why-care": byTold("why-care"),
    "stop-me": byTold("stop-me"),
    "be-ok": beOk,
    "help-me": helpMe,
    advocate: byTold("advocate"),
    "claim-back": claimBack,
    "pay-back": byTold("pay-back"),
    "ask-worker": (ctx) => [say("asked.ask-passed", { who: whoCanReadIt(ctx) })],
    "keep-it": byTold("keep-it"),
    "police-do": policeDo,
    "do-999": byTold("do-999"),
  };
