import { describe, expect, it } from "vitest";
import { entriesOf, openEntry } from "../../../src/store/concern-entries.ts";
import { auditOf, writeSetting } from "../../../src/store/records.ts";
import { countSample, sampledById, sampledToLookAt } from "../../../src/store/samples.ts";
import { workersByMobile } from "../../../src/store/workers.ts";
import { noteLook, pickSample, SAMPLE_SIZE, weekOf } from "../../../src/work/concerns/sample.ts";
import type { Line } from "../../support/line.ts";
import { DENISE, lineFor, MAYA, partyOf, START } from "../outgoing.ts";
import { all, arrives } from "../talk.ts";
import { tells } from "./telling.ts";

const DAY = 24 * 3_600_000;

const pick = ({ store, parts, clock }: Line) => store.write((db) => pickSample(db, parts, clock.now()));
const list = ({ store }: Line) => sampledToLookAt(store.read, store.vault);
const passes = ({ clock }: Line, ms: number) => clock.set(clock.now() + ms);

describe("the weekly sample", () => {
  it("holds messages without the names and numbers in them, once a week", async () => {
    const line = await lineFor();
    await arrives(line, ["its maya my number is 07700 900123 and denise said ring"]);
    passes(line, 1000);
    expect(await pick(line)).toBe(1);
    const { words, week } = (await list(line))[0]!;
    expect([words, week]).toEqual([expect.not.stringMatching(/maya|denise|900123/i), "2026-11-23"]);
    await arrives(line, ["another one"]);
    passes(line, 1000);
    expect(await pick(line)).toBe(0);
    passes(line, 7 * DAY - 5000);
    expect(await pick(line)).toBe(1);
    const trail = await auditOf(line.store.read, "2026-11-23");
    expect(trail.map(({ actor, action, detail }) => [actor, action, detail])).toEqual([
      ["service", "sample.picked", '{"picked":1}'],
    ]);
  });

  it("is not picked anew by a release that finds the week where an earlier one noted it", async () => {
    const line = await lineFor();
    await arrives(line, ["hello there"]);
    passes(line, 1000);
    await line.store.write((db) => writeSetting(db, "sample-picked-in", "2026-11-23"));
    expect(await pick(line)).toBe(0);
  });

  it.each([
    { days: 6.9, picked: 1, why: "within the week" },
    { days: 7.1, picked: 0, why: "older than the week" },
  ])("looks back seven days: $why", async ({ days, picked }) => {
    const line = await lineFor();
    await arrives(line, ["hello there"]);
    passes(line, days * DAY);
    expect(await pick(line)).toBe(picked);
  });

  it.each([
    { many: SAMPLE_SIZE - 1, picked: SAMPLE_SIZE - 1, why: "all that there are" },
    { many: SAMPLE_SIZE + 5, picked: SAMPLE_SIZE, why: "no more than can be looked at" },
  ])("of $many messages holds $picked: $why", async ({ many, picked }) => {
    const line = await lineFor();
    await arrives(
      line,
      Array.from({ length: many }, (_, i) => `message ${"x".repeat(i)}`),
    );
    passes(line, 1000);
    expect(await pick(line)).toBe(picked);
    expect(await list(line)).toHaveLength(picked);
  });

  it("leaves out a message without words, and one that raised a concern", async () => {
    const line = await lineFor();
    await arrives(line, [" ", "he hit me", "hello"]);
    const [, hit] = await all(line, "inbox");
    await tells(line, { inboxId: hit!.id });
    passes(line, 1000);
    expect(await pick(line)).toBe(1);
    expect((await list(line)).map(({ words }) => words)).toEqual(["hello"]);
  });

  it.each([
    { at: START, week: "2026-11-23", why: "a Monday" },
    { at: "2026-11-29T23:59:00Z", week: "2026-11-23", why: "a Sunday" },
    { at: "2027-03-29T00:30:00Z", week: "2027-03-29", why: "the Monday after summer time began" },
  ])("belongs to the week of $week: $why", ({ at, week }) => {
    expect(weekOf(Date.parse(at))).toBe(week);
  });
});

describe("somebody looks at one", () => {
  const WORDS = "maya here, i cant do this any more";

  async function sampled() {
    const line = await lineFor();
    await arrives(line, [WORDS]);
    passes(line, 1000);
    await pick(line);
    const [one] = await list(line);
    const [worker] = await workersByMobile(line.store.read, line.store.vault, DENISE);
    const look = (verdict: "fine" | "danger", id = one!.id) =>
      line.store.write((db) => noteLook(db, line.parts, { id, verdict, by: worker!.id }, line.clock.now()));
    return { line, id: one!.id, by: worker!.id, look };
  }

  it("danger opens a concern with the words as they came, which staff are told of", async () => {
    const { line, id, by, look } = await sampled();
    const concern = (await look("danger"))!;
    const party = await partyOf(line.store, MAYA);
    const box = line.store.vault.boxOf(party.id, party.data_key);
    const [inbox] = await all(line, "inbox");
    expect(concern).toMatchObject({
      ...{ level: "urgent", kind: "not_said", status: "open", party_id: party.id },
      ...{ channel: "sms", inbox_id: inbox!.id },
    });
    expect(box.open(`concern|words|${concern.id}`, concern.words)).toBe(WORDS);
    expect((await all(line, "outbox")).map((row) => row.worker_id)).toContain(by);
    const opened = (await entriesOf(line.store.read, concern.id)).find(
      ({ what }) => what === "opened-by-hand",
    );
    expect(opened?.made_by).toBe(by);
    expect(openEntry(box, opened!)).toEqual({
      ...{ done: "Nothing was made of it when it came.", shared: "", withheld: "" },
    });
    expect(await sampledById(line.store.read, id)).toMatchObject({
      ...{ verdict: "danger", looked_by: by, looked_at: line.clock.now(), concern_id: concern.id },
    });
  });

  it("what is fine opens nothing, and is noted once, by whoever looked first", async () => {
    const { line, id, by, look } = await sampled();
    expect(await look("fine")).toBeUndefined();
    expect(await look("danger")).toBeUndefined();
    expect(await all(line, "concern")).toEqual([]);
    const trail = await auditOf(line.store.read, id);
    expect(trail.map(({ actor, action, detail }) => [actor, action, detail])).toEqual([
      [by, "sample.looked", '{"verdict":"fine"}'],
    ]);
    expect(await countSample(line.store.read)).toEqual({ picked: 1, looked: 1, danger: 0 });
  });

  it("one that is no longer there is nothing to note", async () => {
    const { line, look } = await sampled();
    expect(await look("danger", "erased since")).toBeUndefined();
    expect(await auditOf(line.store.read, "erased since")).toEqual([]);
    expect(await all(line, "concern")).toEqual([]);
  });
});
