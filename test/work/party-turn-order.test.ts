import { describe, expect, it } from "vitest";
import { TurnQueue } from "../../src/work/turn-queue.ts";
import { lineFor, MAYA, partyOf } from "./outgoing.ts";
import { all, arrives, askForPa, MESSAGE, textsTo, words } from "./talk.ts";

describe("many messages of one person", () => {
  const TEN = Array.from({ length: 10 }, (_, i) =>
    i % 2 === 0 ? `menu${" ".repeat(i)}` : `who is my pa${" ".repeat(i)}`,
  );

  it("are each answered once, in the order they came (F-007)", async () => {
    const line = await lineFor();
    const { id } = await arrives(line, TEN);
    for (let i = 0; i < 3; i++) line.turns.wake({ kind: "party", id });
    await line.settle();
    const replies = textsTo(line, MAYA);
    const menu = words(line, "person.your-pa", { who: "Denise" });
    expect(replies.map((reply) => reply.includes(menu))).toEqual(TEN.map((_, i) => i % 2 === 1));
    expect(
      (await all(line, "inbox")).every(({ state, attempts }) => state === "done" && attempts === 0),
    ).toBe(true);
  });

  it("are each answered once although two queues take turns", async () => {
    const line = await lineFor();
    const { id } = await arrives(line, TEN);
    const other = new TurnQueue(line.parts, () => undefined);
    for (const queue of [line.turns, other]) queue.wake({ kind: "party", id });
    await other.idle();
    await line.settle();
    expect(textsTo(line, MAYA)).toHaveLength(10);
  });

  it("that were taken in before a restart are answered after it", async () => {
    const line = await lineFor();
    await arrives(line, ["who is my pa"]);
    await line.turns.wakeAll();
    await line.settle();
    expect(textsTo(line, MAYA)).toHaveLength(1);
  });

  it("are read in the state that the one before left (F-005)", async () => {
    const line = await lineFor();
    await askForPa(line);
    const { id } = await arrives(line, [MESSAGE, "who is my pa"]);
    line.turns.wake({ kind: "party", id });
    await line.settle();
    const handoffs = await all(line, "handoff");
    const { vault } = line.store;
    const party = await partyOf(line.store, MAYA);
    const box = vault.boxOf(party.id, party.data_key);
    expect(handoffs.map((row) => box.open(`handoff|words|${row.id}`, row.words))).toEqual([MESSAGE]);
  });
});
