import { describe, expect, it } from "vitest";
import { failuresOf } from "../../../src/store/alert-failures.ts";
import { auditOf } from "../../../src/store/records.ts";
import { climbAlarm } from "../../../src/work/concerns/alarm.ts";
import { alertOtherHands } from "../../../src/work/concerns/other-hands.ts";
import type { Line } from "../../support/line.ts";
import { raised } from "../alarms.ts";
import { DENISE, lineFor } from "../outgoing.ts";
import { CHANTELLE, textsTo, words } from "../talk.ts";
import { DUTY, SHABNAM } from "../thread.ts";
import { adds, later, takes, tells } from "./telling.ts";

const GREW = /more danger was told/;
const MORE = /more was written/;
const count = (line: Line, what: RegExp, mobile = DENISE) =>
  textsTo(line, mobile).filter((text) => what.test(text)).length;
const told = async (line: Line, id: string) =>
  (await auditOf(line.store.read, id))
    .filter(({ action }) => action === "concern.told-again")
    .map(({ actor, detail }) => [actor, JSON.parse(detail)]);

describe("danger of a new kind in a live concern", () => {
  it.each([
    { taker: DENISE, tells: 2, why: "she is told in any case, and once" },
    { taker: SHABNAM, tells: 3, why: "who has it is told beside them" },
  ])("is told to $tells: $why", async ({ taker, tells: howMany }) => {
    const line = await lineFor();
    const { id } = await tells(line);
    await takes(line, taker);
    later(line, 1);
    await tells(line, { kind: "medical" });
    expect(await told(line, id)).toEqual([["service", { told: howMany }]]);
    expect(await failuresOf(line.store.read, id)).toEqual([]);
  });

  it("is told each time, with its urgency", async () => {
    const line = await lineFor();
    const { ref } = await tells(line);
    for (const kind of ["medical", "missing_or_trafficked"]) await tells(line, { kind });
    expect(count(line, GREW)).toBe(2);
    const subject = words(line, "notice.grown-subject", { ref, level: "URGENT" });
    expect(line.gone.filter((one) => one.subject === subject).length).toBe(4);
  });

  it("stands as a failure where there is nobody to tell", async () => {
    const line = await lineFor();
    const { id } = await tells(line);
    await line.store.write((db) => db.updateTable("worker").set({ active: 0 }).execute());
    await tells(line, { kind: "medical" });
    expect(await failuresOf(line.store.read, id)).toMatchObject([{ why: "nobody-to-tell" }]);
  });
});

describe("more of the same", () => {
  it("is no alert for who was told of it", async () => {
    const line = await lineFor();
    await tells(line);
    later(line, 3);
    await tells(line);
    expect([count(line, GREW), count(line, MORE)]).toEqual([0, 1]);
  });

  it.each([
    { minutes: 9.9, times: 1, why: "within ten minutes of the last" },
    { minutes: 10, times: 2, why: "ten minutes on" },
  ])("is told $times times, $minutes minutes apart: $why", async ({ minutes, times }) => {
    const line = await lineFor();
    await tells(line);
    for (const wait of [3, minutes]) {
      later(line, wait);
      await adds(line);
    }
    expect(count(line, MORE)).toBe(times);
  });

  it.each([
    { minutes: 1.9, taken: false, times: 0, why: "the alert of this moment sends them to it" },
    { minutes: 2, taken: false, times: 1, why: "the alert was read by now" },
    { minutes: 1, taken: true, times: 1, why: "who has it has read what there was" },
  ])("is told $times times $minutes minutes after the alert: $why", async ({ minutes, taken, times }) => {
    const line = await lineFor();
    await tells(line);
    if (taken) await takes(line, DENISE);
    later(line, minutes);
    await adds(line);
    expect(count(line, MORE)).toBe(times);
  });
});

it("climbs for each of two people at the same moment", async () => {
  const line = await lineFor();
  const both = [await raised(line), await raised(line, "emergency", CHANTELLE)];
  later(line, 5);
  for (const { id } of both) await line.store.write((db) => climbAlarm(db, line.parts, id, line.clock.now()));
  await line.settle();
  expect(count(line, /nobody has taken it/, DUTY)).toBe(2);
});

it("notes that somebody else may have the phone, and whether texts were stopped", async () => {
  const line = await lineFor();
  const { id, party_id } = await tells(line);
  await line.store.write((db) => alertOtherHands(db, line.parts, party_id, true, line.clock.now()));
  const { actor, action, detail } = (await auditOf(line.store.read, id)).at(-1)!;
  expect([actor, action, JSON.parse(detail)]).toEqual(["service", "concern.other-hands", { stops: true }]);
});
