import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import * as z from "zod";
import { clockTime, dayOf } from "../../src/domain/day.ts";
import { segmentsOf } from "../../src/domain/segments.ts";
import { partOf } from "../../src/domain/waiting-wish.ts";
import type { Row } from "../../src/store/schema.ts";
import { workerById } from "../../src/store/workers.ts";
import { type Line, startLine } from "./line.ts";

const Want = z.strictObject({
  place: z.string().optional(),
  day: z.string().optional(),
  part: z.string().optional(),
  from: z.string().optional(),
  by: z.string().optional(),
  adviser: z.string().optional(),
});
const Talk = z.strictObject({
  /** When it begins; Monday 23 November 2026 at 10am if it does not say. */
  at: z.iso.datetime().optional(),
  says: z.array(z.string()).min(1),
  want: Want,
});
export type Talk = z.infer<typeof Talk>;

function talksOf(name: string): readonly Talk[] {
  const file = join(import.meta.dirname, "../conversations", name);
  return z
    .array(Talk)
    .min(60)
    .parse(parse(readFileSync(file, "utf8")));
}

/** The bookings that are measured, each as somebody might text it. */
export const bookingTalks = talksOf("bookings.yaml");
/** More of them, by another hand and on other days. */
export const secondTalks = talksOf("bookings-second.yaml");

/** How a booking went: messages by the person until it was made, and what came back. */
export interface Went {
  readonly messages: number;
  readonly answers: readonly string[];
  readonly segments: number;
  /** What they had in mind and did not get; "nothing booked" if there is none. */
  readonly missed: readonly string[];
}

const WHEN = "2026-11-23T10:00:00Z";
const FROM = "+447700900006";

/** Plays one to its end, or until it is booked. */
export async function play(talk: Talk): Promise<Went> {
  const line = await startLine(talk.at ?? WHEN);
  const answers: string[] = [];
  let messages = 0;
  try {
    for (const text of talk.says) {
      messages++;
      answers.push(...(await line.say(FROM, text)));
      const booked = await bookedIn(line);
      if (booked) return went(messages, answers, await missing(line, booked, talk));
    }
    return went(messages, answers, ["nothing booked"]);
  } finally {
    await line.close();
  }
}

function went(messages: number, answers: readonly string[], missed: readonly string[]): Went {
  return { messages, answers, segments: answers.reduce((sum, text) => sum + segmentsOf(text), 0), missed };
}

async function bookedIn({ store }: Line): Promise<Row<"booking"> | undefined> {
  return await store.read.selectFrom("booking").selectAll().executeTakeFirst();
}

async function missing({ store }: Line, row: Row<"booking">, { want }: Talk): Promise<string[]> {
  const adviser = await workerById(store.read, store.vault, row.adviser_id);
  const got = {
    place: row.place_id,
    day: dayOf(row.start_at),
    part: partOf(row.start_at),
    by: row.by,
    adviser: adviser?.profile.firstName,
  };
  const wrong = Object.entries(got).filter(
    ([what, is]) => what in want && want[what as keyof typeof got] !== is,
  );
  const early = want.from !== undefined && clockTime(row.start_at) < want.from;
  return [...wrong.map(([what, is]) => `${what}: ${is}`), ...(early ? ["too early"] : [])];
}
