import { describe, expect, it } from "vitest";
import { workersByMobile } from "../../src/store/workers.ts";
import { relay } from "../../src/work/handoffs/relay.ts";
import { DENISE, MAYA } from "./outgoing.ts";
import { all } from "./talk.ts";
import { asked, handoffOf, since } from "./thread.ts";

const byWorker = async (line: Awaited<ReturnType<typeof asked>>["line"]) =>
  (await all(line, "contact")).filter(({ worker_id }) => worker_id !== null).map(({ kind }) => kind);

describe("a worker's text counts", () => {
  it("as two-way when it answers what they wrote", async () => {
    const { line, ref } = await asked();
    await line.say(DENISE, `${ref} yes of course`);
    expect(await byWorker(line)).toEqual(["two_way"]);
  });

  it("as an attempt when they have not written since the one before", async () => {
    const { line, ref } = await asked();
    for (const words of ["yes of course", "are you there?"]) await line.say(DENISE, `${ref} ${words}`);
    expect(await byWorker(line)).toEqual(["two_way", "attempt"]);
  });

  it("as two-way again once they have written back", async () => {
    const { line, ref } = await asked();
    await line.say(DENISE, `${ref} yes of course`);
    await line.say(MAYA, "thanks denise");
    await line.say(DENISE, `${ref} good`);
    expect(await byWorker(line)).toEqual(["two_way", "two_way"]);
  });

  it("once when the same press comes in twice", async () => {
    const { line, before } = await asked();
    const { store, parts } = line;
    const [worker] = await workersByMobile(store.read, store.vault, DENISE);
    const { id: handoffId } = await handoffOf(line, MAYA);
    const answer = { handoffId, worker: worker!, words: "see you at ten", key: "one press" };
    for (let press = 0; press < 2; press++) await store.write((db) => relay(db, parts, answer));
    await line.settle();
    expect(since(line, before)).toEqual(["Denise: see you at ten"]);
    expect(await byWorker(line)).toEqual(["two_way"]);
  });
});
