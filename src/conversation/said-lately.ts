import { Told } from "../domain/told.ts";
import type { Ctx } from "./dialog.ts";
import type { Effect } from "./effects.ts";
import type { Session } from "./session.ts";
import { readSaidFacts } from "./understanding/about-them/said-facts.ts";

const KEPT_MS = 3_600_000;

/** What they said of themselves in the last hour, whatever it was said beside: "im 12", then "what can i get". */
export function saidLately({ said }: Session, now: number): Told {
  return said && now - said.at <= KEPT_MS ? Told.parse(said.told) : {};
}

const FORGETS: ReadonlySet<Effect["do"]> = new Set(["forget-told", "opt-out", "doubt-address"]);

/** The session with what this message says of them. Nothing is kept of somebody who wants it forgotten or texts no more. */
export function bearingInMind(session: Session, ctx: Ctx, effects: readonly Effect[]): Session {
  const { said: _, ...rest } = session;
  if (effects.some((effect) => FORGETS.has(effect.do))) return rest;
  const { now, today } = ctx.known;
  const { told } = readSaidFacts(ctx.text, today, ctx.content.councils);
  const all = { ...saidLately(session, now), ...told };
  if (Object.keys(all).length === 0) return rest;
  return { ...rest, said: { at: Object.keys(told).length > 0 ? now : session.said!.at, told: all } };
}
