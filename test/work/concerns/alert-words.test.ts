import { describe, expect, it } from "vitest";
import { setOptedOut } from "../../../src/store/parties.ts";
import { phoneInstead } from "../../../src/work/concerns/alarm.ts";
import { tellOfSafeWay } from "../../../src/work/concerns/concern-alert.ts";
import { alertOtherHands } from "../../../src/work/concerns/other-hands.ts";
import type { Line } from "../../support/line.ts";
import { raised } from "../alarms.ts";
import { DENISE, lineFor, MAYA, partyOf } from "../outgoing.ts";
import { all, textsTo, words } from "../talk.ts";
import { DUTY, SHABNAM } from "../thread.ts";
import { cardsTo, inTeams } from "./teams.ts";
import { adds, later, takes, tells } from "./telling.ts";

const url = "https://line.test/staff";
const mails = (line: Line) =>
  line.gone.filter(({ channel }) => channel === "email").map(({ subject, text }) => [subject, text]);

async function stops(line: Line): Promise<void> {
  const { id } = await partyOf(line.store, MAYA);
  await line.store.write((db) => setOptedOut(db, id, line.clock.now()));
}

describe("an alert of a concern that begins anew", () => {
  it("says that it has grown, by text and mail", async () => {
    const line = await lineFor();
    const { ref } = await tells(line);
    later(line, 1);
    await tells(line, { level: "emergency" });
    const args = { ref, url, level: "EMERGENCY" };
    expect(textsTo(line, DUTY).at(-1)).toBe(words(line, "notice.grown-emergency-text", args));
    const grown = [words(line, "notice.grown-subject", args), words(line, "notice.grown-mail", args)];
    expect(mails(line)).toContainEqual(grown);
  });

  it("is told each time that it begins anew", async () => {
    const line = await lineFor();
    await tells(line, { level: "emergency" });
    for (const kind of ["medical", "missing_or_trafficked"]) {
      await takes(line, SHABNAM);
      later(line, 30);
      await tells(line, { level: "emergency", kind });
    }
    const grown = textsTo(line, DUTY).filter((text) => /more danger was told/.test(text));
    expect(grown).toHaveLength(2);
  });
});

describe("an alert about somebody who has stopped texts", () => {
  it("asks for no call blind, where they have said that another reads the phone", async () => {
    const line = await lineFor();
    await stops(line);
    const { ref } = await tells(line, {
      party: await partyOf(line.store, MAYA),
      words: "he reads my texts",
      level: "emergency",
    });
    expect(textsTo(line, DENISE)).toEqual([
      words(line, "notice.emergency-text", { ref, url }),
      words(line, "notice.hands-stopped-text", { ref, url, level: "EMERGENCY" }),
    ]);
  });

  it("asks for no call where they were answered in the chat", async () => {
    const line = await lineFor();
    await stops(line);
    const { ref } = await tells(line, { party: await partyOf(line.store, MAYA), channel: "web" });
    expect(textsTo(line, DENISE)).toEqual([words(line, "notice.urgent-text", { ref, url })]);
  });
});

describe("other hands", () => {
  it.each([
    { stopped: false, says: "hands", why: "seen for the first time" },
    { stopped: true, says: "hands-stopped", why: "and texts are stopped" },
  ])("are told to those who were told and to who has it, once, as $says: $why", async ({ stopped, says }) => {
    const line = await lineFor();
    const { ref, party_id } = await tells(line);
    await takes(line, SHABNAM);
    const before = line.gone.length;
    for (const _ of [1, 2])
      await line.store.write((db) => alertOtherHands(db, line.parts, party_id, stopped, line.clock.now()));
    await line.settle();
    const args = { ref, url, level: "URGENT" };
    const since = line.gone.slice(before);
    const texts = since.filter(({ channel }) => channel === "sms");
    expect(texts.map(({ to }) => to).toSorted()).toEqual([DENISE, SHABNAM, DUTY]);
    expect(new Set(texts.map(({ text }) => text))).toEqual(
      new Set([words(line, `notice.${says}-text`, args)]),
    );
    expect(mails(line)).toContainEqual([
      words(line, "notice.hands-subject", args),
      words(line, "notice.hands-mail", args),
    ]);
  });

  it("are told for each of two people", async () => {
    const line = await lineFor();
    const parties = [await tells(line), await raised(line, "urgent", "+447700900002")];
    for (const { party_id } of parties)
      await line.store.write((db) => alertOtherHands(db, line.parts, party_id, false, line.clock.now()));
    await line.settle();
    expect(textsTo(line, DUTY).filter((text) => /have or read this phone/.test(text))).toHaveLength(2);
  });
});

describe("how to reach them safely", () => {
  it.each([
    { minutes: 2.9, times: 1, why: "a wish in several messages" },
    { minutes: 3, times: 2, why: "a wish of later" },
  ])("is told $times times in $minutes minutes: $why", async ({ minutes, times }) => {
    const line = await lineFor();
    const row = await tells(line);
    await takes(line, SHABNAM);
    const [taken] = await all(line, "concern");
    const party = await partyOf(line.store, MAYA);
    for (const wait of [0, minutes]) {
      later(line, wait);
      await line.store.write((db) => tellOfSafeWay(db, line.parts, taken!, party, line.clock.now()));
    }
    await line.settle();
    const said = words(line, "notice.safe-way-text", { ref: row.ref, url });
    for (const mobile of [DENISE, DUTY, SHABNAM])
      expect(textsTo(line, mobile).filter((text) => text === said)).toHaveLength(times);
  });
});

it("asks for a call about each of two people who stop texts", async () => {
  const line = await lineFor();
  const parties = [await tells(line), await raised(line, "urgent", "+447700900002")];
  for (const { party_id } of parties)
    await line.store.write((db) => phoneInstead(db, line.parts, party_id, line.clock.now()));
  await line.settle();
  expect(textsTo(line, DUTY).filter((text) => /phone them now/.test(text))).toHaveLength(2);
});

it("is a card of that concern for whoever is in Teams, and more that is no danger is none", async () => {
  const line = await lineFor();
  const denise = await inTeams(line, DENISE);
  const { id } = await tells(line);
  later(line, 1);
  await tells(line, { kind: "medical" });
  later(line, 5);
  await adds(line);
  expect(await cardsTo(line, denise)).toEqual([
    { kind: "concern", id },
    { kind: "concern", id },
  ]);
});
