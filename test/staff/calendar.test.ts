import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { release } from "../../src/store/bookings.ts";
import { switchOff } from "../../src/store/leavers.ts";
import { readBoth } from "../channels/calendar/parsers.ts";
import { signedIn, Visitor, wordsOf } from "./browser.ts";
import { bookIn, worksAt } from "./diary.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { auditOf } from "./scene.ts";

let office: Office;
let ana: Hired;
let owen: Hired;
let maya: Kept;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  owen = await hire(office, "Owen", "connexions_adviser", 811);
  maya = await keep(office, "Maya", ana, "101");
  await worksAt(office, owen);
});
afterEach(() => office.close());

/** Makes an address as the page does. @returns its path */
async function address(visitor: Visitor): Promise<string> {
  const page = await visitor.send(await visitor.get("/staff/calendar"), "/calendar/new");
  return new URL(/value="(http[^"]*\.ics)"/.exec(page.html)![1]!).pathname;
}
const anybody = () => new Visitor(office);
const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(office.origin + path, { headers, method });

describe("the diary of an adviser", () => {
  it("opens without signing in, and reads the same in two parsers", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T10:00:00Z");
    await bookIn(office, maya, owen, "2026-11-25T10:00:00Z", "phone");
    const answer = await ask(await address(await signedIn(office, owen)));
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    for (const { method, events } of readBoth(await answer.text())) {
      expect(method).toBe("PUBLISH");
      expect(events).toMatchObject([
        {
          uid: `${id}@intouch`,
          start: "2026-11-24T10:00:00.000Z",
          title: "Maya, careers talk",
          place: "Harpurhey",
        },
        { start: "2026-11-25T10:00:00.000Z", title: "Maya, careers talk", place: "By phone" },
      ]);
    }
  });

  it("has nothing of a young person but the first name, and nobody else's", async () => {
    const una = await hire(office, "Una", "connexions_adviser", 812);
    await bookIn(office, await keep(office, "Kofi", ana, "102"), una, "2026-11-24T10:00:00Z");
    await bookIn(office, maya, owen, "2026-11-24T10:00:00Z");
    const file = await (await ask(await address(await signedIn(office, owen)))).text();
    expect(file).toContain("Maya");
    for (const other of ["Sample", "900101", "Kofi", "2007", maya.party.id, "P-101"])
      expect(file).not.toContain(other);
  });

  it("leaves out what was called off or moved", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T10:00:00Z");
    const path = await address(await signedIn(office, owen));
    await office.store.write((db) => release(db, maya.party.id, id, "cancelled", office.clock.now()));
    for (const { events } of readBoth(await (await ask(path)).text())) expect(events).toEqual([]);
  });

  it("is told apart by its ETag, and is private", async () => {
    await bookIn(office, maya, owen, "2026-11-24T10:00:00Z");
    const path = await address(await signedIn(office, owen));
    const first = await ask(path);
    const etag = first.headers.get("etag")!;
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await ask(path, { "If-None-Match": known });
      expect([again.status, await again.text()], known).toEqual([304, ""]);
    }
    await bookIn(office, maya, owen, "2026-11-25T10:00:00Z");
    const changed = await ask(path, { "If-None-Match": etag });
    expect([changed.status, changed.headers.get("etag") === etag]).toEqual([200, false]);
  });

  it("answers HEAD as GET, without the file", async () => {
    const path = await address(await signedIn(office, owen));
    const answer = await ask(path, {}, "HEAD");
    expect([answer.status, await answer.text()]).toEqual([200, ""]);
  });
});

describe("one appointment as a file", () => {
  it("reads the same in two parsers, with the first name alone", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T10:00:00Z");
    const visitor = await signedIn(office, owen);
    expect((await visitor.get(`/staff/bookings/${id}`)).html).toContain(`/staff/bookings/${id}/calendar.ics`);
    const answer = await visitor.get(`/staff/bookings/${id}/calendar.ics`);
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="appointment.ics"');
    for (const { events } of readBoth(answer.html))
      expect(events).toMatchObject([
        { uid: `${id}@intouch`, title: "Maya, careers talk", place: "Harpurhey" },
      ]);
  });

  it.each([
    { who: "Una", status: 403, why: "another adviser" },
    { who: "nobody", status: 303, why: "not signed in" },
  ])("is refused with $status: $why", async ({ who, status }) => {
    const id = await bookIn(office, maya, owen, "2026-11-24T10:00:00Z");
    const una = await hire(office, "Una", "connexions_adviser", 812);
    const visitor = who === "nobody" ? anybody() : await signedIn(office, una);
    expect((await visitor.get(`/staff/bookings/${id}/calendar.ics`)).status).toBe(status);
  });

  it("is not there once it is off", async () => {
    const id = await bookIn(office, maya, owen, "2026-11-24T10:00:00Z");
    await office.store.write((db) => release(db, maya.party.id, id, "cancelled", office.clock.now()));
    expect((await (await signedIn(office, owen)).get(`/staff/bookings/${id}/calendar.ics`)).status).toBe(404);
  });
});

describe("the address", () => {
  it("is shown once, long, and kept only as a hash", async () => {
    const visitor = await signedIn(office, owen);
    const secret = /\/calendar\/(.*)\.ics/.exec(await address(visitor))![1]!;
    expect(Buffer.from(secret, "base64url")).toHaveLength(24);
    expect((await visitor.get("/staff/calendar")).html).not.toContain(secret);
    const rows = await office.store.read.selectFrom("calendar_feed").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect((await auditOf(office, owen.id)).join()).not.toContain(secret);
  });

  it("stops at once when it is made anew", async () => {
    const visitor = await signedIn(office, owen);
    const [old, fresh] = [await address(visitor), await address(visitor)];
    expect([(await ask(old)).status, (await ask(fresh)).status]).toEqual([404, 200]);
  });

  it("stops at once when it is turned off", async () => {
    const visitor = await signedIn(office, owen);
    const path = await address(visitor);
    await visitor.send(await visitor.get("/staff/calendar"), "/calendar/off");
    expect((await ask(path)).status).toBe(404);
    expect(wordsOf(await visitor.get("/staff/calendar"))).toContain("Make an address");
  });

  it("stops at once when its worker has left, or has other work", async () => {
    const path = await address(await signedIn(office, owen));
    await office.store.write((db) => db.updateTable("worker").set({ role: "manager" }).execute());
    expect((await ask(path)).status).toBe(404);
    await office.store.write((db) => db.updateTable("worker").set({ role: "connexions_adviser" }).execute());
    expect((await ask(path)).status).toBe(200);
    await office.store.write((db) => switchOff(db, owen.id, ana.id, office.clock.now()));
    expect((await ask(path)).status).toBe(404);
  });

  it("says when a calendar last looked", async () => {
    const visitor = await signedIn(office, owen);
    const path = await address(visitor);
    expect(wordsOf(await visitor.get("/staff/calendar"))).toContain("No calendar has looked");
    await ask(path);
    expect(wordsOf(await visitor.get("/staff/calendar"))).toContain("last looked at it today, 10am");
  });

  it.each(["/calendar/x.ics", `/calendar/${"A".repeat(32)}.ics`, "/calendar/..%2F.ics", "/calendar/"])(
    "that opens nothing is not found: %s",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it("is not asked for too often, and a wrong one less", async () => {
    const path = await address(await signedIn(office, owen));
    const statuses = async (asked: string, times: number) => {
      const found: number[] = [];
      for (let i = 0; i < times; i++) found.push((await ask(asked)).status);
      return found;
    };
    expect((await statuses(`/calendar/${"A".repeat(32)}.ics`, 21)).slice(19)).toEqual([404, 429]);
    expect((await statuses(path, 61)).slice(59)).toEqual([200, 429]);
    office.clock.advance(10 * 60_000);
    expect((await ask(path)).status).toBe(200);
  });

  it("stops the invitations by mail, unless they are wanted as well", async () => {
    const visitor = await signedIn(office, owen);
    const says = async () => wordsOf(await visitor.get("/staff/calendar"));
    const choose = async (mail: string) =>
      visitor.send(await visitor.get("/staff/calendar"), "/calendar/invitations", { mail });
    expect(await says()).toContain("Each appointment is mailed to you");
    await address(visitor);
    expect(await says()).toContain("Appointments are not mailed to you");
    await choose("on");
    expect(await says()).toContain("your calendar may show it twice");
    await visitor.send(await visitor.get("/staff/calendar"), "/calendar/off");
    await choose("off");
    expect(await says()).toContain("Appointments are not mailed to you");
  });

  it("is for those who have appointments", async () => {
    expect((await (await signedIn(office, ana)).get("/staff/calendar")).status).toBe(403);
    expect((await anybody().get("/staff/calendar")).headers.get("location")).toMatch(/^\/staff\/sign-in/);
  });
});
