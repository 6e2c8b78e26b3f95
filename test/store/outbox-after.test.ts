import { describe, expect, it } from "vitest";
import { countUnsent, outboxById, type ToSend } from "../../src/store/outbox.ts";
import { holdTextsOf, recordReport, setState } from "../../src/store/outbox-states.ts";
import type { OutboxState, Row } from "../../src/store/schema.ts";
import type { Db } from "../../src/store/store.ts";
import { addPerson, NOW } from "./fresh.ts";
import { stateOf, withPerson } from "./queued.ts";

describe("after a stop", () => {
  const rows: { change: Partial<ToSend>; state?: OutboxState; becomes: OutboxState; why: string }[] = [
    { change: {}, becomes: "held", why: "a reply that waited" },
    { change: { class: "reminder" }, becomes: "held", why: "a reminder" },
    { change: { class: "code" }, becomes: "held", why: "a code" },
    { change: {}, state: "unsure", becomes: "held", why: "one that may be sent again" },
    { change: { class: "safeguarding" }, becomes: "queued", why: "safety still leaves" },
    { change: { channel: "web" }, becomes: "queued", why: "the chat is no text" },
    { change: {}, state: "sent", becomes: "sent", why: "what has gone has gone" },
  ];
  it.each(rows)("a row is $becomes: $why", async ({ change, state, becomes }) => {
    const { store, queue, partyId } = await withPerson();
    const id = await queue("a", change);
    if (state) await store.write((db) => setState(db, id!, state));
    await store.write((db) => holdTextsOf(db, partyId, "opted out"));
    expect(await stateOf(store, id)).toBe(becomes);
  });

  it("nobody else's rows are held", async () => {
    const { store, queue } = await withPerson();
    const id = await queue("a");
    const other = await addPerson(store, "YP-2");
    await store.write((db) => holdTextsOf(db, other.id, "opted out"));
    expect(await stateOf(store, id)).toBe("queued");
  });
});

describe("what the network reports", () => {
  const report = (status: string, code?: number) => (db: Db, row: Row<"outbox">) =>
    recordReport(db, row, status, "SM1", NOW + 1, code);

  it.each([
    { from: "sending", status: "sent", becomes: "sent", why: "it overtook the answer (F-160)" },
    { from: "unsure", status: "queued", becomes: "sent", why: "so it went" },
    { from: "sent", status: "delivered", becomes: "sent", why: "it arrived" },
    { from: "sent", status: "undelivered", becomes: "failed", why: "it did not" },
    { from: "sending", status: "failed", becomes: "failed", why: "it overtook the answer, and failed" },
  ] as const)("$status of a row $from makes it $becomes: $why", async ({ from, status, becomes }) => {
    const { store, queue } = await withPerson();
    const id = (await queue("a"))!;
    await store.write((db) => setState(db, id, from));
    await store.write(async (db) => report(status)(db, (await outboxById(db, id))!));
    expect(await outboxById(store.read, id)).toMatchObject({
      state: becomes,
      provider_state: status,
      provider_id: "SM1",
    });
  });

  it("keeps the network's number for a failure", async () => {
    const { store, queue } = await withPerson();
    const id = (await queue("a"))!;
    await store.write(async (db) => report("undelivered", 30003)(db, (await outboxById(db, id))!));
    expect((await outboxById(store.read, id))?.error).toBe("30003");
  });
});

describe("countUnsent", () => {
  it("counts what waits, and since when", async () => {
    const { store, queue } = await withPerson();
    expect(await countUnsent(store.read)).toEqual({ waiting: 0, oldest: null });
    const first = await queue("a", {}, NOW);
    await queue("b", {}, NOW + 7);
    expect(await countUnsent(store.read)).toEqual({ waiting: 2, oldest: NOW });
    await store.write((db) => setState(db, first!, "sent"));
    expect(await countUnsent(store.read)).toEqual({ waiting: 1, oldest: NOW + 7 });
  });
});
