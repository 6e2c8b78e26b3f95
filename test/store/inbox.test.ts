import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  countAttempt,
  lanesWaiting,
  markDead,
  markDone,
  nextForParty,
  nextForWorker,
  queueEvent,
} from "../../src/store/inbox.ts";
import { addAddress, addressLookup, addressOf, partyById, setAddress } from "../../src/store/parties.ts";
import type { Row } from "../../src/store/schema.ts";
import type { Store } from "../../src/store/store.ts";
import { accept, inbox, PHONE, wordsOf } from "./arrivals.ts";
import { addPerson, addWorker, freshFolder, freshStore, NOW, openFor } from "./fresh.ts";

const parties = (store: Store) => store.read.selectFrom("party").selectAll().orderBy("id").execute();

async function knownPerson(store: Store): Promise<Row<"party">> {
  const person = await addPerson(store, "YP-1");
  await store.write((db) => addAddress(db, store.vault, person, "sms", PHONE, NOW, NOW));
  return person;
}

describe("the same message twice", () => {
  it("is kept once, and only the first wakes anybody", async () => {
    const store = await freshStore();
    const first = await accept(store, "SM1");
    expect(first).toEqual({ fresh: true, lane: { kind: "party", id: expect.any(String) } });
    expect(await accept(store, "SM1")).toEqual({ fresh: false });
    expect(await inbox(store)).toHaveLength(1);
  });

  it("is kept once when both come at the same moment", async () => {
    const store = await freshStore();
    const both = await Promise.all([accept(store, "SM1"), accept(store, "SM1")]);
    expect(both.map(({ fresh }) => fresh).sort()).toEqual([false, true]);
    expect(await inbox(store)).toHaveLength(1);
    expect(await parties(store)).toHaveLength(1);
  });

  it("is kept once when two processes get it (F-001)", async () => {
    const file = join(freshFolder(), "line.db");
    const stores = [await openFor(file), await openFor(file)] as const;
    const both = await Promise.all(stores.map((store) => accept(store, "SM1")));
    expect(both.map(({ fresh }) => fresh).sort()).toEqual([false, true]);
    expect(await inbox(stores[0])).toHaveLength(1);
    expect(await parties(stores[0])).toHaveLength(1);
  });

  it("is kept once after it was answered (F-002)", async () => {
    const store = await freshStore();
    await accept(store, "SM1");
    const [row] = await inbox(store);
    await store.write((db) => markDone(db, row!.seq));
    expect(await accept(store, "SM1")).toEqual({ fresh: false });
    expect(await lanesWaiting(store.read)).toEqual([]);
  });

  it("keeps its first words when the second has others (F-003)", async () => {
    const store = await freshStore();
    await accept(store, "SM1");
    await accept(store, "SM1", { body: { text: "something else", mediaCount: 0 } });
    expect(await Promise.all((await inbox(store)).map((row) => wordsOf(store, row)))).toEqual([
      "words of SM1",
    ]);
  });

  it("is two messages when two providers gave it the same id", async () => {
    const store = await freshStore();
    await accept(store, "1");
    expect((await accept(store, "1", { source: "directline" })).fresh).toBe(true);
  });
});

describe("someone who writes for the first time", () => {
  it("becomes one visitor, also with two first messages at once (F-009c)", async () => {
    const store = await freshStore();
    const both = await Promise.all([accept(store, "SM1"), accept(store, "SM2")]);
    expect(both.every(({ fresh }) => fresh)).toBe(true);
    expect(both[0].lane).toEqual(both[1].lane);
    expect((await parties(store)).map(({ kind }) => kind)).toEqual(["visitor"]);
  });

  it("becomes one visitor when two processes hear from them at once (F-009c)", async () => {
    const file = join(freshFolder(), "line.db");
    const stores = [await openFor(file), await openFor(file)] as const;
    const both = await Promise.all(stores.map((store, i) => accept(store, `SM${i}`)));
    expect(both[0]!.lane).toEqual(both[1]!.lane);
    expect(await inbox(stores[0])).toHaveLength(2);
  });

  it("is somebody else on another channel", async () => {
    const store = await freshStore();
    const [text, chat] = [await accept(store, "SM1"), await accept(store, "2", { channel: "web" })];
    expect(text.lane).not.toEqual(chat.lane);
  });

  it("is kept with nothing readable in the file", async () => {
    const store = await freshStore();
    await accept(store, "SM1", { body: { text: "canary", mediaCount: 0 } });
    const rows = JSON.stringify([
      await inbox(store),
      await store.read.selectFrom("address").selectAll().execute(),
    ]);
    const bytes = [...(await inbox(store))].map(({ body }) => body.toString("latin1")).join();
    expect(rows + bytes).not.toMatch(/canary|7700900001/);
  });
});

describe("a number on record", () => {
  it("belongs to its person", async () => {
    const store = await freshStore();
    const person = await knownPerson(store);
    expect((await accept(store, "SM1")).lane).toEqual({ kind: "party", id: person.id });
  });

  it("of a worker is the worker's, by text only", async () => {
    const store = await freshStore();
    const id = await addWorker(store, "PA-1", "+447700900801");
    const text = await accept(store, "SM1", { address: "+447700900801" });
    expect(text.lane).toEqual({ kind: "worker", id });
    expect((await nextForWorker(store.read, id))?.external_id).toBe("SM1");
    const chat = await accept(store, "2", { address: "+447700900801", channel: "web" });
    expect(chat.lane?.kind).toBe("party");
  });

  it("still belongs to its person while it is in doubt", async () => {
    const store = await freshStore();
    const person = await knownPerson(store);
    const lookup = addressLookup(store.vault, "sms", PHONE);
    await store.write((db) => setAddress(db, lookup, { state: "doubtful" }));
    expect((await accept(store, "SM1")).lane?.id).toBe(person.id);
  });

  it("that was detached is a new visitor's, once and for good", async () => {
    const store = await freshStore();
    const person = await knownPerson(store);
    const lookup = addressLookup(store.vault, "sms", PHONE);
    await store.write((db) => setAddress(db, lookup, { state: "detached" }));
    const first = await accept(store, "SM1");
    expect(first.lane?.id).not.toBe(person.id);
    expect(await accept(store, "SM2")).toEqual({ fresh: true, lane: first.lane });
    const row = await addressOf(store.read, lookup);
    expect(row).toMatchObject({ party_id: first.lane?.id, state: "live", proved_at: null });
    expect((await partyById(store.read, first.lane!.id))?.kind).toBe("visitor");
  });
});

describe("the queue of a person", () => {
  it("gives the oldest first, whatever its id", async () => {
    const store = await freshStore();
    const { lane } = await accept(store, "SM9");
    await accept(store, "SM1");
    expect((await nextForParty(store.read, lane!.id))?.external_id).toBe("SM9");
    await store.write(async (db) => markDone(db, (await nextForParty(db, lane!.id))!.seq));
    expect((await nextForParty(store.read, lane!.id))?.external_id).toBe("SM1");
  });

  it("goes on past one that could not be read", async () => {
    const store = await freshStore();
    const { lane } = await accept(store, "SM1");
    await accept(store, "SM2");
    const [row] = await inbox(store);
    const counted = await store.write((db) => countAttempt(db, row!.seq, "Error"));
    expect(counted).toBe(1);
    await store.write((db) => markDead(db, row!.seq, "Error"));
    expect((await nextForParty(store.read, lane!.id))?.external_id).toBe("SM2");
  });

  it("takes an event once for its key, in its place", async () => {
    const store = await freshStore();
    const person = await knownPerson(store);
    await accept(store, "SM1");
    const event = {
      key: "timer-1",
      channel: "sms" as const,
      lookup: null,
      body: { text: "", mediaCount: 0 },
    };
    const queue = () => store.write((db) => queueEvent(db, store.vault, person, event, NOW));
    expect([await queue(), await queue()]).toEqual([true, false]);
    expect((await inbox(store)).map(({ external_id }) => external_id)).toEqual(["SM1", "timer-1"]);
  });

  it("is named once among those that wait", async () => {
    const store = await freshStore();
    const { lane } = await accept(store, "SM1");
    await accept(store, "SM2");
    expect(await lanesWaiting(store.read)).toEqual([lane]);
  });
});
