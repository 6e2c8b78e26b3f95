import { type Ctx, done, go, type Reply, say } from "../src/conversation/dialog.ts";
import { isWaiting } from "../src/domain/ask.ts";
import { byId, type Looking, stillThere } from "./entitlement-facts.ts";
import type { Next } from "./entitlement-list.ts";
import { isTheirs } from "./gate.ts";

const NO =
  /\b(?:said|says|saying|told me|gave me|given me|got|get) (?:a |it was a |its a )?no\b|\b(?:refused|rejected|denied) (?:me|it|that|my|the)\b|\b(?:was|been|got|get) (?:refused|rejected|turned down|knocked back|denied)\b|\b(?:turned|knocked) (?:me|it) (?:down|back)\b|\b(?:wont|won't|will not|refuses to|refused to|refusing to) (?:give|pay|let me have|fund)\b/i;
const WHO = /\b(?:pa|p\.a|adviser|advisor|worker|social worker|council|leaving care|the team|they|she|he)\b/i;

/** Somebody who decides has said no to something they asked for: "my ex pa said no". */
export function tellsOfNo({ text, heard }: Ctx): boolean {
  if (heard.intent === "stop" || (heard.intent === "complaint" && heard.sure)) return false;
  return NO.test(text) && WHO.test(text);
}

/** What they wait for an answer on, if it is one thing. */
export function onlyAsk(ctx: Ctx): string | undefined {
  if (!isTheirs(ctx)) return undefined;
  const waiting = ctx.known.section("rights").asks.filter(({ state }) => isWaiting(state));
  const [one] = waiting;
  return waiting.length === 1 && stillThere(ctx, [one!.entitlementId]).length === 1
    ? one!.entitlementId
    : undefined;
}

/** Bad news with the way on: why, complain, an advocate; and to ask again, where it is known for what. */
export function wayOn(ctx: Ctx, talk: Looking, id: string | undefined): Next {
  if (id === undefined) return done([say("entitlements.said-no-what")]);
  const { title, ifNo } = byId(ctx, id);
  const says: Reply[] = [say("entitlements.said-no", { title, ifNo })];
  if (id === onlyAsk(ctx)) return done(says);
  return go("ask", { ...talk, picked: id, about: [id], offered: [], heardHow: true }, says);
}
