import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Day } from "../../../src/domain/day.ts";
import { addLeave } from "../../../src/store/leave.ts";
import { setOptedOut } from "../../../src/store/parties.ts";
import { plannedById } from "../../../src/store/planned-texts.ts";
import { keepSafeContact } from "../../../src/store/safe-contact.ts";
import { lastTransfer, noteCardRead } from "../../../src/store/transfers.ts";
import { type Worker, workersByMobile } from "../../../src/store/workers.ts";
import { transfer, transferAll } from "../../../src/work/handoffs/transfer.ts";
import { keepText, plan } from "../../../src/work/sending/planned-text.ts";
import { type Line, startLine } from "../../support/line.ts";
import { MAYA, partyOf } from "../outgoing.ts";
import { textsTo, words } from "../talk.ts";

const DENISE = "+447700900801";
const SHABNAM = "+447700900803";
const MONDAY = "2026-11-23T10:00:00Z";
const url = "https://line.test/staff";

let line: Line;
let denise: Worker;
let shabnam: Worker;

beforeEach(async () => {
  line = await startLine(MONDAY);
  denise = await workerAt(DENISE);
  shabnam = await workerAt(SHABNAM);
});
afterEach(() => line.close());

const workerAt = async (mobile: string): Promise<Worker> =>
  (await workersByMobile(line.store.read, line.store.vault, mobile))[0]!;

/** Passes Maya to Shabnam and lets it come due. */
async function pass(backOn?: Day): Promise<void> {
  const party = await partyOf(line.store, MAYA);
  const problem = await line.store.write((db) =>
    transfer(db, line.parts, { party, to: shabnam, by: denise, backOn }),
  );
  expect(problem).toBeUndefined();
  await line.moveTo(new Date(line.clock.now() + 1000).toISOString());
}

const maya = () => partyOf(line.store, MAYA);
const introduction = () => words(line, "transfer.introduction", { who: "Shabnam" });
const introduced = async () => (await lastTransfer(line.store.read, (await maya()).id))?.introduced;

describe("a transfer", () => {
  it("introduces the new worker by first name, in one segment, and tells both", async () => {
    await pass();
    expect(textsTo(line, MAYA)).toEqual([introduction()]);
    expect(introduction().length).toBeLessThanOrEqual(160);
    expect(introduction()).not.toMatch(/Qadir|leaving care/);
    expect(textsTo(line, SHABNAM)).toEqual([words(line, "transfer-notice.to-text", { url, count: "1" })]);
    expect(textsTo(line, DENISE)).toEqual([words(line, "transfer-notice.from-text", { url, count: "1" })]);
    expect(textsTo(line, SHABNAM).join()).not.toContain("Maya");
  });

  it("of all at once is one notice, and an introduction each", async () => {
    await line.store.write((db) => transferAll(db, line.parts, { from: denise, to: shabnam, by: denise }));
    await line.moveTo("2026-11-23T10:00:01Z");
    expect(textsTo(line, SHABNAM)).toEqual([
      `In Touch: young people passed to you now: 3. Read the card first: ${url}`,
    ]);
    expect(line.gone.filter(({ text }) => text === introduction())).toHaveLength(3);
  });

  it("is done once, however often the time comes", async () => {
    await pass();
    await line.moveTo("2026-11-23T12:00:00Z");
    await line.moveTo("2026-11-24T12:00:00Z");
    expect(textsTo(line, MAYA)).toEqual([introduction()]);
  });

  it.each([
    { safe: undefined, before: "2026-11-24T08:45:00Z", at: "2026-11-24T09:00:00Z", why: "texts start at 9" },
    {
      safe: { from: "12:30", to: "14:00" },
      before: "2026-11-24T12:15:00Z",
      at: "2026-11-24T12:30:00Z",
      why: "they called half past twelve safe",
    },
  ])("at night waits for the hours that are safe: $why", async ({ safe, before, at }) => {
    const party = await maya();
    if (safe)
      await line.store.write((db) =>
        keepSafeContact(db, line.store.vault, party, { ...safe, note: "", by: denise.id }, line.clock.now()),
      );
    await line.moveTo("2026-11-23T21:00:00Z");
    await pass();
    await line.moveTo(before);
    expect(textsTo(line, MAYA)).toEqual([]);
    await line.moveTo(at);
    expect(textsTo(line, MAYA)).toEqual([introduction()]);
    expect(textsTo(line, SHABNAM)).toHaveLength(1);
  });

  it("does not keep an answer back while the introduction waits for the morning", async () => {
    await line.moveTo("2026-11-23T21:00:00Z");
    await pass();
    expect((await line.say(MAYA, "menu")).length).toBeGreaterThan(0);
  });

  it("asks the new worker to phone somebody who has stopped texts", async () => {
    const { id } = await maya();
    await line.store.write((db) => setOptedOut(db, id, line.clock.now()));
    await pass();
    expect(textsTo(line, MAYA)).toEqual([]);
    expect(textsTo(line, SHABNAM)).toContain(words(line, "transfer-notice.phone-them-text", { url }));
    expect(await introduced()).toBe("stopped");
  });

  it("to somebody away says when they are back", async () => {
    const leave = {
      workerId: shabnam.id,
      firstDay: Day.parse("2026-11-23"),
      lastDay: Day.parse("2026-11-27"),
    };
    await line.store.write((db) =>
      addLeave(db, { ...leave, coverId: denise.id, madeBy: shabnam.id }, line.clock.now()),
    );
    await pass(Day.parse("2026-11-30"));
    const said = { who: "Shabnam", when: "Mon 30 Nov" };
    expect(textsTo(line, MAYA)).toEqual([words(line, "transfer.introduction-away", said)]);
  });

  it("gives what waits to the new worker, and the next words as well", async () => {
    await line.say(MAYA, "can i talk to my pa");
    await line.say(MAYA, "can you come to the housing meeting with me on weds");
    const before = textsTo(line, DENISE).length;
    await pass();
    expect(textsTo(line, SHABNAM).some((text) => text.startsWith("In Touch: a message is waiting"))).toBe(
      true,
    );
    line.clock.advance(3_600_000);
    await line.say(MAYA, "can i talk to my pa");
    await line.say(MAYA, "its at 2 by the way, they moved it from the morning");
    expect(textsTo(line, DENISE).slice(before)).toEqual([
      words(line, "transfer-notice.from-text", { url, count: "1" }),
    ]);
  });

  it("moves a talk that was answered: the old worker cannot go on with it, and hears no more of it", async () => {
    await line.say(MAYA, "can i talk to my pa");
    await line.say(MAYA, "can you come to the housing meeting with me on weds");
    const ref = /ref ([A-Z0-9]{4})/.exec(textsTo(line, DENISE)[0]!)![1]!;
    await line.say(DENISE, `${ref} yes of course`);
    await pass();
    const before = textsTo(line, DENISE).length;
    await line.say(MAYA, "thank u, its at 2 in the town hall extension");
    expect(textsTo(line, DENISE)).toHaveLength(before);
    expect(textsTo(line, SHABNAM).at(-1)).toBe(words(line, "notice.more-text", { ref, url }));
    await line.say(DENISE, `${ref} see you there`);
    expect(textsTo(line, MAYA).join()).not.toContain("see you there");
  });

  it("lets the new worker answer by text only after the card was read, and keeps the words until then", async () => {
    await line.say(MAYA, "can i talk to my pa");
    await line.say(MAYA, "can you come to the housing meeting with me on weds");
    const ref = /ref ([A-Z0-9]{4})/.exec(textsTo(line, DENISE)[0]!)![1]!;
    await pass();
    expect(await line.say(SHABNAM, `${ref} yes i will`)).toEqual([
      words(line, "worker.ask-card", { ref, url }),
    ]);
    const { id } = await maya();
    await line.store.write((db) => noteCardRead(db, id, shabnam.id, line.clock.now()));
    await line.say(SHABNAM, `${ref} SEND`);
    expect(textsTo(line, MAYA).at(-1)).toBe("Shabnam: yes i will");
  });

  const planned = async (worker: Worker): Promise<string> => {
    const party = await maya();
    const text = { party, worker, words: "see you at 4", sendAt: Date.parse("2026-11-23T15:00:00Z") };
    return await line.store.write((db) => plan(db, line.parts, text));
  };

  it.each([
    { read: true, keeps: true, sent: true, why: "she has read the card and says that it holds" },
    { read: true, keeps: false, sent: false, why: "the card is read, and she has not said that it holds" },
    { read: false, keeps: false, sent: false, why: "it would go in her name without her knowing" },
  ])("holds a planned text, sent $sent: $why", async ({ read, keeps, sent }) => {
    const id = await planned(denise);
    await pass();
    await line.store.write(async (db) => {
      if (read) await noteCardRead(db, (await maya()).id, shabnam.id, line.clock.now());
      if (keeps) expect(await keepText(db, line.parts, id, shabnam)).toBe(true);
    });
    await line.moveTo("2026-11-23T15:00:00Z");
    const arrived = textsTo(line, MAYA).filter((text) => text.includes("see you at 4"));
    expect(arrived).toEqual(sent ? ["Shabnam: see you at 4"] : []);
    const told = words(line, "notice.planned-not-kept-text", { url });
    expect(textsTo(line, SHABNAM).includes(told)).toBe(!sent);
    expect(textsTo(line, DENISE).includes(told)).toBe(false);
  });

  it("asks the next worker when the one before has not said, and nobody once it is back with its author", async () => {
    const id = await planned(denise);
    const giveTo = async (to: Worker) => {
      const party = await maya();
      await line.store.write((db) => transfer(db, line.parts, { party, to, by: denise }));
      const { author_id, held_for } = (await plannedById(line.store.read, id))!;
      return { author_id, held_for };
    };
    expect(await giveTo(shabnam)).toEqual({ author_id: denise.id, held_for: shabnam.id });
    expect(await giveTo(denise)).toEqual({ author_id: denise.id, held_for: null });
  });

  it("leaves what duty has planned as it is: duty is still there", async () => {
    const duty = await workerAt("+447700900851");
    await planned(duty);
    await pass();
    await line.moveTo("2026-11-23T15:00:00Z");
    expect(textsTo(line, MAYA)).toContain("Graham: see you at 4");
  });
});
