import { bookingTalks, play, secondTalks, type Talk, type Went } from "../support/bookings.ts";
import { datePhrases, isUnderstood } from "../support/date-phrases.ts";

/** Messages and segments per finished booking over each dialog set, and the share of date phrases understood. */
export async function bookingBench(): Promise<string> {
  const understood = datePhrases.filter(isUnderstood).length;
  return [
    ...(await figuresOf("first set", bookingTalks)),
    ...(await figuresOf("second set, by another hand", secondTalks)),
    `  date phrases understood: ${share(understood, datePhrases.length)} (${understood} of ${datePhrases.length})`,
  ].join("\n");
}

async function figuresOf(name: string, talks: readonly Talk[]): Promise<string[]> {
  const all: Went[] = [];
  for (const talk of talks) all.push(await play(talk));
  const done = all.filter(({ missed }) => missed.length === 0);
  const messages = done.map((went) => went.messages);
  const segments = done.map((went) => went.segments);
  const few = messages.filter((n) => n <= 4).length;
  return [
    `  ${name}: booked as meant: ${done.length} of ${all.length}`,
    `    messages from the person: median ${at(messages, 0.5)}, 95th ${at(messages, 0.95)}; ${share(few, messages.length)} in four or fewer`,
    `    outbound segments: median ${at(segments, 0.5)}, 95th ${at(segments, 0.95)}`,
  ];
}

/** The smallest value that so large a share does not exceed. */
function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

const share = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`;
