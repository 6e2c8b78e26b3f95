import { describe, expect, it } from "vitest";
import { workersByMobile } from "../../src/store/workers.ts";
import { DENISE, MAYA, partyOf } from "./outgoing.ts";
import { CHANTELLE, textsTo, words } from "./talk.ts";
import { asked, asks, ends, SHABNAM, since } from "./thread.ts";

describe("a worker's text without a code", () => {
  it("asks which when no thread is theirs", async () => {
    const { line, before } = await asked();
    expect(await line.say(DENISE, "yes of course")).toEqual([words(line, "worker.which")]);
    expect(since(line, before)).toEqual([]);
  });

  it("goes to the one that they wrote to", async () => {
    const { line, ref, before } = await asked();
    await line.say(DENISE, `${ref} yes of course`);
    await line.say(DENISE, "see you at ten");
    expect(since(line, before)).toEqual(["Denise: yes of course", "Denise: see you at ten"]);
  });

  it("asks which when they wrote to two", async () => {
    const { line, ref, before } = await asked();
    const other = await asks(line, CHANTELLE);
    for (const one of [ref, other]) await line.say(DENISE, `${one} yes of course`);
    expect(await line.say(DENISE, "see you at ten")).toEqual([words(line, "worker.which")]);
    expect(since(line, before)).toHaveLength(1);
  });

  it("goes to the other when one of two was closed", async () => {
    const { line, ref } = await asked();
    const other = await asks(line, CHANTELLE);
    for (const one of [ref, other]) await line.say(DENISE, `${one} yes of course`);
    await ends(line);
    await line.say(DENISE, "see you at ten");
    expect(textsTo(line, CHANTELLE).at(-1)).toBe("Denise: see you at ten");
    expect(textsTo(line, MAYA).at(-1)).toBe("Denise: yes of course");
  });

  it.each([
    { hours: 24, passed: true, why: "a day since their last words" },
    { hours: 25, passed: false, why: "longer, so it may be about anybody" },
  ])("after $hours hours is passed on: $passed, $why", async ({ hours, passed }) => {
    const { line, ref, before } = await asked();
    await line.say(DENISE, `${ref} yes of course`);
    line.clock.advance(hours * 3_600_000);
    await line.say(DENISE, "see you at ten");
    expect(since(line, before).includes("Denise: see you at ten")).toBe(passed);
  });

  it("is not passed on to somebody who has another PA by now", async () => {
    const { line, ref, before } = await asked();
    await line.say(DENISE, `${ref} yes of course`);
    const { store } = line;
    const [shabnam] = await workersByMobile(store.read, store.vault, SHABNAM);
    const { id } = await partyOf(store, MAYA);
    await store.write((db) =>
      db.updateTable("party").set({ worker_id: shabnam!.id }).where("id", "=", id).execute(),
    );
    expect(await line.say(DENISE, "see you at ten")).toEqual([words(line, "worker.which")]);
    expect(since(line, before)).toHaveLength(1);
  });
});
