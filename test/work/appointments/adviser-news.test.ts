import { beforeEach, describe, expect, it } from "vitest";
import { keepWorker, workerRow, workersInRole } from "../../../src/store/workers.ts";
import type { Line } from "../../support/line.ts";
import { does, freeTimes, live } from "../diary.ts";
import { lineFor } from "../outgoing.ts";

const MOBILE = "+447700900777";

let line: Line;

beforeEach(async () => {
  line = await lineFor();
});

/** All advisers have this one mobile, and an e-mail address only if they are to. */
async function reachedBy({ email: hasEmail }: { email: boolean }): Promise<void> {
  const { read, vault, write } = line.store;
  for (const { id, role, active, profile } of await workersInRole(read, vault, ["connexions_adviser"])) {
    const { email, ...rest } = profile;
    const kept = { ...rest, mobile: MOBILE, ...(hasEmail && email && { email }) };
    const recordRef = (await workerRow(read, id))!.record_ref;
    await write((db) => keepWorker(db, vault, { recordRef, role, active, profile: kept }, line.clock.now()));
  }
}

/** The first free time that begins so many hours from now, or later. */
async function timeIn(hours: number) {
  const earliest = line.clock.now() + hours * 3_600_000;
  return (await freeTimes(line)).find(({ start }) => start >= earliest)!;
}

async function texts(): Promise<string[]> {
  await line.settle();
  return line.gone.filter(({ to }) => to === MOBILE).map(({ text }) => text);
}

describe("an adviser without e-mail", () => {
  beforeEach(() => reachedBy({ email: false }));

  it("has a text about a booking for today or tomorrow morning: the time, and nothing of who", async () => {
    const slot = await timeIn(0);
    await does(line, { do: "book", slot, kind: slot.kind });
    expect(await texts()).toEqual([
      expect.stringMatching(/^In Touch: you have a new appointment at .*\/staff$/),
    ]);
  });

  it("has none about one that is days away", async () => {
    const slot = await timeIn(48);
    await does(line, { do: "book", slot, kind: slot.kind });
    expect(await texts()).toEqual([]);
  });

  it("hears of a move and of a calling-off at short notice", async () => {
    const first = await timeIn(0);
    await does(line, { do: "book", slot: first, kind: first.kind });
    const slot = (await freeTimes(line)).find(
      ({ start, adviserId }) => start > first.start && adviserId === first.adviserId,
    )!;
    const [booked] = await live(line);
    await does(line, { do: "move-booking", bookingId: booked!.id, slot, kind: slot.kind });
    const [moved] = await live(line);
    await does(line, { do: "cancel-booking", bookingId: moved!.id });
    expect(await texts()).toEqual([
      expect.stringContaining("new appointment"),
      expect.stringContaining("was moved"),
      expect.stringContaining("was called off"),
    ]);
  });
});

it("an adviser who is mailed an invitation has no text about the same", async () => {
  await reachedBy({ email: true });
  const slot = await timeIn(0);
  await does(line, { do: "book", slot, kind: slot.kind });
  expect(await texts()).toEqual([]);
});
