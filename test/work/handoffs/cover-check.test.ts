import { describe, expect, it } from "vitest";
import { Day } from "../../../src/domain/day.ts";
import { addLeave } from "../../../src/store/leave.ts";
import { auditOf } from "../../../src/store/records.ts";
import { makeTransfer } from "../../../src/store/transfers.ts";
import { workersByMobile } from "../../../src/store/workers.ts";
import { gapsAt } from "../../../src/work/handoffs/cover-check.ts";
import type { Line } from "../../support/line.ts";
import { DENISE, lineFor, MAYA, partyOf } from "../outgoing.ts";
import { textsTo, words } from "../talk.ts";

const MARTIN = "+447700900802";
const SHABNAM = "+447700900803";
const MANAGER = "+447700900852";

async function away(line: Line, mobile: string, first: string, last: string, dutyCovers = false) {
  const [worker] = await workersByMobile(line.store.read, line.store.vault, mobile);
  const days = { firstDay: Day.parse(first), lastDay: Day.parse(last) };
  const leave = { workerId: worker!.id, ...days, coverId: null, dutyCovers, madeBy: "service" };
  await line.store.write((db) => addLeave(db, leave, line.clock.now()));
}

const told = (line: Line) => textsTo(line, MANAGER);
const gaps = (line: Line, count: string) =>
  words(line, "gap-notice.text", { count, url: "https://line.test/staff" });

describe("the check of cover", () => {
  it("tells managers when the line opens, once a day", async () => {
    const line = await lineFor("2026-11-23T08:00:00Z");
    await away(line, SHABNAM, "2026-11-30", "2026-12-01");
    await line.moveTo("2026-11-23T08:59:59Z");
    expect(told(line)).toEqual([]);
    await line.moveTo("2026-11-23T09:00:00Z");
    expect(told(line)).toEqual([gaps(line, "1")]);
    await line.moveTo("2026-11-23T12:00:00Z");
    expect(told(line)).toHaveLength(1);
    await line.moveTo("2026-11-24T09:00:00Z");
    expect(told(line)).toHaveLength(2);
    expect((await auditOf(line.store.read, "2026-11-24")).at(-1)).toMatchObject({
      action: "cover.checked",
      detail: '{"gaps":1,"told":1}',
    });
  });

  it.each([
    { set: async () => {}, why: "nobody is away" },
    { set: (line: Line) => away(line, DENISE, "2026-11-24", "2026-11-24"), why: "her usual cover is there" },
    { set: (line: Line) => away(line, SHABNAM, "2026-12-07", "2026-12-11"), why: "it is two weeks off" },
    { set: (line: Line) => away(line, SHABNAM, "2026-11-28", "2026-11-29"), why: "it is a weekend" },
    {
      set: (line: Line) => away(line, SHABNAM, "2026-11-24", "2026-11-24", true),
      why: "a manager left it to duty",
    },
  ])("says nothing when $why", async ({ set }) => {
    const line = await lineFor("2026-11-23T08:00:00Z");
    await set(line);
    await line.moveTo("2026-11-23T09:00:00Z");
    expect(told(line)).toEqual([]);
  });

  it("counts each gap: a cover who is away too, and an empty desk", async () => {
    const line = await lineFor("2026-11-23T08:00:00Z");
    await away(line, MARTIN, "2026-11-24", "2026-11-24");
    await away(line, DENISE, "2026-11-24", "2026-11-24");
    await away(line, SHABNAM, "2026-11-24", "2026-11-24");
    await away(line, "+447700900851", "2026-11-24", "2026-11-24");
    await line.moveTo("2026-11-23T09:00:00Z");
    expect(told(line)).toEqual([gaps(line, "4")]);
  });

  it("counts people without a worker as one gap, however many", async () => {
    const line = await lineFor("2026-11-23T08:00:00Z");
    await line.store.write((db) =>
      db
        .updateTable("party")
        .set({ worker_id: null })
        .where("record_ref", "in", ["YP-001", "YP-002"])
        .execute(),
    );
    await line.moveTo("2026-11-23T09:00:00Z");
    expect(told(line)).toEqual([gaps(line, "1")]);
  });

  it.each([
    { at: "2026-11-24T09:59:00Z", count: 0, why: "not yet a day" },
    { at: "2026-11-25T09:00:00Z", count: 1, why: "more than a day" },
  ])("counts a card that nobody has read: $count, $why", async ({ at, count }) => {
    const line = await lineFor("2026-11-23T10:00:00Z");
    const party = await partyOf(line.store, MAYA);
    const [shabnam] = await workersByMobile(line.store.read, line.store.vault, SHABNAM);
    const transfer = { party, toId: shabnam!.id, madeBy: "service", backOn: null };
    await line.store.write((db) => makeTransfer(db, transfer, line.clock.now()));
    line.clock.set(Date.parse(at));
    expect((await gapsAt(line.store.read, line.parts, line.clock.now())).unreadCards).toHaveLength(count);
  });

  it("does not look on a bank holiday", async () => {
    const line = await lineFor("2026-12-25T08:00:00Z");
    await away(line, SHABNAM, "2026-12-29", "2026-12-29");
    await line.moveTo("2026-12-25T12:00:00Z");
    expect(told(line)).toEqual([]);
  });
});
