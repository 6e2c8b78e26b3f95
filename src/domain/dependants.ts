/** What would be without anybody if a worker left: counts of each. */
export interface Dependants {
  readonly people: number;
  readonly messages: number;
  readonly bookings: number;
  readonly covers: number;
}

const WORDS: readonly (readonly [keyof Dependants, one: string, many: string, next: string])[] = [
  ["people", "young person", "young people", "give them to another worker first"],
  ["messages", "message to answer", "messages to answer", "answer or close what waits"],
  ["bookings", "appointment", "appointments", "move or cancel the appointments with those who have them"],
  ["covers", "colleague to stand in for", "colleagues to stand in for", "name another cover for them"],
];

/** Who depends on a worker and what to do about it: one line for each, none if nobody does. */
export function dependantLines(dependants: Dependants): string[] {
  return WORDS.filter(([what]) => dependants[what] > 0).map(
    ([what, one, many, next]) => `${dependants[what]} ${dependants[what] === 1 ? one : many}: ${next}`,
  );
}
