import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { allows } from "../../src/domain/roles.ts";
import { Role } from "../../src/domain/worker.ts";
import { climbAlarm } from "../../src/work/concerns/alarm.ts";
import { raiseConcern } from "../../src/work/concerns/concern.ts";
import { handOff } from "../../src/work/handoffs/handoff.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice, textsTo } from "../staff/office.ts";

const MINUTE = 60_000;

let office: Office;
let maya: Kept;
let one: Hired;

beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** A young person of nobody who is there, and somebody of this role. */
async function withOne(role: Role): Promise<void> {
  const gone = await hire(office, "Gone", "personal_adviser", 801);
  maya = await keep(office, "Maya", gone, "101");
  await office.store.write((db) => db.updateTable("worker").set({ active: 0 }).execute());
  one = await hire(office, "One", role, 802);
}

const base = () => ({ party: maya.party, channel: "sms" as const, inboxId: crypto.randomUUID() });
const told = async (start: string) =>
  (await textsTo(office, { worker: one })).some((text) => text.startsWith(start));

/** Whoever is told of what comes and climbs, by real events: the table says who, and nothing else does. */
describe.each(Role.options.map((role) => ({ role })))("$role", ({ role }) => {
  const may = (what: Parameters<typeof allows>[1]) => allows(role, what, "others");

  it("is told that something waits for the desk, or that it waits, or nothing", async () => {
    await withOne(role);
    const wanted = { ...base(), reason: "asked" as const, to: "duty" as const, words: "" };
    await office.store.write((db) => handOff(db, office.parts, wanted, office.clock.now()));
    expect(await told("notice.new-text")).toBe(may("keep-desk"));
    expect(await told("notice.waits-text")).toBe(may("back-desk"));
  });

  it("is alerted at once, or by the second rung, or not at all", async () => {
    await withOne(role);
    await hire(office, "Dee", "duty", 803);
    await hire(office, "Mo", "manager", 804);
    const about = { level: "emergency" as const, kind: "domestic_abuse" as const, words: "" };
    await office.store.write((db) =>
      raiseConcern(db, office.parts, { ...base(), ...about }, office.clock.now()),
    );
    expect(await told("notice.emergency-text")).toBe(may("keep-desk"));
    const { id } = await office.store.read.selectFrom("concern").select("id").executeTakeFirstOrThrow();
    for (const minutes of [5, 5]) {
      office.clock.advance(minutes * MINUTE);
      await office.store.write((db) => climbAlarm(db, office.parts, id, office.clock.now()));
    }
    const again = (await textsTo(office, { worker: one })).filter((text) => /^alarm\.\w+-text/.test(text));
    expect(again.length).toBe(may("keep-desk") || may("back-alarm") ? 1 : 0);
  });
});
