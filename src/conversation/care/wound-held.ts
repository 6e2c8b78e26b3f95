import { type Ctx, type Reply, say } from "../dialog.ts";
import type { Session } from "../session.ts";
import {
  asksHowToHold,
  asksToStopBlood,
  namesWhatIsPressed,
  tellsOfWound,
} from "../understanding/in-care/wound-asked.ts";
import { isOfAnother } from "./care-of-another.ts";
import { lately } from "./screening.ts";

const WOUNDED: ReadonlySet<string | undefined> = new Set(["own-wound", "wounded-by", "harm-done"]);

/** Somebody bleeds, whoever it is. */
const isWound = ({ known }: Ctx, session: Session): boolean =>
  WOUNDED.has(session.careAbout?.situation) ||
  lately(session, known.now).some((message) => tellsOfWound(message.text));

/** Somebody else may bleed, told too long ago to be read again: then the question itself must say that something is pressed. */
const mayBleed = ({ text }: Ctx, { careAbout }: Session): boolean =>
  careAbout?.kind === "medical" && isOfAnother(careAbout.situation) && namesWhatIsPressed(text);

/**
 * How blood is stopped, for whoever asks that, or asks what to press or hold while danger now is told of: "press" is a key
 * of the phone in any other case.
 */
export function holdWound(ctx: Ctx, session: Session): Reply | undefined {
  const isNow = session.careAbout?.level === "emergency" && asksHowToHold(ctx.text);
  if (!isNow && !asksToStopBlood(ctx.text)) return undefined;
  return isWound(ctx, session) || mayBleed(ctx, session) ? say("asked.sec-press") : undefined;
}
