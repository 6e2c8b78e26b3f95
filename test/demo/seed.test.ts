import { describe, expect, it } from "vitest";
import { parts } from "../../src/content/load.ts";
import { aged } from "../../src/demo/aged.ts";
import { demoPeople } from "../../src/demo/people.ts";
import { seedDemo } from "../../src/demo/seed.ts";
import { demoWorkers } from "../../src/demo/workers.ts";
import { ageOn, Day } from "../../src/domain/day.ts";
import { PersonProfile } from "../../src/domain/person.ts";
import { standingOf } from "../../src/domain/reveal.ts";
import { WorkerProfile } from "../../src/domain/worker.ts";
import { addressKnown, addressLookup, addressOf, partyByRef, setOptedOut } from "../../src/store/parties.ts";
import { keepTeamsChat, teamsChatRow } from "../../src/store/teams-chats.ts";
import { coverIdOf, keepWorker, workerById, workerIdByRef } from "../../src/store/workers.ts";
import { Desk, NOW } from "../cli/call.ts";

const DENISE = demoWorkers[0]!;
/** An account that is not one of the demo's. */
const OWN_ACCOUNT = "aaaaaaaa-bbbb-4ccc-8ddd-000000000001";

describe("somebody aged 19 with a birthday on 14 March", () => {
  it.each([
    { today: "2027-03-13", born: "2007-03-14", why: "the day before the birthday" },
    { today: "2027-03-14", born: "2008-03-14", why: "the day itself" },
    { today: "2028-02-29", born: "2008-03-14", why: "a leap day" },
  ])("was born on $born if today is $today, $why", ({ today, born }) => {
    expect(aged(Day.parse(today), 19, "03-14")).toBe(born);
  });
});

describe("the demo's people", () => {
  it.each(["2026-11-23", "2027-03-14", "2028-02-29"])("are as old as they should be on %s", (text) => {
    const today = Day.parse(text);
    expect(demoPeople(today).map(({ profile }) => ageOn(today, profile.facts.born))).toEqual([
      19, 22, 18, 20, 21, 20, 17, 24,
    ]);
  });

  it("have numbers of their own, those kept for made-up people", () => {
    const numbers = [
      ...demoPeople(Day.parse("2026-11-23")).map(({ phone }) => phone),
      ...demoWorkers.map(({ mobile }) => mobile),
    ];
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number).toMatch(/^\+447700900\d{3}$/);
  });

  it("have the shape of people and staff on record", () => {
    for (const { profile } of demoPeople(Day.parse("2026-11-23")))
      expect(PersonProfile.parse(profile)).toEqual(profile);
    for (const { ref: _, role: __, cover: ___, ...profile } of demoWorkers)
      expect(WorkerProfile.parse(profile)).toEqual(profile);
  });

  it.each(parts.places("content"))("have an adviser at $name, within its hours", ({ id, hours }) => {
    const adviser = demoWorkers.find(({ role, placeId }) => role === "connexions_adviser" && placeId === id);
    expect(adviser).toBeDefined();
    for (const [day, openings] of Object.entries(adviser!.hours))
      for (const [from, to] of openings ?? [])
        expect(hours[day as "mon"]?.some(([opens, closes]) => opens <= from && to <= closes)).toBe(true);
  });
});

describe("seeding the demo", () => {
  it("twice is as good as once, and leaves alone what people have done since", async () => {
    const desk = new Desk();
    await desk.withStore((store) => seedDemo(store, NOW));
    const before = await desk.person("--id", "YP-001");
    await desk.write(async (db) => await setOptedOut(db, (await partyByRef(db, "YP-001"))!.id, NOW));
    await desk.withStore((store) => seedDemo(store, NOW + 86_400_000));
    expect(await desk.person("--id", "YP-001")).toEqual({ ...before, optOuts: ["texts"] });
  });

  it("leaves people with the worker they were passed to, and whoever was switched off", async () => {
    const desk = new Desk();
    await desk.withStore((store) => seedDemo(store, NOW));
    const to = await desk.write(async (db) => {
      const ids = [await workerIdByRef(db, "PA-03"), await workerIdByRef(db, "CX-06")] as const;
      await db.updateTable("party").set({ worker_id: ids[0]! }).where("record_ref", "=", "YP-001").execute();
      await db.updateTable("worker").set({ active: 0 }).where("id", "=", ids[1]!).execute();
      return ids;
    });
    await desk.withStore((store) => seedDemo(store, NOW + 86_400_000));
    await desk.write(async (db, vault) => {
      expect((await partyByRef(db, "YP-001"))?.worker_id).toBe(to[0]);
      expect((await workerById(db, vault, to[1]!))?.active).toBe(false);
    });
  });

  it.each([
    { pretendTeams: true, given: undefined, stays: DENISE.teamsId, why: "Teams is played" },
    { pretendTeams: true, given: OWN_ACCOUNT, stays: OWN_ACCOUNT, why: "she was given another account" },
    { pretendTeams: undefined, given: DENISE.teamsId, stays: DENISE.teamsId, why: "nobody asked" },
    { pretendTeams: false, given: OWN_ACCOUNT, stays: OWN_ACCOUNT, why: "the account is a real one" },
    { pretendTeams: false, given: DENISE.teamsId, stays: undefined, why: "Teams is not played any more" },
  ])("leaves Denise with the account $stays in Teams: $why", async ({ pretendTeams, given, stays }) => {
    const desk = new Desk();
    await desk.withStore((store) => seedDemo(store, NOW));
    await desk.write(async (db, vault) => {
      const id = (await workerIdByRef(db, "PA-01"))!;
      const { role, profile } = (await workerById(db, vault, id))!;
      const listed = { ...profile, ...(given && { teamsId: given }) };
      await keepWorker(db, vault, { recordRef: "PA-01", role, active: true, profile: listed }, NOW);
    });
    await desk.withStore((store) => seedDemo(store, NOW, pretendTeams === undefined ? {} : { pretendTeams }));
    await desk.write(async (db, vault) => {
      const worker = await workerById(db, vault, (await workerIdByRef(db, "PA-01"))!);
      expect(worker?.profile.teamsId).toBe(stays);
    });
  });

  it("forgets the pretend chat of whoever is not in the pretend Teams any more", async () => {
    const desk = new Desk();
    await desk.withStore((store) => seedDemo(store, NOW, { pretendTeams: true }));
    const id = await desk.write(async (db, vault) => {
      const worker = (await workerById(db, vault, (await workerIdByRef(db, "PA-01"))!))!;
      const chat = {
        serviceUrl: "http://127.0.0.1:1/teams/",
        conversationId: "a:PA-01",
        tenantId: "t",
        botId: "28:app",
        userId: "29:denise",
      };
      await keepTeamsChat(db, vault, { worker, objectId: DENISE.teamsId!, chat }, NOW);
      return worker.id;
    });
    await desk.withStore((store) => seedDemo(store, NOW, { pretendTeams: true }));
    await desk.write(async (db) => expect(await teamsChatRow(db, id)).toBeDefined());
    await desk.withStore((store) => seedDemo(store, NOW, { pretendTeams: false }));
    await desk.write(async (db) => expect(await teamsChatRow(db, id)).toBeUndefined());
  });

  it.each([
    { phone: "+447700900001", standing: "known-phone", why: "heard from last week" },
    { phone: "+447700900004", standing: "doubtful-phone", why: "silent for months" },
  ])("makes $phone a $standing: $why", async ({ phone, standing }) => {
    const desk = new Desk();
    await desk.withStore((store) => seedDemo(store, NOW));
    const row = await desk.write((db, vault) => addressOf(db, addressLookup(vault, "sms", phone)));
    expect(standingOf(addressKnown(row!), true, NOW)).toBe(standing);
  });

  it("gives the PA who is there three days a week somebody who covers", async () => {
    const desk = new Desk();
    await desk.withStore((store) => seedDemo(store, NOW));
    await desk.write(async (db) => {
      expect(await coverIdOf(db, (await workerIdByRef(db, "PA-02"))!)).toBe(await workerIdByRef(db, "PA-01"));
    });
  });
});
