import { describe, expect, it } from "vitest";
import { auditOf } from "../../../src/store/records.ts";
import { told } from "../alarms.ts";
import { onLeave } from "../away.ts";
import { DENISE, lineFor } from "../outgoing.ts";
import { all, textsTo } from "../talk.ts";
import { adds, later, takes, tells } from "./telling.ts";

describe("an emergency told again", () => {
  it.each([
    { minutes: 1.9, alerts: 1, why: "one burst of messages" },
    { minutes: 2, alerts: 2, why: "two minutes after the first alert" },
  ])("has been alerted $alerts times $minutes minutes on: $why", async ({ minutes, alerts }) => {
    const line = await lineFor();
    await tells(line, { level: "emergency" });
    later(line, minutes);
    await tells(line, { level: "emergency" });
    expect(told(line)).toMatchObject({ denise: alerts, duty: alerts });
  });
});

it("stays an emergency when danger that is less begins its ladder anew", async () => {
  const line = await lineFor();
  await tells(line, { level: "emergency" });
  await takes(line, DENISE);
  later(line, 30);
  await tells(line, { level: "urgent", kind: "medical" });
  expect(await all(line, "concern")).toMatchObject([
    { level: "emergency", status: "open", anew_at: line.clock.now() },
  ]);
});

it("is no alert for who was never told, where no danger is read in what is added", async () => {
  const line = await lineFor();
  await onLeave(line, DENISE, "2026-11-23");
  await tells(line);
  await line.moveTo("2026-11-24T10:00:00Z");
  later(line, 3);
  await adds(line);
  expect(textsTo(line, DENISE)).toEqual([expect.stringMatching(/more was written/)]);
});

it("is on the trail as what was read in it", async () => {
  const line = await lineFor();
  const { id } = await tells(line);
  await tells(line, { kind: "medical" });
  await adds(line);
  await takes(line, DENISE);
  later(line, 30);
  await tells(line, { level: "emergency" });
  const trail = await auditOf(line.store.read, id);
  const added = trail.filter(({ action }) => action === "concern.added");
  expect(added.map(({ actor, detail }) => [actor, JSON.parse(detail)])).toEqual([
    ["service", { level: "urgent", kind: "medical", anew: false }],
    ["service", { level: null, kind: null, anew: false }],
    ["service", { level: "emergency", kind: "homeless_tonight", anew: true }],
  ]);
});
