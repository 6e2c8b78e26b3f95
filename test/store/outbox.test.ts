import { describe, expect, it } from "vitest";
import { frontOfLane, lanesDue, openBody, outboxById, previousInLane } from "../../src/store/outbox.ts";
import { claim, distrustSending, markSent, requeue, setState } from "../../src/store/outbox-states.ts";
import type { Store } from "../../src/store/store.ts";
import { NOW } from "./fresh.ts";
import { PHONE, stateOf, withPerson } from "./queued.ts";

/** Takes the front row of a lane, again and again, as the sender does. */
async function emptied(store: Store, lane: string): Promise<string[]> {
  const keys: string[] = [];
  for (
    let row = await frontOfLane(store.read, lane, NOW);
    row;
    row = await frontOfLane(store.read, lane, NOW)
  ) {
    keys.push(row.dedupe_key!);
    await store.write((db) => setState(db, row!.id, "sent"));
  }
  return keys;
}

describe("queueMessage", () => {
  it("adds a row once for its key", async () => {
    const { store, queue } = await withPerson();
    expect(await queue("reply:1:1")).toEqual(expect.any(String));
    expect(await queue("reply:1:1", { body: { text: "something else" } })).toBeUndefined();
    const rows = await store.read.selectFrom("outbox").selectAll().execute();
    expect(rows).toHaveLength(1);
  });

  it("adds it once although asked twice at the same moment", async () => {
    const { queue } = await withPerson();
    const both = await Promise.all([queue("reply:1:1"), queue("reply:1:1")]);
    expect(both.filter(Boolean)).toHaveLength(1);
  });

  it("does not add it again after it was sent", async () => {
    const { store, queue } = await withPerson();
    const id = await queue("reply:1:1");
    await store.write((db) => setState(db, id!, "sent"));
    expect(await queue("reply:1:1")).toBeUndefined();
  });

  it("seals the number and the words", async () => {
    const { store, queue } = await withPerson();
    const cards = [{ title: "canary", paragraphs: ["canary"], buttons: [] }];
    const body = { text: "canary", subject: "a line", choices: ["1", "2"], cards };
    const row = (await outboxById(store.read, (await queue("k", { body }))!))!;
    const party = (await store.read.selectFrom("party").selectAll().executeTakeFirstOrThrow())!;
    const box = store.vault.boxOf(party.id, party.data_key);
    expect(openBody(box, row)).toEqual({ ...body, to: PHONE });
    expect(row.body.toString("latin1")).not.toMatch(/canary|7700/);
  });
});

describe("a lane", () => {
  it("is emptied in the order it was filled", async () => {
    const { store, queue, lane } = await withPerson();
    const keys = Array.from({ length: 12 }, (_, i) => `reply:${99 - i}:1`);
    for (const key of keys) await queue(key);
    expect(await emptied(store, lane)).toEqual(keys);
  });

  it("lets a hundred wait while what is about safety goes first (F-165)", async () => {
    const { store, queue, lane } = await withPerson();
    const keys = Array.from({ length: 100 }, (_, i) => `reply:${i}:1`);
    for (const key of keys) await queue(key);
    await queue("concern:1", { class: "safeguarding" });
    await queue("concern:2", { class: "safeguarding" });
    expect(await emptied(store, lane)).toEqual(["concern:1", "concern:2", ...keys]);
  });

  it("is one for each channel of a person", async () => {
    const { store, queue, partyId } = await withPerson();
    await queue("a");
    await queue("b", { channel: "web" });
    expect((await lanesDue(store.read, NOW, 10)).sort()).toEqual([`sms|${partyId}`, `web|${partyId}`]);
  });

  it.each([
    { at: NOW + 999, due: 0, why: "not yet" },
    { at: NOW + 1000, due: 1, why: "now" },
  ])("with a row for later is due at $at: $due, $why", async ({ at, due }) => {
    const { store, queue } = await withPerson();
    await queue("a", { notBefore: NOW + 1000 });
    expect(await lanesDue(store.read, at, 10)).toHaveLength(due);
  });

  it("knows what left before a part", async () => {
    const { store, queue, lane } = await withPerson();
    await queue("a:1");
    await queue("a:2", { part: 2 });
    const [first, second] = await store.read
      .selectFrom("outbox")
      .selectAll()
      .where("lane", "=", lane)
      .orderBy("seq")
      .execute();
    expect((await previousInLane(store.read, second!))?.id).toBe(first!.id);
    expect(await previousInLane(store.read, first!)).toBeUndefined();
  });
});

describe("one try", () => {
  it("belongs to one sender", async () => {
    const { store, queue } = await withPerson();
    const id = (await queue("a"))!;
    const take = () => store.write((db) => claim(db, id, "queued", NOW));
    expect((await Promise.all([take(), take()])).sort()).toEqual([false, true]);
    expect(await outboxById(store.read, id)).toMatchObject({ state: "sending", attempts: 1 });
  });

  it.each([
    { from: "sending", becomes: "sent", why: "it was under way" },
    { from: "unsure", becomes: "sent", why: "it was found at the provider" },
    { from: "failed", becomes: "failed", why: "the network's report overtook the answer" },
    { from: "queued", becomes: "queued", why: "it is to be sent again" },
    { from: "held", becomes: "held", why: "they have stopped texts" },
  ] as const)("that ends well from $from leaves $becomes: $why", async ({ from, becomes }) => {
    const { store, queue } = await withPerson();
    const id = (await queue("a"))!;
    await store.write((db) => setState(db, id, from));
    await store.write((db) => markSent(db, id, "SM1", NOW));
    expect(await stateOf(store, id)).toBe(becomes);
  });

  it("that was cut off is not trusted", async () => {
    const { store, queue } = await withPerson();
    const id = (await queue("a"))!;
    await queue("b");
    await store.write((db) => claim(db, id, "queued", NOW));
    expect(await store.write((db) => distrustSending(db, NOW + 5))).toBe(1);
    expect(await outboxById(store.read, id)).toMatchObject({ state: "unsure", next_at: NOW + 5 });
  });

  it("starts from nothing when it is queued again", async () => {
    const { store, queue } = await withPerson();
    const id = (await queue("a"))!;
    await store.write((db) => claim(db, id, "queued", NOW));
    await store.write((db) => markSent(db, id, "SM1", NOW));
    await store.write((db) => requeue(db, id, NOW + 9));
    const again = { state: "queued", provider_id: null, provider_state: "later", next_at: NOW + 9 };
    expect(await outboxById(store.read, id)).toMatchObject(again);
  });
});
