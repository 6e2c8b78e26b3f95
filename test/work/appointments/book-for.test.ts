import { describe, expect, it } from "vitest";
import type { Slot } from "../../../src/domain/slots.ts";
import { setAddress, setOptedOut } from "../../../src/store/parties.ts";
import { workersByMobile } from "../../../src/store/workers.ts";
import { bookFor } from "../../../src/work/appointments/book-for.ts";
import type { Line } from "../../support/line.ts";
import { books, does, freeTimes, live } from "../diary.ts";
import { DENISE, lineFor, MAYA, partyOf } from "../outgoing.ts";
import { CHANTELLE, textsTo } from "../talk.ts";

async function asks(line: Line, slot: Slot) {
  const [by] = await workersByMobile(line.store.read, line.store.vault, DENISE);
  const party = await partyOf(line.store, MAYA);
  return await line.store.write((db) => bookFor(db, line.parts, { party, slot, by: by! }, line.clock.now()));
}

describe("a booking that staff make for somebody", () => {
  it("is told to them in one text, with how to change it", async () => {
    const line = await lineFor();
    expect(await asks(line, (await freeTimes(line))[3]!)).toMatchObject({ booked: true, tellThem: false });
    await line.moveTo("2026-11-23T10:01:00Z");
    expect(textsTo(line, MAYA)).toEqual([
      expect.stringMatching(/^You're booked in: .* Say MOVE or "can't make it"\.$/),
    ]);
  });

  it("waits for the morning at night", async () => {
    const line = await lineFor("2026-11-23T21:00:00Z");
    await asks(line, (await freeTimes(line))[60]!);
    await line.moveTo("2026-11-23T21:01:00Z");
    expect(textsTo(line, MAYA)).toEqual([]);
    await line.moveTo("2026-11-24T09:00:00Z");
    expect(textsTo(line, MAYA)).toHaveLength(1);
  });

  it("is refused where somebody has the time, or it is kept for them", async () => {
    const line = await lineFor();
    const [first, second] = await freeTimes(line);
    await books(line, first!, CHANTELLE);
    await does(line, { do: "hold", slot: second!, until: line.clock.now() + 600_000 }, CHANTELLE);
    expect(await asks(line, first!)).toEqual({ booked: false, why: "taken" });
    expect(await asks(line, second!)).toEqual({ booked: false, why: "taken" });
    expect(await live(line)).toEqual([]);
  });

  it.each([
    {
      what: "has stopped texts",
      change: async (line: Line) => {
        const { id } = await partyOf(line.store, MAYA);
        await line.store.write((db) => setOptedOut(db, id, line.clock.now()));
      },
    },
    {
      what: "may not have this number any more",
      change: async (line: Line) => {
        const { id } = await partyOf(line.store, MAYA);
        const row = await line.store.read
          .selectFrom("address")
          .selectAll()
          .where("party_id", "=", id)
          .executeTakeFirstOrThrow();
        await line.store.write((db) => setAddress(db, row.lookup, { state: "doubtful" }));
      },
    },
  ])("is left to whoever made it to tell, when the person $what", async ({ change }) => {
    const line = await lineFor();
    await change(line);
    expect(await asks(line, (await freeTimes(line))[3]!)).toMatchObject({ booked: true, tellThem: true });
    await line.moveTo("2026-11-23T10:01:00Z");
    expect(textsTo(line, MAYA)).toEqual([]);
  });
});
