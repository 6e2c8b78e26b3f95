import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openIdentity } from "../../../src/staff/oidc/provider.ts";
import { keepWorker, workerById } from "../../../src/store/workers.ts";
import {
  CLIENT_SECRET,
  type Claims,
  type Council,
  claimsIn,
  signed,
  startCouncil,
} from "../../doubles/council.ts";
import { wordsOf } from "../browser.ts";
import { dismiss, type Hired, hire, type Kept, keep, type Office, openOffice } from "../office.ts";
import { auditOf } from "../scene.ts";
import { type Page, Person } from "./person.ts";

let council: Council;
let office: Office;
let ana: Hired;
let maya: Kept;
let person: Person;

beforeEach(async () => {
  council = await startCouncil();
  office = await openOffice({ identity: await openIdentity(council.settings) });
  council.admits(office.origin);
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
  council.accounts.set("ana", { email: "ANA@council.example" });
  person = new Person();
});
afterEach(async () => {
  await office.close();
  await council.close();
});

const MINUTE = 60_000;
const page = (path = "/staff") => `${office.origin}${path}`;
const isBack = (url: string) => url.startsWith(page("/staff/sign-in/back"));
const says = (at: Page) => wordsOf({ ...at, headers: new Headers() });
const session = (who = person) => who.cookies(office.origin).get("staff-session");

async function isSignedIn(who = person): Promise<boolean> {
  return (await who.ask(page())).status === 200;
}

describe("signing in at the council", () => {
  it("leads from a thread's address through the council to the thread", async () => {
    const thread = page(`/staff/people/${maya.party.id}?before=1#last`);
    const opened = await person.signIn(thread, "ana");
    expect([opened.status, opened.url]).toEqual([200, thread.replace("#last", "")]);
    expect(opened.html).toContain("Maya");
    expect(await auditOf(office, ana.id)).toContain(`${ana.id}: staff.signed-in {}`);
  });

  it("goes straight through for whoever has signed in to the council", async () => {
    await person.signIn(page(), "ana");
    person.cookies(office.origin).clear();
    const opened = await person.open(page("/staff/calls"));
    expect([opened.status, opened.url]).toEqual([200, page("/staff/calls")]);
  });

  it("asks with a state that shows nothing, a nonce, and PKCE", async () => {
    const answer = await person.ask(page(`/staff/sign-in?to=/staff/people/${maya.party.id}`));
    const { origin, searchParams } = new URL(answer.headers.get("location")!);
    const asked = Object.fromEntries(searchParams);
    expect([answer.status, origin]).toEqual([303, council.issuer]);
    expect(asked).toMatchObject({
      response_type: "code",
      redirect_uri: page("/staff/sign-in/back"),
      scope: "openid profile email offline_access",
      code_challenge_method: "S256",
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(Buffer.from(asked["state"]!, "base64url").toString("latin1")).not.toContain(maya.party.id);
  });

  it("signs everybody in who opens several pages at once without a cookie", async () => {
    const tabs = [await person.open(page("/staff/calls"), {}, isBack)];
    person.cookies(office.origin).clear();
    tabs.push(await person.open(page("/staff/asks"), {}, isBack));
    const second = await person.submit(tabs[1]!, { login: "ana", password: "x" });
    const first = await person.submit(tabs[0]!, { login: "ana", password: "x" });
    expect([second.url, first.url]).toEqual([page("/staff/asks"), page("/staff/calls")]);
    expect([second.status, first.status]).toEqual([200, 200]);
  });

  it("says what to do when it is cancelled, and leads back to the same page", async () => {
    const login = await person.open(page("/staff/calls"));
    const cancelled = await person.open(/href="([^"]*\/abort)"/.exec(login.html)![1]!);
    expect([cancelled.status, await isSignedIn()]).toEqual([403, false]);
    expect(says(cancelled)).toContain("The sign-in was stopped");
    expect(cancelled.html).toContain('href="/staff/sign-in?to=%2Fstaff%2Fcalls"');
  });

  it("ends the session that the browser had", async () => {
    await hire(office, "Ben", "personal_adviser", 802);
    council.accounts.set("ben", { email: "ben@council.example" });
    await person.signIn(page(), "ana");
    const before = session()!;
    person.cookies(council.issuer).clear();
    expect(says(await person.signIn(page("/staff/sign-in"), "ben"))).toContain("Ben");
    const thief = new Person();
    thief.cookies(office.origin).set("staff-session", before);
    expect(await isSignedIn(thief)).toBe(false);
  });

  it("goes nowhere else afterwards", async () => {
    const evil = encodeURIComponent("https://evil.example/staff");
    const opened = await person.signIn(page(`/staff/sign-in?to=${evil}`), "ana");
    expect([opened.url, opened.status]).toEqual([page(), 200]);
  });
});

describe("a token that is not for us", () => {
  const changed = (more: Claims) => (claims: Claims) => signed({ ...claims, ...more });
  const seconds = (offset: number) => Math.floor(Date.now() / 1000) + offset;
  it.each([
    { why: "another nonce", forge: changed({ nonce: "another" }), status: 403 },
    { why: "no nonce", forge: changed({ nonce: undefined }), status: 403 },
    { why: "another audience", forge: changed({ aud: "another-app" }), status: 403 },
    { why: "another tenant", forge: changed({ iss: "https://login.example/another" }), status: 403 },
    { why: "61 seconds after its end", forge: changed({ exp: seconds(-61) }), status: 503 },
    { why: "two minutes before its start", forge: changed({ nbf: seconds(120) }), status: 503 },
    {
      why: "no signature",
      forge: (claims: Claims) => signed(claims, { alg: "none" }, () => ""),
      status: 403,
    },
    {
      why: "a changed signature",
      forge: (claims: Claims) =>
        signed(claims, undefined, (words) => Buffer.from(words).toString("base64url")),
      status: 403,
    },
    {
      why: "signed with the secret that we share",
      forge: (claims: Claims) =>
        signed(claims, { alg: "HS256" }, (words) =>
          createHmac("sha256", CLIENT_SECRET).update(words).digest("base64url"),
        ),
      status: 403,
    },
    {
      why: "another algorithm",
      forge: (claims: Claims) => signed(claims, { alg: "RS512", kid: "council" }),
      status: 403,
    },
    {
      why: "a key that is not theirs",
      forge: (claims: Claims) => signed(claims, { alg: "RS256", kid: "x" }),
      status: 403,
    },
    { why: "no token", forge: () => undefined, status: 403 },
  ])("is refused: $why", async ({ forge, status }) => {
    council.tamper = (tokens) => {
      const token = forge(claimsIn(tokens.id_token!));
      if (token) tokens.id_token = token;
      else delete tokens.id_token;
    };
    const opened = await person.signIn(page(), "ana");
    expect([opened.status, session(), await isSignedIn()]).toEqual([status, undefined, false]);
    expect(says(opened)).toContain(status === 503 ? "The clocks" : "was not made for this service");
  });

  it.each([
    { why: "59 seconds after its end", more: () => ({ exp: seconds(-55) }) },
    { why: "half a minute before its start", more: () => ({ nbf: seconds(30) }) },
  ])("is taken $why, as clocks differ", async ({ more }) => {
    council.tamper = (tokens) => {
      tokens.id_token = signed({ ...claimsIn(tokens.id_token!), ...more() });
    };
    expect((await person.signIn(page(), "ana")).status).toBe(200);
  });
});

it("is refused with an algorithm that we did not agree on, honest or not", async () => {
  const identity = await openIdentity({ ...council.settings, algorithm: "ES256" });
  const other = await openOffice({ identity });
  council.admits(other.origin);
  await hire(other, "Ana", "personal_adviser", 801);
  const opened = await person.signIn(`${other.origin}/staff`, "ana");
  await other.close();
  expect(opened.status).toBe(403);
});

describe("an answer that is not to our question", () => {
  it.each([
    { why: "no state", change: (url: URL) => url.searchParams.delete("state") },
    { why: "a made-up state", change: (url: URL) => url.searchParams.set("state", "x".repeat(300)) },
    { why: "two states", change: (url: URL) => url.searchParams.append("state", "another") },
    { why: "another issuer", change: (url: URL) => url.searchParams.set("iss", "https://login.example") },
    { why: "a made-up code", change: (url: URL) => url.searchParams.set("code", "made-up") },
  ])("is refused: $why", async ({ change }) => {
    const back = new URL((await person.signIn(page(), "ana", isBack)).url);
    change(back);
    const refused = await person.open(back.href);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    expect(refused.html).toContain('href="/staff/sign-in"');
    expect([session(), await isSignedIn()]).toEqual([undefined, false]);
  });

  it("signs nobody in in another browser: it only begins again there", async () => {
    const { url } = await person.signIn(page("/staff/calls"), "ana", isBack);
    const victim = new Person();
    const led = await victim.open(url);
    expect([led.status, new URL(led.url).origin, session(victim)]).toEqual([200, council.issuer, undefined]);
    expect(council.asked).toEqual({});
  });

  it("does not begin again for ever in a browser without cookies", async () => {
    const forgetful = new Person();
    await forgetful.signIn(page(), "ana", isBack);
    const first = await forgetful.open(page(), {}, isBack);
    forgetful.cookies(office.origin).clear();
    const second = await forgetful.open(first.url, {}, (url) => isBack(url) && url !== first.url);
    forgetful.cookies(office.origin).clear();
    const ended = await forgetful.open(second.url);
    expect([ended.status, says(ended)]).toEqual([400, expect.stringContaining("start again")]);
  });

  it("works once: the second time the code is refused", async () => {
    const { url } = await person.signIn(page(), "ana", isBack);
    const before = new Map(person.cookies(office.origin));
    expect((await person.open(url)).status).toBe(200);
    const jar = person.cookies(office.origin);
    jar.clear();
    for (const [name, value] of before) jar.set(name, value);
    const replayed = await person.open(url);
    expect([replayed.status, says(replayed)]).toEqual([400, expect.stringContaining("used before")]);
    expect(session()).toBeUndefined();
  });

  it("goes on for whoever presses Back after signing in", async () => {
    const { url } = await person.signIn(page("/staff/calls"), "ana", isBack);
    await person.open(url);
    expect((await person.open(url)).url).toBe(page("/staff/calls"));
  });

  it.each([
    { minutes: 59, status: 200, why: "a forgotten password takes a while" },
    { minutes: 60, status: 400, why: "it is too old" },
  ])("is $status after $minutes minutes: $why", async ({ minutes, status }) => {
    const { url } = await person.signIn(page(), "ana", isBack);
    office.clock.advance(minutes * MINUTE);
    expect((await person.open(url)).status).toBe(status);
  });
});

describe("the council's pages", () => {
  it("may be down: the sign-in says so, and works once they are back", async () => {
    await council.shut();
    const refused = await person.open(page("/staff/calls"));
    expect([refused.status, says(refused)]).toEqual([503, expect.stringContaining("does not answer")]);
    expect(refused.html).toContain('href="/staff/sign-in?to=%2Fstaff%2Fcalls"');
    await council.reopen();
    expect((await person.signIn(page("/staff/calls"), "ana")).status).toBe(200);
  });

  it("may go down on the way back", async () => {
    const { url } = await person.signIn(page(), "ana", isBack);
    await council.shut();
    expect((await person.open(url)).status).toBe(503);
    await council.reopen();
  });

  it("may not know our secret any more", async () => {
    council.admits(office.origin, { client_secret: "another" });
    const refused = await person.signIn(page(), "ana");
    expect([refused.status, says(refused)]).toEqual([
      503,
      expect.stringContaining("does not accept this service"),
    ]);
  });
});

describe("signing out", () => {
  it("ends the session, and offers to end the council's sign-in too", async () => {
    const home = await person.signIn(page(), "ana");
    const before = session()!;
    const out = await person.submit(home, {});
    expect([out.status, out.url, session()]).toEqual([200, page("/staff/signed-out"), undefined]);
    expect(says(out)).toContain("still signed in to your council account");
    person.cookies(office.origin).set("staff-session", before);
    expect(await isSignedIn()).toBe(false);
    const end = /href="(http[^"]*)"/.exec(out.html)![1]!.replaceAll("&amp;", "&");
    const confirm = await person.open(end);
    const done = await person.submit(confirm, { logout: "yes" });
    expect(done.url).toMatch(new RegExp(`^${page("/staff/signed-out/everywhere")}`));
    expect((await person.open(page())).html).toContain('name="login"');
  });

  it("asks which account it is when somebody signs in again", async () => {
    const home = await person.signIn(page(), "ana");
    const out = await person.submit(home, {});
    const again = /href="(\/staff\/sign-in[^"]*)"/.exec(out.html)![1]!;
    expect((await person.open(page(again))).html).toContain('name="login"');
  });
});

describe("somebody with a council account", () => {
  const ID = "11111111-2222-4333-8444-555555555555";
  const OTHER = "99999999-2222-4333-8444-555555555555";
  async function giveId({ id }: Hired, teamsId: string): Promise<void> {
    const { store, clock } = office;
    const { role, active, profile } = (await workerById(store.read, store.vault, id))!;
    const worker = { recordRef: "W-Ana", role, active, profile: { ...profile, teamsId } };
    await store.write((db) => keepWorker(db, store.vault, worker, clock.now()));
  }

  it.each([
    { claims: { email: "nobody@council.example" }, why: "an address that is not on the list" },
    { claims: {}, why: "no address" },
    {
      claims: { email: "ana@council.example", email_verified: false },
      why: "an address that nobody has checked",
    },
    { claims: { email: ["ana@council.example"] }, why: "a list where an address should be" },
    { claims: { oid: OTHER }, why: "an id that is not on the list" },
  ])("is politely refused with $why", async ({ claims }) => {
    council.accounts.set("stranger", claims);
    const refused = await person.signIn(page(), "stranger");
    expect([refused.status, session()]).toEqual([403, undefined]);
    expect(says(refused)).toContain("is not on the list of staff");
    expect(refused.html).toContain("anew=1");
    expect(says(refused).includes("You came with")).toBe(claims.email === "nobody@council.example");
  });

  it("is refused once they have left, and signed out at once where they are signed in", async () => {
    await person.signIn(page(), "ana");
    await dismiss(office, ana);
    expect((await person.open(page())).status).toBe(403);
    expect(await isSignedIn()).toBe(false);
  });

  it("is refused while two on the list have the same address", async () => {
    await hire(office, "ANA", "duty", 802);
    expect((await person.signIn(page(), "ana")).status).toBe(403);
  });

  it.each([
    {
      claims: { oid: ID.toUpperCase(), email: "renamed@council.example" },
      status: 200,
      why: "the id is theirs, the address has changed",
    },
    {
      claims: { oid: OTHER, email: "ana@council.example" },
      status: 403,
      why: "the address is theirs, the id is somebody else's",
    },
    { claims: { email: "ana@council.example" }, status: 200, why: "the sign-in gives no ids" },
  ])("is answered $status if the list has an id for them: $why", async ({ claims, status }) => {
    await giveId(ana, ID);
    council.accounts.set("ana", claims);
    expect((await person.signIn(page(), "ana")).status).toBe(status);
  });
});
