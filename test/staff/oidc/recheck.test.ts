import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openIdentity } from "../../../src/staff/oidc/provider.ts";
import { rechecks } from "../../../src/staff/oidc/recheck.ts";
import { liveSession } from "../../../src/store/staff-sessions.ts";
import { type Council, claimsIn, signed, startCouncil } from "../../doubles/council.ts";
import { dismiss, type Hired, hire, type Office, openOffice } from "../office.ts";
import { auditOf } from "../scene.ts";
import { Person } from "./person.ts";

let council: Council;
let office: Office;
let ana: Hired;
let person: Person;

beforeEach(async () => {
  council = await startCouncil();
  office = await openOffice({ identity: await openIdentity(council.settings) });
  council.admits(office.origin);
  ana = await hire(office, "Ana", "personal_adviser", 801);
  council.accounts.set("ana", { email: "ana@council.example" });
  person = new Person();
});
afterEach(async () => {
  await office.close();
  await council.close();
});

const MINUTE = 60_000;
const home = () => `${office.origin}/staff`;
const looks = async () => (await person.ask(home())).status;
const renewals = () => council.asked["refresh_token"] ?? 0;

/** Opens a page every so often, so that the session does not end for want of one. */
async function works(minutes: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let passed = 0; passed < minutes; passed += 20) {
    office.clock.advance(Math.min(20, minutes - passed) * MINUTE);
    statuses.push(await looks());
  }
  return [...new Set(statuses)];
}

describe("a session by the council's sign-in", () => {
  beforeEach(async () => {
    expect((await person.signIn(home(), "ana")).status).toBe(200);
  });

  it.each([
    { minutes: 14, asked: 0, why: "it was just asked" },
    { minutes: 15, asked: 1, why: "a quarter of an hour is over" },
  ])("has asked $asked times after $minutes minutes: $why", async ({ minutes, asked }) => {
    office.clock.advance(minutes * MINUTE);
    expect([await looks(), await looks(), renewals()]).toEqual([200, 200, asked]);
  });

  it("asks once for pages that are opened together, and next time with what it was given", async () => {
    for (const asked of [1, 2, 3]) {
      office.clock.advance(15 * MINUTE);
      expect(await Promise.all([looks(), looks(), looks()])).toEqual([200, 200, 200]);
      expect(renewals()).toBe(asked);
    }
  });

  it("does not ask a second time for a page that had looked before the first answer was kept", async () => {
    const { store, clock, parts } = office;
    const [row] = await store.read.selectFrom("staff_session").selectAll().execute();
    clock.advance(15 * MINUTE);
    const before = (await liveSession(store.read, store.vault, row!.id_hash, clock.now()))!;
    const stillHolds = rechecks(parts, await openIdentity(council.settings));
    expect(await stillHolds(row!.id_hash, before)).toBe(true);
    expect(await stillHolds(row!.id_hash, before)).toBe(true);
    expect(renewals()).toBe(1);
  });

  it("ends within a quarter of an hour once the council has shut the account", async () => {
    council.accounts.delete("ana");
    office.clock.advance(15 * MINUTE);
    expect(await looks()).toBe(303);
    expect(await office.store.read.selectFrom("staff_session").selectAll().execute()).toEqual([]);
    expect(await auditOf(office, ana.id)).toContain("service: staff.session-ended {}");
  });

  it.each([
    { claims: { email: "else@council.example" }, status: 303, why: "the account has another address now" },
    { claims: { email: "ben@council.example" }, status: 303, why: "the address is a colleague's now" },
    { claims: { email: "ana@council.example" }, status: 200, why: "nothing has changed" },
  ])("answers $status when $why", async ({ claims, status }) => {
    await hire(office, "Ben", "personal_adviser", 802);
    council.accounts.set("ana", claims);
    office.clock.advance(15 * MINUTE);
    expect(await looks()).toBe(status);
  });

  it("ends when the answer is signed by nobody we know", async () => {
    council.tamper = (tokens) => {
      tokens.id_token = signed(claimsIn(tokens.id_token!), { alg: "none" }, () => "");
    };
    office.clock.advance(15 * MINUTE);
    expect(await looks()).toBe(303);
  });

  it("goes on while the council's sign-in is down, asks again each minute, and ends after 12 hours all the same", async () => {
    await council.shut();
    office.clock.advance(15 * MINUTE);
    expect([await looks(), await looks()]).toEqual([200, 200]);
    await council.reopen();
    office.clock.advance(MINUTE - 1);
    expect([await looks(), renewals()]).toEqual([200, 0]);
    office.clock.advance(1);
    expect([await looks(), renewals()]).toEqual([200, 1]);
    await council.shut();
    expect(await works(11 * 60)).toEqual([200]);
    office.clock.advance(29 * MINUTE);
    expect(await looks()).toBe(200);
    office.clock.advance(20 * MINUTE);
    expect(await looks()).not.toBe(200);
    await council.reopen();
  });

  it("goes on while the council does not take our secret, which is ours to mend", async () => {
    council.admits(office.origin, { client_secret: "another" });
    office.clock.advance(15 * MINUTE);
    expect(await looks()).toBe(200);
  });

  it("ends with the next page when its worker leaves, without asking", async () => {
    await dismiss(office, ana);
    expect([await looks(), renewals()]).toEqual([303, 0]);
  });

  it("keeps nothing that a stolen database could ask with", async () => {
    const [row] = await office.store.read.selectFrom("staff_session").selectAll().execute();
    office.clock.advance(15 * MINUTE);
    let given = "";
    council.tamper = (tokens) => {
      given = tokens.refresh_token!;
    };
    await looks();
    const [next] = await office.store.read.selectFrom("staff_session").selectAll().execute();
    expect(given).toMatch(/^[\w-]{20,}$/);
    expect(next!.refresh!.includes(given)).toBe(false);
    expect(next!.refresh!.equals(row!.refresh!)).toBe(false);
  });
});

describe("a session that the council gave nothing to ask again with", () => {
  it.each([
    { minutes: 59, status: 200, why: "it is good for an hour" },
    { minutes: 60, status: 303, why: "the hour is over" },
  ])("answers $status after $minutes minutes: $why", async ({ minutes, status }) => {
    council.tamper = (tokens) => {
      delete tokens.refresh_token;
    };
    await person.signIn(home(), "ana");
    const last = [];
    for (const wait of [25, 25, minutes - 50]) {
      office.clock.advance(wait * MINUTE);
      last.push(await looks());
    }
    expect(last).toEqual([200, 200, status]);
  });
});

describe("groups", () => {
  it.each([
    { roles: ["g-pa"], status: 200, why: "the group for their role" },
    { roles: ["g-manager", "g-pa"], status: 200, why: "that group among others" },
    { roles: "g-pa", status: 200, why: "one group, not in a list" },
    { roles: ["g-manager"], status: 403, why: "a group for another role, which gives nothing" },
    { roles: ["g-PA"], status: 403, why: "a group that is written differently" },
    { roles: [], status: 403, why: "no group" },
    { roles: undefined, status: 403, why: "no claim at all" },
  ])("let somebody in with $status: $why", async ({ roles, status }) => {
    const pairs = [
      { value: "g-pa", role: "personal_adviser" },
      { value: "g-pa", role: "duty" },
      { value: "g-manager", role: "manager" },
    ];
    const identity = await openIdentity({ ...council.settings, roles: pairs });
    const other = await openOffice({ identity });
    council.admits(other.origin);
    await hire(other, "Ana", "personal_adviser", 801);
    council.accounts.set("ana", { email: "ana@council.example", ...(roles !== undefined && { roles }) });
    const opened = await person.signIn(`${other.origin}/staff`, "ana");
    await other.close();
    expect(opened.status).toBe(status);
    if (status === 403) expect(opened.html).toContain("not in the group for that");
  });

  it("that somebody is taken out of end the session with the next question", async () => {
    const identity = await openIdentity({
      ...council.settings,
      roles: [{ value: "g-pa", role: "personal_adviser" }],
    });
    const other = await openOffice({ identity });
    council.admits(other.origin);
    await hire(other, "Ana", "personal_adviser", 801);
    council.accounts.set("ana", { email: "ana@council.example", roles: ["g-pa"] });
    await person.signIn(`${other.origin}/staff`, "ana");
    council.accounts.set("ana", { email: "ana@council.example", roles: [] });
    other.clock.advance(15 * MINUTE);
    const { status } = await person.ask(`${other.origin}/staff`);
    await other.close();
    expect(status).toBe(303);
  });
});
