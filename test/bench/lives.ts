import { addDays, type Day } from "../../src/domain/day.ts";
import { Facts } from "../../src/domain/facts.ts";

/** Numbers from 0 to 1 that come in the same order for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const { study, work, home } = Facts.shape;
const DAYS_FROM_16_TO_25 = 9 * 365;

/** Made-up people of 16 to 24, with every fact known, in the shares that a leaving care team would find plausible. */
export function livesOn(today: Day, count: number, seed: number): Facts[] {
  const random = seeded(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const councils = ["Manchester", "Salford", "Bolton", "Trafford", "Leeds", "Cheshire East"];
  const chance = (share: number) => random() < share;
  return Array.from({ length: count }, () => {
    const days = Math.floor(random() * DAYS_FROM_16_TO_25);
    const age = 16 + days / 365;
    return Facts.parse({
      born: addDays(today, -Math.floor(16 * 365.25) - days),
      status: statusAt(age, random),
      council: chance(0.7) ? "Manchester" : pick(councils),
      livesIn: chance(0.6) ? "Manchester" : pick(councils),
      study: pick(study.unwrap().options),
      work: pick(work.unwrap().options),
      home: pick(home.unwrap().options),
      parent: chance(0.2),
      pregnant: chance(0.05),
      immigrationUnsettled: chance(0.1),
      custody: chance(0.07),
    });
  });
}

function statusAt(age: number, random: () => number): Facts["status"] {
  if (random() < 0.15) return "qualifying";
  if (age < 18) return random() < 0.7 ? "eligible" : "relevant";
  if (age < 21) return "former_relevant";
  return random() < 0.3 ? "former_relevant_returning_to_education" : "former_relevant_21_24_on_request";
}
