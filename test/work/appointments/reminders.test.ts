import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortTime } from "../../../src/domain/day.ts";
import { remindersFor } from "../../../src/domain/reminders.ts";
import { nextTimerAt } from "../../../src/store/timers.ts";
import { displace } from "../../../src/work/appointments/displaced.ts";
import { type Line, startLine } from "../../support/line.ts";
import { bookingsOf, books, does, freeTimes, live } from "../diary.ts";
import { lineFor, MAYA } from "../outgoing.ts";
import { textsTo } from "../talk.ts";

const HOUR_MS = 3_600_000;

const op = fc.oneof(
  fc.record({ what: fc.constant("book" as const), slot: fc.nat(60) }),
  fc.record({ what: fc.constant("move" as const), of: fc.nat(3), slot: fc.nat(60) }),
  fc.record({ what: fc.constant("cancel" as const), of: fc.nat(3) }),
  fc.record({ what: fc.constant("displace" as const), of: fc.nat(3) }),
  fc.record({ what: fc.constant("wait" as const), hours: fc.integer({ min: 1, max: 40 }) }),
);
type Op = { readonly what: string; readonly slot?: number; readonly of?: number; readonly hours?: number };

/** Moves from one timer to the next, so that each fires when it is due. @returns the reminders that were sent, each with its moment */
async function moveOn(line: Line, to: number): Promise<string[]> {
  const sent: string[] = [];
  for (;;) {
    const due = await nextTimerAt(line.store.read);
    const next = due !== undefined && due <= to ? Math.max(due, line.clock.now()) : to;
    const before = textsTo(line, MAYA).length;
    await line.moveTo(new Date(next).toISOString());
    for (const text of textsTo(line, MAYA).slice(before)) {
      const [, day, time] = /^(Tomorrow|Today), ([\d:apm]+):/.exec(text) ?? [];
      if (day) sent.push(`${next} ${day} ${time}`);
    }
    if (next === to && (due === undefined || due > to)) return sent;
  }
}

async function run(line: Line, { what, slot = 0, of = 0, hours = 0 }: Op): Promise<string[]> {
  if (what === "wait") return await moveOn(line, line.clock.now() + hours * HOUR_MS);
  const [mine, free] = [await live(line), await freeTimes(line)];
  const booking = mine[of % Math.max(1, mine.length)];
  const time = free[slot % free.length]!;
  if (what === "book" && mine.length < 4) await books(line, time);
  if (!booking || booking.start_at <= line.clock.now()) return [];
  if (what === "move")
    await does(line, { do: "move-booking", bookingId: booking.id, slot: time, kind: time.kind });
  if (what === "cancel") await does(line, { do: "cancel-booking", bookingId: booking.id });
  if (what === "displace")
    await line.store.write((db) =>
      displace(db, line.parts, booking.id, booking.adviser_id, line.clock.now()),
    );
  return [];
}

/** What should have been sent: the moments of each booking at which it stood. */
async function due(line: Line): Promise<string[]> {
  const hours = line.parts.content.service.automaticTexts;
  return (await bookingsOf(line)).flatMap((row) => {
    const { dayBefore, morning } = remindersFor({ start: row.start_at, madeAt: row.created_at }, hours);
    const stood = (at: number | undefined) =>
      at !== undefined && (row.status === "booked" || row.changed_at >= at);
    const time = shortTime(row.start_at);
    return [
      ...(stood(dayBefore) ? [`${dayBefore} Tomorrow ${time}`] : []),
      ...(stood(morning) ? [`${morning} Today ${time}`] : []),
    ];
  });
}

describe("reminders", () => {
  it("go out for live bookings and no others, whatever came before", async () => {
    const starts = fc.constantFrom("2026-11-23T10:00:00Z", "2027-03-24T10:00:00Z", "2027-10-27T09:00:00Z");
    await fc.assert(
      fc.asyncProperty(starts, fc.array(op, { minLength: 4, maxLength: 14 }), async (start, ops) => {
        const line = await startLine(start);
        try {
          const sent: string[] = [];
          for (const one of ops) sent.push(...(await run(line, one)));
          sent.push(...(await moveOn(line, line.clock.now() + 45 * 24 * HOUR_MS)));
          expect(sent.toSorted()).toEqual((await due(line)).toSorted());
        } finally {
          await line.close();
        }
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it("are not sent after the start, however late the timer is looked at", async () => {
    const line = await lineFor();
    const slot = (await freeTimes(line)).find(({ start }) => start > Date.parse("2026-11-25T10:00:00Z"))!;
    await books(line, slot);
    await line.moveTo(new Date(slot.start).toISOString());
    expect(textsTo(line, MAYA)).toEqual([]);
  });

  it("are one, not two, when the service was down the day before", async () => {
    const line = await lineFor();
    const slot = (await freeTimes(line)).find(({ start }) => start > Date.parse("2026-11-25T12:00:00Z"))!;
    await books(line, slot);
    await line.moveTo(new Date(slot.start - 2 * HOUR_MS).toISOString());
    expect(textsTo(line, MAYA)).toEqual([expect.stringMatching(/^Today, /)]);
  });

  it("are not sent to whoever has stopped texts", async () => {
    const line = await lineFor();
    await books(line, (await freeTimes(line))[20]!);
    await line.say(MAYA, "STOP");
    const before = textsTo(line, MAYA).length;
    expect(await moveOn(line, line.clock.now() + 30 * 24 * HOUR_MS)).toEqual([]);
    expect(textsTo(line, MAYA)).toHaveLength(before);
  });
});
