import { describe, expect, it } from "vitest";
import type { Session } from "../../src/conversation/session.ts";
import { saveSession } from "../../src/store/turns.ts";
import { keepSession, readSession } from "../../src/work/session-file.ts";
import { lineFor, MAYA, partyOf } from "./outgoing.ts";

const session = (misses: number): Session => ({ misses, wanted: "menu" });

async function talk() {
  const { store, parts } = await lineFor();
  const { id, data_key } = await partyOf(store, MAYA);
  const box = store.vault.boxOf(id, data_key);
  const read = async () => readSession(box, await partyOf(store, MAYA), parts.log);
  return { store, box, id, read };
}

describe("a session", () => {
  it("is read as it was kept, and is not the same object", async () => {
    const { store, box, id, read } = await talk();
    const kept = session(1);
    await store.write((db) => keepSession(db, box, id, kept));
    expect(await read()).toEqual(kept);
    expect(await read()).not.toBe(kept);
  });

  it("is what the row says when somebody else has written it since", async () => {
    const { store, box, id, read } = await talk();
    await store.write((db) => keepSession(db, box, id, session(1)));
    const other = box.seal(`party|session|${id}`, JSON.stringify(session(2)));
    await store.write((db) => saveSession(db, id, other));
    expect(await read()).toEqual(session(2));
  });

  it("is the one before when what kept it was undone", async () => {
    const { store, box, id, read } = await talk();
    await store.write((db) => keepSession(db, box, id, session(1)));
    const undone = store.write(async (db) => {
      await keepSession(db, box, id, session(2));
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await read()).toEqual(session(1));
  });
});
