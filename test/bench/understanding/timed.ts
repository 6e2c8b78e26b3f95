import { once } from "node:events";
import { readUnderstandingContent } from "../../../src/conversation/understanding/classifier/content.ts";
import { loadUnderstanding } from "../../../src/conversation/understanding/index.ts";
import { normalise, tokensOf } from "../../../src/conversation/understanding/words/normalise.ts";
import type { Day } from "../../../src/domain/day.ts";

/** How long each message took, in ms: finding its words, and all that is made of it. */
export interface Timed {
  readonly words: readonly number[];
  readonly whole: readonly number[];
}

const FOLDER = "content/understanding";
const ROUNDS = 5;
const TODAY = "2026-11-25" as Day;

/** A process of its own that is given messages and tells its parent how long they took. */
const [texts] = (await once(process, "message")) as [readonly string[]];
const { textSpeak } = readUnderstandingContent(FOLDER);
const understander = loadUnderstanding(FOLDER);
const timed: Timed = {
  words: timesOf((text) => tokensOf(normalise(text, textSpeak))),
  whole: timesOf((text, round) => understander.understand(`${text}${" ".repeat(round)}`, { today: TODAY })),
};
process.send?.(timed, () => process.disconnect());

/** Each message several times, told apart by spaces at its end, so that nothing kept is counted. */
function timesOf(run: (text: string, round: number) => unknown): number[] {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++)
    for (const text of texts) {
      const startedAt = performance.now();
      run(text, round);
      if (round > 0) times.push(performance.now() - startedAt);
    }
  return times;
}
