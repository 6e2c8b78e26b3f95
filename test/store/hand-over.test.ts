import { describe, expect, it } from "vitest";
import { handOver, markDone, nextForParty } from "../../src/store/inbox.ts";
import { addressLookup, addressOf, newVisitor, partyById } from "../../src/store/parties.ts";
import type { Row } from "../../src/store/schema.ts";
import type { Store } from "../../src/store/store.ts";
import { accept, inbox, wordsOf } from "./arrivals.ts";
import { addPerson, freshStore, NOW } from "./fresh.ts";

function newVisitorIn(store: Store): Promise<Row<"party">> {
  return store.write((db) => newVisitor(db, store.vault, NOW));
}

describe("handing over what waits", () => {
  async function visitWithThree(store: Store) {
    const chat = { channel: "web" as const, address: "visit-1" };
    for (const id of ["1", "2", "3"]) await accept(store, id, chat);
    const other = await accept(store, "other", { channel: "web", address: "visit-2" });
    const lookup = addressLookup(store.vault, "web", "visit-1");
    const from = (await partyById(store.read, (await addressOf(store.read, lookup))!.party_id))!;
    return { from, lookup, other };
  }

  it("moves all but the message in hand, in order and readable", async () => {
    const store = await freshStore();
    const to = await addPerson(store, "YP-1");
    const { from, lookup } = await visitWithThree(store);
    await store.write((db) => handOver(db, store.vault, { from, to, lookup }));
    const rows = await inbox(store);
    const theirs = rows.filter(({ party_id }) => party_id === to.id);
    expect(await Promise.all(theirs.map((row) => wordsOf(store, row)))).toEqual(["words of 2", "words of 3"]);
    expect((await nextForParty(store.read, from.id))?.external_id).toBe("1");
  });

  it("leaves alone what was answered and what came from elsewhere", async () => {
    const store = await freshStore();
    const to = await newVisitorIn(store);
    const { from, lookup, other } = await visitWithThree(store);
    await store.write(async (db) => markDone(db, (await nextForParty(db, from.id))!.seq));
    await store.write((db) => handOver(db, store.vault, { from, to, lookup }));
    const owners = Object.fromEntries((await inbox(store)).map((row) => [row.external_id, row.party_id]));
    expect(owners).toEqual({ "1": from.id, "2": from.id, "3": to.id, other: other.lane!.id });
  });
});
