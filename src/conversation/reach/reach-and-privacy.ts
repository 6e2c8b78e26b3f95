import { answerInSeconds, withSeconds } from "../care/answers-in-seconds.ts";
import { ofHealth } from "../care/answers-of-health.ts";
import { isToldSinceAnswer } from "../care/care.ts";
import { heldBackFromHelp } from "../care/held-back.ts";
import { keptInHospital } from "../care/kept-in.ts";
import { youngAndPregnant } from "../care/young-and-pregnant.ts";
import type { Ctx } from "../dialog.ts";
import { isHeld } from "../held.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { reachAsked } from "./reach-asked.ts";
import { wishKept, withWish } from "./safe-wish.ts";
import { screenAsked, withScreen } from "./screen-privacy.ts";
import { secrecyAsked, withSecrecy } from "./secrecy.ts";

/**
 * A question of seconds; what is said of reaching them safely, of who must not know, of who could read this and of a father of whom a person
 * must hear today: answered for what it is,
 * whatever question waits. While a worker talks with them it goes to the worker.
 */
export function reachOrPrivacy(ctx: Ctx, session: Session): Made | undefined {
  const inSeconds =
    isHeld(ctx) && !isToldSinceAnswer(ctx, session)
      ? undefined
      : (keptInHospital(ctx, session) ?? heldBackFromHelp(ctx, session) ?? answerInSeconds(ctx, session));
  if (inSeconds || isHeld(ctx)) return inSeconds;
  return (
    youngAndPregnant(ctx, session) ??
    ofHealth(ctx, session) ??
    wishKept(ctx, session) ??
    reachAsked(ctx, session) ??
    secrecyAsked(ctx, session) ??
    screenAsked(ctx, session)
  );
}

/** The same beside whatever else a message says: kept, so that it is never lost. */
export const withReach = (made: Made, ctx: Ctx, before: Session): Made =>
  withScreen(withSecrecy(withWish(withSeconds(made, ctx), ctx, before), ctx, before), ctx);
