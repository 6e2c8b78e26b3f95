import type { Ctx } from "../dialog.ts";
import type { Session } from "../session.ts";
import { toldOf } from "./kinds-in-care.ts";

type About = NonNullable<Session["careAbout"]>;

const OF_BODY: ReadonlySet<string> = new Set(["suicide_self_harm", "medical"]);
const FIRST_HOURS_MS = 12 * 3_600_000;

/**
 * Whether a body is in danger now, theirs or another's. To want to die is an emergency as well, but of the body only once
 * something was done.
 */
export function isBodyNow(ctx: Ctx, session: Session): boolean {
  const { careAbout } = session;
  return careAbout?.level === "emergency" && OF_BODY.has(careAbout.kind) && toldOf(ctx, session) !== "own";
}

/** What they are cared for about, after something else was told: for some hours nothing less takes the place of a body in danger. */
export function stillBody(told: About, ctx: Ctx, session: Session): About {
  const { careAbout, careSince = 0 } = session;
  const isLess = told.level === "urgent" && ctx.known.now - careSince < FIRST_HOURS_MS;
  return careAbout && isLess && isBodyNow(ctx, session) ? careAbout : told;
}
