import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openIdentity } from "../../../src/staff/oidc/provider.ts";
import { type Claims, type Council, claimsIn, signed, startCouncil } from "../../doubles/council.ts";
import { type Hired, hire, type Office, openOffice } from "../office.ts";
import { auditOf } from "../scene.ts";
import { Person } from "./person.ts";

const EVENT = "http://schemas.openid.net/event/backchannel-logout";

let council: Council;
let office: Office;
let ana: Hired;
let atWork: Person;
let atHome: Person;
let sid: string;

beforeEach(async () => {
  council = await startCouncil();
  office = await openOffice({ identity: await openIdentity(council.settings) });
  council.admits(office.origin);
  ana = await hire(office, "Ana", "personal_adviser", 801);
  council.accounts.set("ana", { email: "ana@council.example" });
  council.tamper = (tokens) => {
    sid = String(claimsIn(tokens.id_token!)["sid"]);
  };
  [atWork, atHome] = [new Person(), new Person()];
  await atWork.signIn(home(), "ana");
  expect((await atHome.signIn(home(), "ana")).status).toBe(200);
});
afterEach(async () => {
  await office.close();
  await council.close();
});

const home = () => `${office.origin}/staff`;
const looks = async () => [(await atWork.ask(home())).status, (await atHome.ask(home())).status];

const send = async (form: Record<string, string>) =>
  await fetch(`${office.origin}/staff/signed-out/by-council`, {
    method: "POST",
    body: new URLSearchParams(form),
  });

let made = 0;
const nowS = () => Math.floor(Date.now() / 1000);
const usual = (): Claims => ({
  iss: council.issuer,
  aud: council.settings.clientId,
  iat: nowS(),
  exp: nowS() + 120,
  jti: `token-${++made}`,
  events: { [EVENT]: {} },
  sub: "ana",
  sid,
});
const HEADER = { alg: "RS256", kid: "council", typ: "logout+jwt" };

describe("the council ends a sign-in", () => {
  it("at its own page, and the session that came from it is over, no other", async () => {
    const page = await atWork.open(`${council.issuer}/session/end`);
    await atWork.submit(page, { logout: "yes" });
    expect(await looks()).toEqual([303, 200]);
    expect(await auditOf(office, ana.id)).toContain('service: staff.session-ended {"by":"council"}');
  });

  it.each([
    { change: {}, after: [200, 303], why: "one sitting" },
    { change: { sid: undefined }, after: [303, 303], why: "a person, wherever they sit" },
    { change: { sub: undefined }, after: [200, 303], why: "a sitting, without saying whose" },
    { change: { sub: "ben" }, after: [200, 200], why: "a sitting that is not that person's" },
    { change: { sub: "ben", sid: undefined }, after: [200, 200], why: "somebody who is not signed in" },
    { change: { aud: ["another", "in-touch"] }, after: [200, 303], why: "us among others" },
    { change: { iat: nowS() - 240, exp: undefined }, after: [200, 303], why: "four minutes ago" },
  ])("by a token for $why: $after", async ({ change, after }) => {
    const answer = await send({ logout_token: signed({ ...usual(), ...change }, HEADER) });
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(await looks()).toEqual(after);
  });
});

const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;

describe("a token is refused", () => {
  it.each([
    { change: { iss: "https://another.example" }, why: "another issuer" },
    { change: { aud: "another" }, why: "made for another service" },
    { change: { aud: undefined }, why: "made for nobody" },
    { change: { iat: undefined }, why: "no time" },
    { change: { iat: nowS() - 600, exp: nowS() + 600 }, why: "kept for ten minutes" },
    { change: { iat: nowS() + 300 }, why: "of the future" },
    { change: { exp: nowS() - 120 }, why: "run out" },
    { change: { jti: undefined }, why: "no name of its own" },
    { change: { events: undefined }, why: "no event, as in a token of a sign-in" },
    { change: { events: { "http://schemas.openid.net/event/other": {} } }, why: "another event" },
    { change: { events: { [EVENT]: "yes" } }, why: "an event that is no object" },
    { change: { nonce: "n" }, why: "a nonce, as in a token of a sign-in" },
    { change: { nonce: null }, why: "an empty nonce" },
    { change: { sub: undefined, sid: undefined }, why: "about nobody" },
  ])("$why", async ({ change }) => {
    const answer = await send({ logout_token: signed({ ...usual(), ...change }, HEADER) });
    expect(answer.status).toBe(400);
    expect(await looks()).toEqual([200, 200]);
  });

  it.each([
    { header: { ...HEADER, alg: "none" }, by: () => "", why: "signed by nobody" },
    {
      header: HEADER,
      by: (words: string) => sign("sha256", Buffer.from(words), stranger).toString("base64url"),
      why: "signed by another key",
    },
    {
      header: { ...HEADER, kid: "unknown" },
      by: (words: string) => sign("sha256", Buffer.from(words), stranger).toString("base64url"),
      why: "by a key that the council does not have",
    },
    {
      header: { ...HEADER, alg: "HS256" },
      by: (words: string) => createHmac("sha256", "council").update(words).digest("base64url"),
      why: "signed with another algorithm",
    },
    { header: { ...HEADER, typ: "at+jwt" }, by: undefined, why: "a token of another kind" },
  ])("$why", async ({ header, by }) => {
    expect((await send({ logout_token: signed(usual(), header, by) })).status).toBe(400);
    expect(await looks()).toEqual([200, 200]);
  });

  it("that comes a second time, though whose it was has signed in again", async () => {
    const token = signed(usual(), HEADER);
    expect((await send({ logout_token: token })).status).toBe(200);
    await atHome.signIn(home(), "ana");
    expect((await send({ logout_token: token })).status).toBe(400);
    expect((await atHome.ask(home())).status).toBe(200);
  });

  it.each([
    { form: {}, status: 400, why: "nothing was sent" },
    { form: { logout_token: "no token" }, status: 400, why: "no token at all" },
    { form: { logout_token: "x".repeat(20_000) }, status: 413, why: "more than a token ever is" },
  ])("with $status: $why", async ({ form, status }) => {
    expect((await send(form as Record<string, string>)).status).toBe(status);
  });
});

it("asks to be told again while the council's keys cannot be had", async () => {
  const other = await openOffice({ identity: await openIdentity(council.settings) });
  const token = signed(usual(), HEADER);
  await council.shut();
  const answer = await fetch(`${other.origin}/staff/signed-out/by-council`, {
    method: "POST",
    body: new URLSearchParams({ logout_token: token }),
  });
  await other.close();
  await council.reopen();
  expect(answer.status).toBe(503);
});
