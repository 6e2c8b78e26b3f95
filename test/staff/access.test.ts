import { afterEach, beforeEach, describe, expect, it } from "vitest";
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

async function asCover(): Promise<Hired> {
  const cover = await hire(office, "Cas", "personal_adviser", 805);
  await office.store.write((db) =>
    db.updateTable("worker").set({ cover_id: cover.id }).where("id", "=", ana.id).execute(),
  );
  return cover;
}

const readers = {
  "own worker": async () => ana,
  cover: asCover,
  duty: () => hire(office, "Dee", "duty", 803),
  "another PA": () => hire(office, "Ben", "personal_adviser", 802),
  "Connexions adviser": () => hire(office, "Con", "connexions_adviser", 806),
  manager: () => hire(office, "Mo", "manager", 804),
  "safeguarding lead": () => hire(office, "Saf", "safeguarding_lead", 807),
};

describe("who reads what", () => {
  it.each([
    { who: "own worker" as const, sees: ["ordinary words", "handoff words", "concern words"], as: "own" },
    { who: "cover" as const, sees: ["ordinary words", "handoff words", "concern words"], as: "cover" },
    { who: "duty" as const, sees: ["ordinary words", "handoff words", "concern words"], as: "duty" },
    { who: "safeguarding lead" as const, sees: ["concern words"], as: "safeguarding" },
    { who: "another PA" as const, sees: [], as: undefined },
    { who: "Connexions adviser" as const, sees: [], as: undefined },
    { who: "manager" as const, sees: [], as: undefined },
  ])("the $who sees $sees", async ({ who, sees, as }) => {
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
    const words = wordsOf(await (await signedIn(office, await asCover())).get("/staff"));
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
