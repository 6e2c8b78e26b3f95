import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepAboutMe } from "../../src/store/about-me.ts";
import { partyByAddress, phoneOf } from "../../src/store/parties.ts";
import { OWNED, STAYS } from "../../src/store/put-right/owned.ts";
import { heardOn } from "../../src/store/put-right/thread-on.ts";
import { keepSafeContact } from "../../src/store/safe-contact.ts";
import { rowsOf } from "../../src/store/sql.ts";
import { type Line, startLine } from "../support/line.ts";
import { partyOf } from "./outgoing.ts";
import { ask, DENISE, putRight, settle, undo, workerAt } from "./put-right.ts";
import { visibleRecord } from "./visible-record.ts";

const NUMBERS = ["+447700900001", "+447700900002", "+447700900003", "+447700900006"];
const STRANGER = "+447700900950";

let line: Line;

beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterEach(() => line.close());

/** Numbers that come again for the same seed, from 0 up to 1. */
function drawsOf(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return state / 2 ** 32;
  };
}

const SAID = [
  "hi",
  "can i have my pa",
  "stop",
  "what can i get",
  "book",
  "i got a job",
  "someone hit me last night",
];

async function fillUp(draw: () => number): Promise<void> {
  const by = (await workerAt(line, DENISE)).id;
  for (const number of [...NUMBERS, STRANGER])
    for (let i = 0; i < 2; i++) {
      line.clock.set(line.clock.now() + 60_000);
      await line.say(number, SAID[Math.floor(draw() * SAID.length)]!);
    }
  const [one, two] = [await partyOf(line.store, NUMBERS[0]!), await partyOf(line.store, NUMBERS[1]!)];
  await line.store.write(async (db) => {
    await keepAboutMe(db, line.store.vault, one, ["I like mornings"], line.clock.now());
    await keepAboutMe(db, line.store.vault, two, ["Text first"], line.clock.now());
    for (const [party, from] of [
      [one, "09:00"],
      [two, "11:00"],
    ] as const)
      await keepSafeContact(
        db,
        line.store.vault,
        party,
        { from, to: "18:00", note: from, by },
        line.clock.now(),
      );
  });
}

/** Something that a worker could do to one of these records. */
async function randomly(draw: () => number, ids: readonly string[]): Promise<string | undefined> {
  const pick = <One>(all: readonly One[]): One => all[Math.floor(draw() * all.length)]!;
  const { read } = line.store;
  const [id, otherId] = [pick(ids), pick(ids)];
  const party = (await read.selectFrom("party").selectAll().where("id", "=", id).executeTakeFirst())!;
  const address = await phoneOf(read, id);
  const kind = pick(["number", "merge", "detach"] as const);
  const firstOf = address && pick(await heardOn(read, id, address.lookup, 10));
  const phone = pick([...NUMBERS, STRANGER, "+447700900951", "+447700900952"]);
  const off = draw() < 0.3 && address ? { off: address.lookup } : {};
  const needs =
    kind === "number" ? { phone, ...off } : firstOf ? { off: address!.lookup, fromSeq: firstOf.seq } : {};
  if (kind === "detach" && !firstOf) return undefined;
  const asked = await ask(line, "", { kind, party, otherId, needs });
  if (asked.is === "refused") return undefined;
  return asked.is === "done" || (await settle(line, asked.id)) === undefined ? asked.id : undefined;
}

describe("a correction that is undone", () => {
  it.each(Array.from({ length: 12 }, (_, seed) => ({ seed: seed + 1 })))(
    "leaves the record as it was, whatever was done in between (seed $seed)",
    { timeout: 60_000 },
    async ({ seed }) => {
      const draw = drawsOf(seed);
      await fillUp(draw);
      const ids = (
        await Promise.all([...NUMBERS, STRANGER].map((number) => partyOf(line.store, number)))
      ).map(({ id }) => id);
      const states = [await visibleRecord(line.store, ids)];
      const done: string[] = [];
      for (let i = 0; i < 40 && done.length < 6; i++) {
        line.clock.set(line.clock.now() + 60_000);
        const id = await randomly(draw, ids);
        if (!id) continue;
        done.push(id);
        states.push(await visibleRecord(line.store, ids));
      }
      expect(done.length).toBeGreaterThan(2);
      for (const id of done.reverse()) {
        states.pop();
        line.clock.set(line.clock.now() + 60_000);
        expect(await undo(line, id)).toBeUndefined();
        expect(withoutTellings(await visibleRecord(line.store, ids))).toEqual(
          withoutTellings(states.at(-1)!),
        );
      }
    },
  );

  it("has everything that names a person in its list", async () => {
    const columns = `SELECT m.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c
      WHERE m.type = 'table' AND c.name = 'party_id'`;
    const tables = (await rowsOf<{ name: string }>(line.store.read, columns, [])).map(({ name }) => name);
    const listed = OWNED.filter(({ owner }) => owner === "party_id").map(({ table }) => table);
    expect([...listed, ...STAYS].sort()).toEqual(tables.sort());
  });
});

const withoutTellings = (lines: readonly string[]) => lines.filter((one) => !one.includes('"put-right:'));

it("a number that nobody had is nobody's again", async () => {
  const id = await putRight(line, NUMBERS[0]!, { kind: "number", needs: { phone: "+447700900951" } });
  const lookup = line.store.vault.lookup("sms", "+447700900951");
  expect((await partyByAddress(line.store.read, lookup))?.kind).toBe("person");
  await undo(line, id);
  expect(await partyByAddress(line.store.read, lookup)).toBeUndefined();
});
