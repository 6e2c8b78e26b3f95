import type { Ctx } from "../dialog.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { readSafeTakenBack } from "../understanding/in-care/safe-taken-back.ts";
import { cared, inFrame } from "./care.ts";
import { raise } from "./danger-reply.ts";
import { openDoubt } from "./doubt.ts";
import { withDoubtKept } from "./doubt-stays.ts";

const HOUR_MS = 3_600_000;
const SAID_SAFE: ReadonlySet<string> = new Set(["safety.good-to-know", "safety.safe-and-read"]);

/** "yes im safe", and then "well no": what had made us ask is danger now; where they are no longer sure, a person looks today. */
export function safeTakenBack(ctx: Ctx, session: Session): Made | undefined {
  const { safeSaid } = session;
  if (ctx.event || !safeSaid || ctx.known.now - safeSaid.at > HOUR_MS || inFrame(ctx, session))
    return undefined;
  const says = readSafeTakenBack(ctx.text, session.waiting !== undefined);
  if (!says) return undefined;
  const level = says === "not-safe" ? "emergency" : "urgent";
  const kind = safeSaid.kind ?? "not_said";
  const { safeSaid: _, ...rest } = cared(session, ctx);
  return { ...raise(ctx, { level, kind }, safeSaid.words), session: { ...rest, careAbout: { level, kind } } };
}

/** What a turn leaves of the question whether they are safe: it waits on, or they have said that they are. */
export const stillInDoubt = (made: Made, before: Session, ctx: Ctx): Made =>
  keepingSafeSaid(withDoubtKept(made, before, ctx), before, ctx);

/** The session with what they had been asked about, once they have said that they are safe. */
function keepingSafeSaid(made: Made, before: Session, { known }: Ctx): Made {
  const doubt = openDoubt(before);
  if (!doubt || !made.says.some(({ said }) => SAID_SAFE.has(said.key))) return made;
  return { ...made, session: { ...made.session, safeSaid: { at: known.now, ...doubt } } };
}
