import { join } from "node:path";
import { type RaceEnd, type RaceSize, race } from "../support/race.ts";
import { withWorkbench } from "./processes.ts";

/** 50 people try each of 2,000 times once: 100,000 attempts, each time wanted by more than can be elsewhere. */
const SIZE: RaceSize = { processes: 8, people: 50, advisers: 40, timesEach: 50 };

/** Lets eight processes fight for the same times on one database file. @throws Error if any time was booked twice or left over */
export async function racesBench(): Promise<string> {
  return await withWorkbench(async ({ folder }) => {
    const ended = await race(join(folder, "race.db"), SIZE);
    assertFair(ended);
    const { attempts, slots, won, lost, offeredThree, ms } = ended;
    return [
      `${SIZE.processes} processes, ${attempts} attempts on ${slots} times: ${won} won, one for each, none twice`,
      `${lost} came too late; ${offeredThree} of them were offered the next three times that were free`,
      `${(ms / 1000).toFixed(1)} s, ${Math.round((attempts / ms) * 1000)} attempts a second, each on disk or undone`,
    ].join("\n");
  });
}

function assertFair(ended: RaceEnd): void {
  const { slots, won, lost, offeredThree, wrongOffers, booked, bookedTwice, overlaps } = ended;
  const isFair = won === slots && booked === slots && bookedTwice + overlaps + wrongOffers === 0;
  if (!isFair || offeredThree !== lost) throw new Error(`The race was not fair: ${JSON.stringify(ended)}`);
}
