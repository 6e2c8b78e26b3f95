import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Session } from "../session.ts";
import { toldOf } from "./kinds-in-care.ts";

const BY_FAMILY: ReadonlySet<string | undefined> = new Set([
  ...["forced-marriage", "cutting-by-family", "cut-as-child", "family-harms-another"],
]);

/** What the law says of what they told, where one sentence of it is sure: that fits "is it" and "are they allowed". */
export function lawful(ctx: Ctx, session: Session): Reply[] {
  if (BY_FAMILY.has(session.careAbout?.situation)) return [say("asked.lawful-family")];
  return [say(toldOf(ctx, session) === "harmed" ? "asked.lawful-harmed" : "asked.lawful")];
}
