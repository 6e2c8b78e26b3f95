import { ask, type Ctx, done, go, orAgain, type Reply, say } from "../src/conversation/dialog.ts";
import { promised, readerName } from "../src/conversation/reach/who-reads.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";
import type { NotHeld } from "../src/domain/not-held.ts";
import { answersNow, type Looking, stillThere } from "./entitlement-facts.ts";
import { list, type Next, usefulIds } from "./entitlement-list.ts";
import { isTheirs, proveFirst, workerName } from "./gate.ts";
import { take } from "./talk-to-person.ts";

/** Said plainly, with what may help with the same trouble; or the offer to ask a person. Never the nearest wrong thing. */
export function showNotHeld(ctx: Ctx, talk: Looking, { what, near, to }: NotHeld): Next {
  const there = new Set(stillThere(ctx, near));
  const ids = usefulIds(answersNow(ctx, talk.told).filter(({ id }) => there.has(id)));
  if (ids.length > 0)
    return list(ids, { ...talk, about: ids }, [say("entitlements.not-held-near", { what })]);
  const says = to ? [] : [say("entitlements.not-held", { what })];
  return go("pass-on", { ...talk, passOn: { words: ctx.text, what, ...(to && { to }) } }, says);
}

export function askToPassOn({ passOn }: Looking, ctx: Ctx): Reply {
  const isForDuty = passOn?.to === "duty";
  const who = isForDuty ? readerName(ctx, promised(ctx, null)) : workerName(ctx);
  return ask(`entitlements.pass-on${isForDuty ? "-duty" : ""}`, { who, what: passOn?.what ?? "" }, [
    "1",
    "2",
  ]);
}

/** Their own words go to a person on a yes. */
export function hearPassOn(ctx: Ctx, { passOn }: Looking): Next {
  const choice = readChoice(ctx.text, 2);
  const { answer } = ctx.heard.entities;
  if (choice === 2 || answer === "no") return done([say("talk.ok")]);
  if (choice !== 1 && answer !== "yes") return orAgain(ctx, say("entitlements.pass-on-unclear"));
  const words = passOn?.words ?? ctx.text;
  return isTheirs(ctx) ? take({ ...ctx, text: words }, "asked", passOn?.to ?? "pa") : proveFirst(ctx, words);
}
