import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dayOf } from "../../src/domain/day.ts";
import { handoffsOf, setWaiting } from "../../src/store/handoffs.ts";
import { addLeave } from "../../src/store/leave.ts";
import { signedIn, Visitor, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor, auditOf, worried, wrote } from "./scene.ts";

let office: Office;
let ana: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
  await wrote(office, maya.phone, "ordinary words");
  await askedFor(office, maya, "handoff words");
});
afterEach(() => office.close());

const path = () => `/staff/people/${maya.party.id}`;

async function asCover(role: "personal_adviser" | "education_worker" | "manager"): Promise<Hired> {
  const cover = await hire(office, "Cas", role, 805);
  await office.store.write((db) =>
    db.updateTable("worker").set({ cover_id: cover.id }).where("id", "=", ana.id).execute(),
  );
  return cover;
}

/** Ana is on leave today. */
async function inHerPlace(role: Parameters<typeof asCover>[0] = "personal_adviser"): Promise<Hired> {
  const day = dayOf(office.clock.now());
  const leave = { workerId: ana.id, firstDay: day, lastDay: day, coverId: null, madeBy: ana.id };
  await office.store.write((db) => addLeave(db, leave, office.clock.now()));
  return await asCover(role);
}

/** Ana is in, and the ladder has handed a message of hers to somebody else. */
async function handedOn(role: Parameters<typeof asCover>[0]): Promise<Hired> {
  const cover = await asCover(role);
  const now = office.clock.now();
  const waiting = { workerId: cover.id, since: now, promisedBy: now + 3_600_000, rung: 2 };
  await office.store.write(async (db) => {
    for (const { id } of await handoffsOf(db, maya.party.id)) await setWaiting(db, id, waiting);
  });
  return cover;
}

const readers = {
  "own worker": async () => ana,
  "cover while she is in": () => asCover("personal_adviser"),
  "cover while she is away": () => inHerPlace(),
  "cover who was handed a message": () => handedOn("personal_adviser"),
  "education worker in her place": () => inHerPlace("education_worker"),
  "manager in her place": () => inHerPlace("manager"),
  duty: () => hire(office, "Dee", "duty", 803),
  "another PA": () => hire(office, "Ben", "personal_adviser", 802),
  "Connexions adviser": () => hire(office, "Con", "connexions_adviser", 806),
  manager: () => hire(office, "Mo", "manager", 804),
  "safeguarding lead": () => hire(office, "Saf", "safeguarding_lead", 807),
};

describe("who reads what", () => {
  it.each([
    { who: "own worker" as const, sees: ["ordinary words", "handoff words", "concern words"], as: "own" },
    { who: "cover while she is in" as const, sees: [], as: undefined },
    {
      who: "cover while she is away" as const,
      sees: ["ordinary words", "handoff words", "concern words"],
      as: "cover",
    },
    {
      who: "cover who was handed a message" as const,
      sees: ["ordinary words", "handoff words"],
      as: "cover",
    },
    {
      who: "education worker in her place" as const,
      sees: ["ordinary words", "handoff words"],
      as: "cover",
    },
    { who: "manager in her place" as const, sees: ["ordinary words", "handoff words"], as: "cover" },
    { who: "duty" as const, sees: ["ordinary words", "handoff words", "concern words"], as: "duty" },
    { who: "safeguarding lead" as const, sees: ["concern words"], as: "safeguarding" },
    { who: "another PA" as const, sees: [], as: undefined },
    { who: "Connexions adviser" as const, sees: [], as: undefined },
    { who: "manager" as const, sees: [], as: undefined },
  ])("the $who sees $sees", async ({ who, sees, as }) => {
    office.clock.advance(60_000);
    await worried(office, maya, "concern words");
    const reader = await readers[who]();
    const page = await (await signedIn(office, reader)).get(path());
    const words = wordsOf(page);
    expect(["ordinary words", "handoff words", "concern words"].filter((one) => words.includes(one))).toEqual(
      sees,
    );
    expect(page.status).toBe(as ? 200 : 403);
    expect(words.includes("Maya")).toBe(as !== undefined);
    const line = as ? `thread.read {"as":"${as}"}` : "thread.refused {}";
    expect(await auditOf(office, maya.party.id)).toEqual([`${reader.id}: ${line}`]);
  });

  it.each([
    { who: "cover who was handed a message" as const, reads: false },
    { who: "education worker in her place" as const, reads: false },
    { who: "cover while she is away" as const, reads: true },
  ])("messages and the thread of a disclosure show to the $who: $reads", async ({ who, reads }) => {
    office.clock.advance(60_000);
    await worried(office, maya, "he hits me");
    await askedFor(office, maya, "disclosing thread", "concern");
    office.clock.advance(60_000);
    await wrote(office, maya.phone, "disclosing message");
    const words = wordsOf(await (await signedIn(office, await readers[who]())).get(path()));
    expect(words.includes("disclosing")).toBe(reads);
    expect(words).toContain("ordinary words");
  });

  it("opens nothing for a safeguarding lead about whom nobody is worried", async () => {
    const lead = await readers["safeguarding lead"]();
    expect((await (await signedIn(office, lead)).get(path())).status).toBe(403);
  });

  it("lets another PA do nothing either", async () => {
    const concern = await worried(office, maya, "concern words");
    const [mine, theirs] = [
      await signedIn(office, ana),
      await signedIn(office, await readers["another PA"]()),
    ];
    const form = Object.fromEntries([
      ["token", /name="token" value="([^"]*)"/.exec((await theirs.get("/staff")).html)![1]!],
    ]);
    const handoff = /handoffs\/([^/]+)\/close/.exec((await mine.get(path())).html)![1]!;
    const actions = [
      `handoffs/${handoff}/seen`,
      `handoffs/${handoff}/close`,
      `handoffs/${handoff}/answer`,
      `concerns/${concern.id}/take`,
      `concerns/${concern.id}/close`,
      "number/theirs",
      "number/not-theirs",
    ];
    const key = "k".repeat(43);
    for (const action of actions)
      expect(
        (await theirs.post(`${path()}/${action}`, { ...form, key, words: "x", number: maya.lookup })).status,
        action,
      ).toBe(403);
  });

  it("lets a safeguarding lead take a concern and answer nothing", async () => {
    const concern = await worried(office, maya, "concern words");
    const visitor = await signedIn(office, await readers["safeguarding lead"]());
    const page = await visitor.get(path());
    const token = /name="token" value="([^"]*)"/.exec(page.html)![1]!;
    expect((await visitor.send(page, `${concern.id}/take`)).status).toBe(303);
    expect((await visitor.post(`${path()}/number/theirs`, { token, number: maya.lookup })).status).toBe(403);
  });
});

describe("the first page", () => {
  it("shows a PA what needs them, then everybody of theirs", async () => {
    const concern = await worried(office, maya, "concern words");
    await keep(office, "Kofi", ana, "102");
    await keep(office, "Zed", await readers["another PA"](), "103");
    office.clock.advance(2 * 3_600_000);
    const words = wordsOf(await (await signedIn(office, ana)).get("/staff"));
    expect(words).toMatch(
      new RegExp(
        `Needs you now Concern ${concern.ref} Emergency waiting 2 hours Maya asked to talk to their worker New waiting 2 hours .*Everybody Kofi Sample .*Maya Sample`,
      ),
    );
    expect(words).not.toMatch(/Zed|concern words|handoff words/);
  });

  it("shows duty whatever waits, and numbers nobody knows", async () => {
    await wrote(office, "+447700900150", "rent help");
    const words = wordsOf(await (await signedIn(office, await readers.duty())).get("/staff"));
    expect(words).toMatch(
      /Duty .*Needs somebody now Maya asked .*Numbers and visitors we do not know 07700 900150 wrote today/,
    );
  });

  it("shows a manager that something waits, and nobody's name", async () => {
    await worried(office, maya, "concern words");
    office.clock.advance(3_600_000);
    const words = wordsOf(await (await signedIn(office, await readers.manager())).get("/staff"));
    expect(words).toMatch(
      /Concerns nobody has taken up 1, longest wait 1 hour Messages nobody has seen 1, longest wait 1 hour/,
    );
    expect(words).not.toContain("Maya");
  });

  it("shows cover the people they cover", async () => {
    const words = wordsOf(await (await signedIn(office, await inHerPlace())).get("/staff"));
    expect(words).toMatch(/Maya asked to talk.*Maya Sample Cover/);
  });
});

describe("an address that is not there", () => {
  it.each([
    { path: "/staff/people/nobody", why: "no id of ours" },
    { path: "/staff/people/01890000-0000-7000-8000-000000000000", why: "an id of nobody" },
    { path: "/staff/nothing", why: "no page" },
    { path: "/staff/assets/x/secret.ts", why: "no file" },
    { path: "/staff/assets/x/..%2f..%2froutes.ts", why: "a way out of the folder" },
  ])("is not found: $why", async ({ path: address }) => {
    const page = await (await signedIn(office, ana)).get(address);
    expect(page.status).toBe(404);
    expect(page.html).not.toMatch(/Error:|at .*\.ts/);
  });

  it("is the same page whether or not anyone is signed in, and sent with every header", async () => {
    const { headers } = await new Visitor(office).get("/staff/nothing");
    expect(Object.fromEntries(headers)).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "same-origin",
      "x-content-type-options": "nosniff",
      "content-security-policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    });
  });

  it("says nothing of a failure of ours", async () => {
    const visitor = await signedIn(office, ana);
    await office.store.write((db) =>
      db
        .updateTable("handoff")
        .set({ words: Buffer.from("broken") })
        .execute(),
    );
    const page = await visitor.get(path());
    expect(page.status).toBe(500);
    expect(wordsOf(page)).toMatch(/Sorry, something went wrong/);
    expect(page.html).not.toMatch(/FIELD_KEY|vault/);
  });
});
