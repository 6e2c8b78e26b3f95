import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { peopleImporter } from "../../../src/cli/import/people.ts";
import { Day } from "../../../src/domain/day.ts";
import { liveConcernsOf } from "../../../src/store/concerns.ts";
import { handoffsOf } from "../../../src/store/handoffs.ts";
import { acceptMessage } from "../../../src/store/inbox.ts";
import { partyById, phoneOf, setAddress, setOptedOut } from "../../../src/store/parties.ts";
import { heardOn } from "../../../src/store/put-right/thread-on.ts";
import { putRightById } from "../../../src/store/put-rights.ts";
import { messagesOf } from "../../../src/store/record-messages.ts";
import { auditOf, contactsOf } from "../../../src/store/records.ts";
import { keepSafeContact, safeContactOf } from "../../../src/store/safe-contact.ts";
import { change, rowsOf } from "../../../src/store/sql.ts";
import { settlePutRight } from "../../../src/work/put-right/put-right-settle.ts";
import { type Line, startLine } from "../../support/line.ts";
import { MAYA, partyOf } from "../outgoing.ts";
import { ask, DENISE, putRight, SHABNAM, settle, undo, workerAt } from "../put-right.ts";
import { CHANTELLE, MESSAGE, textsTo, words } from "../talk.ts";

const FRESH = "+447700900955";

let line: Line;

beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterEach(() => line.close());

const maya = () => partyOf(line.store, MAYA);
const soon = () => line.moveTo(new Date(line.clock.now() + 60_000).toISOString());
const saidBy = async (id: string) =>
  (await messagesOf(line.store.read, line.store.vault, (await partyById(line.store.read, id))!))
    .filter(({ from }) => from.who === "person")
    .map(({ text }) => text);
const merge = async () =>
  await putRight(line, MAYA, {
    kind: "merge",
    otherId: (await partyOf(line.store, CHANTELLE)).id,
    needs: {},
    proof: null,
  });

describe("two records that are made one", () => {
  it("hold every message, in the order they came", async () => {
    await line.say(CHANTELLE, "is anyone there");
    await soon();
    await line.say(MAYA, "got a new job");
    await merge();
    await soon();
    await line.say(CHANTELLE, "its the same me");
    const { id } = await maya();
    expect(await saidBy(id)).toEqual(["is anyone there", "got a new job", "its the same me"]);
  });

  it.each([
    { mine: null, theirs: 5, both: 5, why: "the other had stopped" },
    { mine: 4, theirs: null, both: 4, why: "the kept one had" },
    { mine: 6, theirs: 5, both: 5, why: "both had: since the first" },
    { mine: null, theirs: null, both: null, why: "neither had" },
  ])("get texts only if both wanted them: $why", async ({ mine, theirs, both }) => {
    const other = await partyOf(line.store, CHANTELLE);
    const { id } = await maya();
    await line.store.write(async (db) => {
      await setOptedOut(db, id, mine);
      await setOptedOut(db, other.id, theirs);
    });
    await merge();
    expect((await maya()).opted_out_at).toBe(both);
  });

  it.each([
    { mine: ["09:00", "17:00"], theirs: ["11:00", "20:00"], both: ["11:00", "17:00"], why: "they overlap" },
    { mine: ["09:00", "17:00"], theirs: undefined, both: ["09:00", "17:00"], why: "one has said none" },
    { mine: undefined, theirs: ["11:00", "12:00"], both: ["11:00", "12:00"], why: "the other has" },
  ] as const)("keep the strictest safe hours: $why", async ({ mine, theirs, both }) => {
    await hours(MAYA, mine);
    await hours(CHANTELLE, theirs);
    await merge();
    const safe = await safeContactOf(line.store.read, line.store.vault, await maya());
    expect([safe?.from, safe?.to]).toEqual(both);
  });

  it("are not, while the safe hours of the two never meet", async () => {
    await hours(MAYA, ["09:00", "12:00"]);
    await hours(CHANTELLE, ["12:00", "18:00"]);
    await expect(merge()).rejects.toThrow("do not meet");
  });

  it("keep an open concern open, and the next message is answered with care", async () => {
    await line.say(CHANTELLE, "my ex is outside and says he will kill me");
    const { ref } = (await liveConcernsOf(line.store.read, (await partyOf(line.store, CHANTELLE)).id))[0]!;
    await merge();
    await soon();
    const open = await liveConcernsOf(line.store.read, (await maya()).id);
    expect(open.map((one) => [one.ref, one.status])).toEqual([[ref, "open"]]);
    expect((await line.say(MAYA, "hello")).join()).not.toContain("MENU");
    expect(textsTo(line, MAYA)).not.toContain(words(line, "put-right.merge-told"));
  });

  it("are not, while both have an appointment at the same time", async () => {
    const other = await partyOf(line.store, CHANTELLE);
    await line.store.write(async (db) => {
      for (const who of [(await maya()).id, other.id]) await bookedAt(who, db);
    });
    await expect(merge()).rejects.toThrow("appointment at the same time");
  });

  it("leave the worker whom an open concern may be about without them", async () => {
    const other = await partyOf(line.store, CHANTELLE);
    await line.say(CHANTELLE, "my ex is outside and says he will kill me");
    const { id } = (await liveConcernsOf(line.store.read, other.id))[0]!;
    const denise = await workerAt(line, DENISE);
    await line.store.write((db) =>
      change(db, "UPDATE concern SET about_worker_id = ? WHERE id = ?", [denise.id, id]),
    );
    await expect(merge()).rejects.toThrow("needs another worker first");
  });

  it("are told so once, in neutral words, by day", async () => {
    line.clock.set(Date.parse("2026-11-23T22:30:00Z"));
    await merge();
    await soon();
    expect(textsTo(line, MAYA)).toEqual([]);
    await line.moveTo("2026-11-24T09:00:00Z");
    await line.moveTo("2026-11-25T09:00:00Z");
    const told = words(line, "put-right.merge-told");
    expect(line.gone.map(({ text }) => text).filter((text) => text === told)).toHaveLength(1);
    expect(told.length).toBeLessThanOrEqual(160);
  });

  it("give what waits for another worker to the worker of the kept one, who is told", async () => {
    const ellis = "+447700900007";
    await line.say(ellis, "can i talk to my pa");
    await line.say(ellis, MESSAGE);
    const denise = await workerAt(line, DENISE);
    const before = textsTo(line, DENISE).length;
    const otherId = (await partyOf(line.store, ellis)).id;
    await putRight(line, MAYA, { kind: "merge", otherId, needs: {} });
    await soon();
    const [row] = await handoffsOf(line.store.read, (await maya()).id);
    expect([row?.worker_id, row?.waits_since === null]).toEqual([denise.id, false]);
    expect(textsTo(line, DENISE).slice(before).join()).toContain(row!.ref);
    expect((await line.say(DENISE, `${row!.ref} ring you at 4`)).join()).not.toContain("not yours");
    expect(textsTo(line, ellis).join()).toContain("ring you at 4");
  });

  it("stay so when an import names the other again", async () => {
    const other = await partyOf(line.store, CHANTELLE);
    const ref = other.record_ref!;
    await merge();
    const profile = { firstName: "Chantelle", lastName: "Changed", facts: { born: Day.parse("2004-06-02") } };
    const row = { id: ref, worker: undefined, phone: CHANTELLE, profile };
    const records = { db: line.store.read, vault: line.store.vault, now: line.clock.now(), displaces: false };
    const judged = await peopleImporter(Day.parse("2026-11-23")).judge(row, [row], records);
    expect(judged).toEqual({ is: "unchanged" });
  });

  it("are asked for once, however often it is pressed", async () => {
    const wanted = { kind: "merge", otherId: (await partyOf(line.store, CHANTELLE)).id, needs: {} } as const;
    expect(await ask(line, MAYA, wanted)).toEqual(await ask(line, MAYA, wanted));
  });

  it("are made so once, if two people press at the same time", async () => {
    const asked = await ask(line, MAYA, {
      kind: "merge",
      otherId: (await partyOf(line.store, CHANTELLE)).id,
      needs: {},
    });
    if (asked.is !== "waiting") throw new Error("It waits for a second person");
    const said = await Promise.all([settle(line, asked.id), settle(line, asked.id, "+447700900802")]);
    expect(said.toSorted()).toEqual(["This is settled already", undefined]);
    const lines = await auditOf(line.store.read, (await maya()).id);
    expect(lines.filter(({ action }) => action === "put-right.done")).toHaveLength(1);
  });
});

it("a message that comes in while two records become one lands on the kept one, once, in order", async () => {
  const other = await partyOf(line.store, CHANTELLE);
  const kept = await maya();
  const asked = await ask(line, MAYA, { kind: "merge", otherId: other.id, needs: {} });
  if (asked.is !== "waiting") throw new Error("It waits for a second person");
  const by = await workerAt(line, SHABNAM);
  const arrival = (n: number) => ({
    source: "test",
    externalId: `race-${n}`,
    channel: "sms" as const,
    address: CHANTELLE,
    body: { text: `word ${n}`, mediaCount: 0 },
  });
  const { store } = line;
  await Promise.all([
    store.write((db) => acceptMessage(db, store.vault, arrival(1), line.clock.now())),
    line.turns.receive(arrival(2)),
    store.write(async (db) => settlePutRight(db, line.parts, (await putRightById(db, asked.id))!, by)),
    line.turns.receive(arrival(3)),
    line.turns.receive(arrival(2)),
  ]);
  await soon();
  expect(await saidBy(kept.id)).toEqual(["word 1", "word 2", "word 3"]);
  const sql = "SELECT state FROM inbox WHERE party_id = ? AND source = 'test'";
  const states = await rowsOf<{ state: string }>(store.read, sql, [kept.id]);
  expect(states.map(({ state }) => state)).toEqual(["done", "done", "done"]);
});

describe("a number", () => {
  it("of their own takes the place of a shared one, and place and history stay", async () => {
    await line.say(MAYA, "book");
    const old = await phoneOf(line.store.read, (await maya()).id);
    const { id } = await maya();
    await putRight(line, MAYA, { kind: "number", needs: { phone: FRESH, off: old!.lookup } });
    await soon();
    expect(textsTo(line, FRESH)).toEqual([words(line, "put-right.number-told")]);
    expect((await partyOf(line.store, FRESH)).id).toBe(id);
    expect(await saidBy(id)).toEqual(["book"]);
    expect((await line.say(FRESH, "1")).join()).not.toBe("");
    expect((await maya()).kind).toBe("visitor");
  });

  it("of somebody unknown comes with what they wrote, and what waits is taken up", async () => {
    await line.say(FRESH, "hi its me on a new phone");
    const { id } = await maya();
    await putRight(line, MAYA, { kind: "number", needs: { phone: FRESH } });
    expect(await saidBy(id)).toEqual(["hi its me on a new phone"]);
    expect((await partyOf(line.store, FRESH)).id).toBe(id);
  });

  it("whose owner changes between asking and settling is looked at again", async () => {
    const asked = await ask(line, MAYA, { kind: "number", needs: { phone: CHANTELLE } });
    if (asked.is !== "waiting") throw new Error("It waits for a second person");
    const yonas = await partyOf(line.store, "+447700900003");
    const { lookup } = (await phoneOf(line.store.read, (await partyOf(line.store, CHANTELLE)).id))!;
    await line.store.write(async (db) => {
      const value = line.store.vault
        .boxOf(yonas.id, yonas.data_key)
        .seal(`address|value|${lookup}`, CHANTELLE);
      await setAddress(db, lookup, { party_id: yonas.id, value });
    });
    expect(await settle(line, asked.id)).toContain("belongs to somebody else by now");
  });

  it("that goes back takes what was written from it since", async () => {
    const other = await partyOf(line.store, CHANTELLE);
    const id = await putRight(line, MAYA, { kind: "number", needs: { phone: CHANTELLE } });
    await soon();
    await line.say(CHANTELLE, "can i have my pa");
    const kept = await maya();
    expect(await saidBy(kept.id)).toEqual(["can i have my pa"]);
    await soon();
    expect(await undo(line, id)).toBeUndefined();
    expect([await saidBy(kept.id), await saidBy(other.id)]).toEqual([[], ["can i have my pa"]]);
  });
});

describe("somebody else on their number", () => {
  const detach = async () => {
    const party = await maya();
    const { lookup } = (await phoneOf(line.store.read, party.id))!;
    const [first] = await heardOn(line.store.read, party.id, lookup, 1);
    return await putRight(line, MAYA, {
      kind: "detach",
      needs: { off: lookup, fromSeq: first!.seq },
      proof: null,
    });
  };

  it("stands by themselves: words, danger, contact and STOP leave with the number", async () => {
    const { id } = await maya();
    await line.say(MAYA, "thanks see you");
    await soon();
    const before = (await contactsOf(line.store.read, id)).length;
    await line.moveTo("2026-11-23T11:00:00Z");
    await line.say(MAYA, "i want to kill myself");
    await detach();
    const stranger = await maya();
    expect([await saidBy(id), await saidBy(stranger.id)]).toEqual([
      ["thanks see you"],
      ["i want to kill myself"],
    ]);
    expect(await liveConcernsOf(line.store.read, id)).toEqual([]);
    expect(await liveConcernsOf(line.store.read, stranger.id)).toHaveLength(1);
    expect(await contactsOf(line.store.read, id)).toHaveLength(before);
    expect(stranger.kind).toBe("visitor");
  });

  it("takes along the danger that joined a concern which stays, as a concern of its own", async () => {
    const { id } = await maya();
    await line.say(MAYA, "got nowhere to sleep tonight");
    await line.moveTo("2026-11-23T11:00:00Z");
    await line.say(MAYA, "i want to kill myself");
    const put = await detach();
    const stranger = await maya();
    const additions = async () =>
      (await line.store.read.selectFrom("concern_addition").selectAll().execute()).map((row) => row.party_id);
    expect(await liveConcernsOf(line.store.read, id)).toMatchObject([{ kind: "homeless_tonight" }]);
    expect(await liveConcernsOf(line.store.read, stranger.id)).toMatchObject([{ kind: "suicide_self_harm" }]);
    expect(await additions()).toEqual([stranger.id]);
    await undo(line, put);
    expect(await additions()).toEqual([id]);
  });

  it("who texted STOP has not stopped the texts of the person", async () => {
    const { id } = await maya();
    await line.say(MAYA, "stop");
    expect((await partyById(line.store.read, id))?.opted_out_at).not.toBeNull();
    await detach();
    expect((await partyById(line.store.read, id))?.opted_out_at).toBeNull();
    expect((await maya()).opted_out_at).not.toBeNull();
  });
});

describe("undoing", () => {
  it.each([
    { days: 29, undone: true, why: "within thirty days" },
    { days: 30, undone: false, why: "the thirty days are over" },
  ])("works: $undone, $why", async ({ days, undone }) => {
    const id = await merge();
    line.clock.set(line.clock.now() + days * 24 * 3_600_000);
    expect((await undo(line, id)) === undefined).toBe(undone);
  });

  it("goes from the last to the first", async () => {
    const id = await merge();
    line.clock.set(line.clock.now() + 1000);
    await putRight(line, MAYA, { kind: "number", needs: { phone: FRESH } });
    expect(await undo(line, id)).toContain("Undo that first");
  });

  it("leaves somebody who has stopped texts meanwhile stopped on both", async () => {
    const other = await partyOf(line.store, CHANTELLE);
    const { id: keptId } = await maya();
    const id = await merge();
    await soon();
    await line.say(MAYA, "stop");
    await undo(line, id);
    const both = [await partyById(line.store.read, keptId), await partyById(line.store.read, other.id)];
    expect(both.every((one) => one?.opted_out_at)).toBe(true);
  });
});

async function hours(phone: string, safe: readonly [string, string] | undefined): Promise<void> {
  if (!safe) return;
  const by = (await workerAt(line, DENISE)).id;
  const party = await partyOf(line.store, phone);
  const [from, to] = safe;
  await line.store.write((db) =>
    keepSafeContact(db, line.store.vault, party, { from, to, note: "", by }, line.clock.now()),
  );
}

let cells = 0;
async function bookedAt(who: string, db: Parameters<typeof change>[0]): Promise<void> {
  const denise = await workerAt(line, ["+447700900801", "+447700900803"][cells++ % 2]!);
  const id = crypto.randomUUID();
  const start = Date.parse("2026-11-25T10:00:00Z");
  await change(
    db,
    `INSERT INTO booking (id, party_id, adviser_id, place_id, by, kind, start_at, end_at, status, created_at, changed_at)
     VALUES (?, ?, ?, 'harpurhey', 'in-person', 'careers', ?, ?, 'booked', 0, 0)`,
    [id, who, denise.id, start, start + 300_000],
  );
  const cell = start / 300_000;
  await change(db, "INSERT INTO booking_cell (who, cell, booking_id) VALUES (?, ?, ?)", [who, cell, id]);
}
