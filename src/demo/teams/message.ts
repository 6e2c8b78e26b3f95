import type { EpochMs } from "../../clock.ts";
import type { AdaptiveCard } from "./adaptive-card.ts";

/** One message in somebody's chat with our app. */
export interface TeamsMessage {
  readonly id: string;
  /** The ref of the worker whose chat it is in. */
  readonly worker: string;
  readonly from: "app" | "worker";
  readonly at: EpochMs;
  /** Empty on a card. */
  readonly text: string;
  readonly card?: AdaptiveCard;
  /** What Teams said under the card when it was last pressed, if it said anything. */
  readonly notice?: string;
}
