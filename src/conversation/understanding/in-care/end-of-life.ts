import { hintsAtEnd } from "../danger/told/hints-at-end.ts";
import { type ConcernReader, isOfThem } from "./concern-told.ts";

const HINTS = { level: "urgent", kind: "suicide_self_harm", ofSelf: true } as const;

/** "im finished", "i cant do this anymore", whatever danger was told before: their own life too, unless it was told already. */
export const endOfLife: ConcernReader = (words, told) => {
  const isTold = told.kind === "suicide_self_harm" && !isOfThem(told);
  return !isTold && hintsAtEnd(words) ? HINTS : undefined;
};
