/** How far a text has got, in order; the last three are final. `sent` means handed to the carrier, not read. */
export const DELIVERY_STATES = [
  "accepted",
  "queued",
  "sending",
  "sent",
  "delivered",
  "undelivered",
  "failed",
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

const FINAL_RANK = 4;

/** 0 to 4. Reports come in any order, so a state only ever gives way to a higher one; 4 is final. */
export function rankOf(state: DeliveryState): number {
  return Math.min(DELIVERY_STATES.indexOf(state), FINAL_RANK);
}

/**
 * The state after one more report. A final state stays.
 * `anomaly` says that the network contradicted itself: a second, different final state.
 */
export function advance(
  current: DeliveryState | undefined,
  next: DeliveryState,
): { state: DeliveryState; anomaly: boolean } {
  if (current === undefined) return { state: next, anomaly: false };
  const bothFinal = rankOf(current) === FINAL_RANK && rankOf(next) === FINAL_RANK;
  if (bothFinal) return { state: current, anomaly: current !== next };
  return { state: rankOf(next) > rankOf(current) ? next : current, anomaly: false };
}
