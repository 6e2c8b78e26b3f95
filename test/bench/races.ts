import { join } from "node:path";
import { type RaceEnd, type RaceSize, race } from "../support/race.ts";
import { withWorkbench } from "./processes.ts";

/** 50 people try each of 2,000 times once: 100,000 attempts, each time wanted by more than can be elsewhere. */
const SIZE: RaceSize = { processes: 8, people: 50, advisers: 40, timesEach: 50 };

/** Lets eight processes fight for the same times on one database file. @throws Error if any time was booked twice or left over */
export async function racesBench(): Promise<string> {
  return await withWorkbench(async ({ folder }) => {
    const ended = await race(join(folder, "race.db"), SIZE, tellProgress());
    assertFair(ended);
    const { attempts, slots, won, lost, offeredThree, busy, ms } = ended;
    return [
      `${SIZE.processes} processes, ${attempts} attempts on ${slots} times: ${won} won, one for each, none twice`,
      `${lost} came too late; ${offeredThree} of them were offered the next three times that were free`,
      `${(ms / 1000).toFixed(1)} s, ${Math.round((attempts / ms) * 1000)} attempts a second, each on disk or undone; ${busy} were made again, for the database was busy`,
    ].join("\n");
  });
}

const ATTEMPTS = SIZE.people * SIZE.advisers * SIZE.timesEach;
const SAYS_EVERY_MS = 10_000;

/** Says on the error stream how far it has come, for it takes minutes. */
function tellProgress(): (attempts: number) => void {
  const begun = Date.now();
  let done = 0;
  let saidAt = begun;
  return (attempts) => {
    done += attempts;
    if (Date.now() - saidAt < SAYS_EVERY_MS) return;
    saidAt = Date.now();
    const seconds = Math.round((saidAt - begun) / 1000);
    process.stderr.write(`  races: ${done} of ${ATTEMPTS} attempts after ${seconds} s\n`);
  };
}

function assertFair(ended: RaceEnd): void {
  const { slots, won, lost, offeredThree, wrongOffers, booked, bookedTwice, overlaps } = ended;
  const isFair = won === slots && booked === slots && bookedTwice + overlaps + wrongOffers === 0;
  if (!isFair || offeredThree !== lost) throw new Error(`The race was not fair: ${JSON.stringify(ended)}`);
}
