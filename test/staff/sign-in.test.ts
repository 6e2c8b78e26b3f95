import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { codeFor, formOf, signedIn, Visitor, wordsOf } from "./browser.ts";
import { dismiss, type Hired, hire, type Office, openOffice, textsTo } from "./office.ts";

let office: Office;
let ana: Hired;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
});
afterEach(() => office.close());

const MINUTE = 60_000;

async function asks(visitor: Visitor, who: string) {
  return await visitor.send(await visitor.get("/staff/sign-in"), "/staff/sign-in", { who });
}

async function enters(visitor: Visitor, code: string) {
  return await visitor.send(await visitor.get("/staff/code"), "/staff/code", { code });
}

describe("signing in with a code", () => {
  it.each([
    { who: "07700 900801", why: "as people write it" },
    { who: "+447700900801", why: "as networks write it" },
    { who: " ANA@council.example ", why: "the e-mail address, in any case" },
  ])("texts a code to the work mobile for $who, $why", async ({ who }) => {
    const queued = office.nextLanes();
    const visitor = new Visitor(office);
    expect((await asks(visitor, who)).headers.get("location")).toBe("/staff/code");
    expect(await queued).toEqual([`sms|${ana.id}`]);
    const code = /\d{6}/.exec((await textsTo(office, { worker: ana }))[0]!)![0];
    const entered = await enters(visitor, `${code.slice(0, 3)} ${code.slice(3)}`);
    expect([entered.status, entered.headers.get("location")]).toEqual([303, "/staff"]);
    expect((await visitor.get("/staff")).status).toBe(200);
  });

  it("queues the code to expire in ten minutes, as a code", async () => {
    await codeFor(office, new Visitor(office), ana);
    const row = await office.store.read.selectFrom("outbox").selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      class: "code",
      channel: "sms",
      expires_at: office.clock.now() + 10 * MINUTE,
    });
  });

  it("answers a number it does not know just as one it knows, code tries included", async () => {
    const [known, unknown] = [new Visitor(office), new Visitor(office)];
    const queued = office.nextLanes();
    const asked = [await asks(unknown, "07700 900899"), await asks(known, "07700 900801")];
    await queued;
    const pages = [await enters(unknown, "000000"), await enters(known, "000000")];
    expect(shape(asked[0]!)).toEqual(shape(asked[1]!));
    expect(shape(pages[0]!)).toEqual(shape(pages[1]!));
    expect(wordsOf(pages[0]!)).toContain("You have 4 tries left");
    expect(await office.store.read.selectFrom("outbox").selectAll().execute()).toHaveLength(1);
  });

  it.each([
    { wanted: "/staff/calls", leads: "/staff/calls", why: "the page that was asked for" },
    {
      wanted: "/staff/people/nobody?before=1",
      leads: "/staff/people/nobody?before=1",
      why: "with its query",
    },
    { wanted: "/staff", leads: "/staff", why: "the first page" },
  ])("leads on to $leads, $why, by way of a wrong code", async ({ wanted, leads }) => {
    const visitor = new Visitor(office);
    const queued = office.nextLanes();
    const signInAt = (await visitor.get(wanted)).headers.get("location")!;
    const asked = await visitor.send(await visitor.get(signInAt), "/staff/sign-in", { who: ana.mobile });
    await queued;
    const code = /\d{6}/.exec((await textsTo(office, { worker: ana }))[0]!)![0];
    const page = await visitor.get(asked.headers.get("location")!);
    const again = await visitor.send(page, "/staff/code", { code: "12" });
    const entered = await visitor.send(again, "/staff/code", { code });
    expect([entered.status, entered.headers.get("location")]).toEqual([303, leads]);
  });

  it("leads nowhere else, whatever the form says", async () => {
    const visitor = new Visitor(office);
    const code = await codeFor(office, visitor, ana);
    const { hidden } = formOf((await visitor.get("/staff/code")).html, "/staff/code");
    const entered = await visitor.post("/staff/code", { ...hidden, code, to: "//evil.example/staff" });
    expect(entered.headers.get("location")).toBe("/staff");
  });

  it("lets the code work in the browser that asked and in no other", async () => {
    const code = await codeFor(office, new Visitor(office), ana);
    const other = new Visitor(office);
    await other.get("/staff/sign-in");
    expect((await enters(other, code)).status).toBe(400);
  });

  it("lets it work once", async () => {
    const visitor = new Visitor(office);
    const code = await codeFor(office, visitor, ana);
    const page = await visitor.get("/staff/code");
    const again = Object.fromEntries(visitor.cookies);
    await visitor.send(page, "/staff/code", { code });
    const thief = new Visitor(office);
    for (const [name, value] of Object.entries(again)) thief.cookies.set(name, value);
    expect((await thief.send(page, "/staff/code", { code })).status).toBe(400);
  });

  it.each([
    { minutes: 9, status: 303, why: "still good" },
    { minutes: 10, status: 400, why: "over" },
  ])("is $why after $minutes minutes", async ({ minutes, status }) => {
    const visitor = new Visitor(office);
    const code = await codeFor(office, visitor, ana);
    office.clock.advance(minutes * MINUTE);
    expect((await enters(visitor, code)).status).toBe(status);
  });

  it("takes no more than five tries, the right code included", async () => {
    const visitor = new Visitor(office);
    const code = await codeFor(office, visitor, ana);
    const wrong = code === "111111" ? "222222" : "111111";
    for (let tries = 0; tries < 5; tries++) await enters(visitor, wrong);
    expect((await enters(visitor, code)).status).toBe(400);
  });

  it.each([{ code: "" }, { code: "12345" }, { code: "1234567" }, { code: "abcdef" }])(
    "does not count $code, which is no code, as a try",
    async ({ code }) => {
      const visitor = new Visitor(office);
      const right = await codeFor(office, visitor, ana);
      for (let tries = 0; tries < 6; tries++) expect((await enters(visitor, code)).status).toBe(400);
      expect((await enters(visitor, right)).status).toBe(303);
    },
  );

  it("sends no code when two workers share the mobile, for it would prove neither", async () => {
    await hire(office, "Ben", "personal_adviser", 801);
    const queued = office.nextLanes();
    await asks(new Visitor(office), "07700 900801");
    await asks(new Visitor(office), "ben@council.example");
    await queued;
    const rows = await office.store.read.selectFrom("outbox").selectAll().execute();
    expect(rows.map(({ worker_id }) => worker_id)).not.toContain(ana.id);
  });

  it("asks again, with what was typed, when nothing is typed or too much is asked", async () => {
    const visitor = new Visitor(office);
    expect(wordsOf(await asks(visitor, " "))).toContain("Enter your work mobile number");
    for (let asked = 0; asked < 20; asked++)
      expect((await asks(visitor, "nobody@council.example")).status).toBe(303);
    const refused = await asks(visitor, "nobody@council.example");
    expect(refused.status).toBe(429);
    expect(refused.html).toContain('value="nobody@council.example"');
    office.clock.advance(10 * MINUTE);
    expect((await asks(visitor, "nobody@council.example")).status).toBe(303);
  });
});

describe("a session", () => {
  it.each([
    { minutes: [29, 29, 29], status: 200, why: "each page starts the half hour again" },
    { minutes: [30], status: 303, why: "half an hour without a page ends it" },
    { minutes: Array(24).fill(29).concat(23), status: 200, why: "11 hours 59 after sign-in" },
    { minutes: Array(24).fill(29).concat(24), status: 303, why: "12 hours after sign-in" },
  ])("answers $status at the end of it: $why", async ({ minutes, status }) => {
    const visitor = await signedIn(office, ana);
    const statuses: number[] = [];
    for (const wait of minutes) {
      office.clock.advance(wait * MINUTE);
      statuses.push((await visitor.get("/staff")).status);
    }
    expect(statuses.at(-1)).toBe(status);
    expect(new Set(statuses.slice(0, -1))).toEqual(new Set(minutes.length > 1 ? [200] : []));
  });

  it("ends the moment its worker leaves", async () => {
    const visitor = await signedIn(office, ana);
    const page = await visitor.get("/staff");
    await dismiss(office, ana);
    const [next, posted] = [await visitor.get("/staff"), await visitor.send(page, "/staff/sign-out")];
    expect([next.status, next.headers.get("location"), posted.status]).toEqual([303, "/staff/sign-in", 401]);
  });

  it.each([
    {
      referer: "/staff/calls?a=b",
      href: "/staff/sign-in?to=%2Fstaff%2Fcalls%3Fa%3Db",
      why: "the page it was on",
    },
    { referer: "/elsewhere", href: "/staff/sign-in", why: "no page of staff" },
    { referer: "", href: "/staff/sign-in", why: "the browser does not say" },
  ])("that is over gives a form its words back, and leads to $href: $why", async ({ referer, href }) => {
    const headers = referer === "" ? {} : { Referer: office.origin + referer };
    const answer = await new Visitor(office).post("/staff/people/x/note", { words: "half a note" }, headers);
    expect([answer.status, wordsOf(answer)]).toEqual([401, expect.stringContaining("half a note")]);
    expect(answer.html).toContain(`href="${href}"`);
  });

  it("ends by signing out, in the browser and here", async () => {
    const visitor = await signedIn(office, ana);
    const before = new Map(visitor.cookies);
    await visitor.send(await visitor.get("/staff"), "/staff/sign-out");
    for (const [name, value] of before) visitor.cookies.set(name, value);
    expect((await visitor.get("/staff")).status).toBe(303);
  });

  it("keeps no id that a stolen database would give away", async () => {
    const visitor = await signedIn(office, ana);
    const id = visitor.cookies.get("staff-session")!;
    const [row] = await office.store.read.selectFrom("staff_session").selectAll().execute();
    expect(Buffer.from(id, "base64url")).toHaveLength(32);
    expect(row!.id_hash).not.toContain(id);
  });

  it.each([
    {
      secureCookies: false,
      starts: "staff-asking=",
      holds: /^(?!.*Secure).*; Path=\/; HttpOnly; SameSite=Lax$/,
      hsts: false,
    },
    {
      secureCookies: true,
      starts: "__Host-staff-asking=",
      holds: /; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
      hsts: true,
    },
  ])(
    "has cookies and headers that fit https: $secureCookies",
    async ({ secureCookies, starts, holds, hsts }) => {
      const other = await openOffice({ secureCookies });
      const { headers } = await new Visitor(other).get("/staff/sign-in");
      const [cookie] = headers.getSetCookie();
      expect(cookie).toMatch(holds);
      expect(cookie!.startsWith(starts)).toBe(true);
      expect(headers.has("strict-transport-security")).toBe(hsts);
      await other.close();
    },
  );
});

describe("a form", () => {
  it.each([
    { headers: { Origin: "https://evil.example" }, why: "from another website" },
    { headers: { Origin: "null" }, why: "from nowhere" },
    { headers: { "Sec-Fetch-Site": "same-site" }, why: "from a neighbour" },
    { headers: {}, token: "", why: "without its token" },
    { headers: {}, token: "x".repeat(43), why: "with a made-up token" },
  ])("is refused $why, and nothing changes", async ({ headers, token }) => {
    const visitor = await signedIn(office, ana);
    const { hidden } = formOf((await visitor.get("/staff")).html, "/staff/sign-out");
    const refused = await visitor.post(
      "/staff/sign-out",
      { ...hidden, ...(token !== undefined && { token }) },
      headers,
    );
    expect(refused.status).toBe(403);
    expect((await visitor.get("/staff")).status).toBe(200);
  });

  it("is refused with the token of somebody else's session", async () => {
    const ben = await hire(office, "Ben", "personal_adviser", 802);
    const [hers, his] = [await signedIn(office, ana), await signedIn(office, ben)];
    const { hidden } = formOf((await his.get("/staff")).html, "/staff/sign-out");
    expect((await hers.post("/staff/sign-out", hidden)).status).toBe(403);
  });
});

function shape({ status, headers, html }: { status: number; headers: Headers; html: string }) {
  const same = [...headers].filter(([name]) => !["date", "set-cookie"].includes(name));
  return { status, headers: same, html: html.replace(/name="token" value="[^"]*"/g, "") };
}
