import type { Ctx } from "./dialog.ts";
import type { Session } from "./session.ts";

const DAY_MS = 24 * 3_600_000;

/** Whether somebody else had the phone within a day, and danger has not been told since: nothing is said of what was told. */
export const handsLately = ({ known }: Pick<Ctx, "known">, { handsAt }: Session): boolean =>
  handsAt !== undefined && known.now - handsAt < DAY_MS;
