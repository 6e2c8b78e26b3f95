import type { Hand } from "./hand.ts";
import type { Walked } from "./scene.ts";

export type Who = "worker" | "duty" | "manager" | "adviser";

/** The work mobile of each, as the demo has them. */
export const MOBILES: Readonly<Record<Who, string>> = {
  worker: "+447700900801",
  duty: "+447700900851",
  manager: "+447700900852",
  adviser: "+447700900820",
};

/** One thing that somebody does many times a week, from their first page to the word that it is done. */
export interface Task {
  readonly name: string;
  readonly who: Who;
  /** What has to have happened before; it is not counted. */
  readonly before?: (walked: Walked) => Promise<void>;
  readonly walk: (hand: Hand) => Promise<void>;
}
