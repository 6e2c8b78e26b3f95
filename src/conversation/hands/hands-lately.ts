import type { Known } from "../known.ts";
import type { Session } from "../session.ts";

export const DAY_MS = 24 * 3_600_000;

/**
 * Whether somebody else is taken to have the phone: nothing is said of the person or of what was told. If it only seemed
 * so, for a day.
 */
export const handsLately = ({ known }: { readonly known: Pick<Known, "now"> }, { hands }: Session): boolean =>
  hands !== undefined && (hands.sure || known.now - hands.at < DAY_MS);

/** Whether they said so themselves, or showed it: that lasts until the person is shown to be back. */
export const isInOtherHands = ({ hands }: Session): boolean => hands?.sure === true;
