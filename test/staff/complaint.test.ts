import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepAsComplaint } from "../../src/store/complaints.ts";
import type { Row } from "../../src/store/schema.ts";
import { signedIn, wordsOf } from "./browser.ts";
import { type Hired, hire, type Kept, keep, type Office, openOffice } from "./office.ts";
import { askedFor, rowOf, worried, wrote } from "./scene.ts";

let office: Office;
let ana: Hired;
let maya: Kept;
let complaint: Row<"handoff">;

beforeEach(async () => {
  office = await openOffice();
  ana = await hire(office, "Ana", "personal_adviser", 801);
  maya = await keep(office, "Maya", ana, "101");
  await wrote(office, maya.phone, "ordinary words");
  await wrote(office, maya.phone, "complaint words");
  complaint = await askedFor(
    office,
    { party: { ...maya.party, worker_id: null } },
    "complaint words",
    "complaint",
  );
  const rows = await office.store.read.selectFrom("inbox").select("id").orderBy("seq").execute();
  await office.store.write((db) => keepAsComplaint(db, complaint.id, [rows[1]!.id]));
});
afterEach(() => office.close());

const person = () => `/staff/people/${maya.party.id}`;

describe("a complaint", () => {
  it.each([
    { who: () => ana, status: 200, ordinary: true, complaint: false, name: "their own worker" },
    {
      who: () => hire(office, "Dee", "duty", 803),
      status: 200,
      ordinary: true,
      complaint: true,
      name: "duty",
    },
    {
      who: () => hire(office, "Mo", "manager", 804),
      status: 200,
      ordinary: false,
      complaint: true,
      name: "a manager",
    },
    {
      who: () => hire(office, "Ben", "personal_adviser", 802),
      status: 403,
      ordinary: false,
      complaint: false,
      name: "another PA",
    },
  ])("is read by $name: $complaint, on page and list", async ({ who, status, ...sees }) => {
    const visitor = await signedIn(office, await who());
    const page = await visitor.get(person());
    expect(page.status).toBe(status);
    expect(page.html.includes("ordinary words")).toBe(sees.ordinary);
    expect(page.html.includes("complaint words")).toBe(sees.complaint);
    expect(wordsOf(await visitor.get("/staff")).includes("Maya wants to complain")).toBe(sees.complaint);
  });

  it("shows a manager no concern, not by its address nor by a form that is not complete", async () => {
    const { id } = await worried(office, maya, "concern words");
    const visitor = await signedIn(office, await hire(office, "Mo", "manager", 804));
    const page = await visitor.get(person());
    const token = /name="token" value="([^"]*)"/.exec(page.html)![1]!;
    const others = [
      await visitor.get(`${person()}/concerns/${id}`),
      await visitor.post(`${person()}/concerns/${id}/close`, { token }),
    ];
    expect([page, ...others].some(({ html }) => html.includes("concern words"))).toBe(false);
  });

  it("is closed by a manager, who has nothing more to read then", async () => {
    const visitor = await signedIn(office, await hire(office, "Mo", "manager", 804));
    await visitor.send(await visitor.get(person()), "/close");
    expect((await rowOf(office, "handoff", complaint.id)).status).toBe("closed");
    expect((await visitor.get(person())).status).toBe(403);
  });

  it("is not there for their own worker, not even by its address", async () => {
    const visitor = await signedIn(office, ana);
    const token = /name="token" value="([^"]*)"/.exec((await visitor.get(person())).html)![1]!;
    const answer = await visitor.post(`${person()}/handoffs/${complaint.id}/close`, { token });
    expect(answer.status).toBe(404);
    expect((await rowOf(office, "handoff", complaint.id)).status).toBe("open");
  });
});
