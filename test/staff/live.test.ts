import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Row } from "../../src/store/schema.ts";
import { signedIn, type Visitor } from "./browser.ts";
import { openDesk } from "./desk.ts";
import { dismiss, type Hired, hire, type Kept, MONDAY_10AM, type Office } from "./office.ts";
import { askedFor, auditOf, told, wrote } from "./scene.ts";

const MINUTE = 60_000;

let office: Office;
let ana: Hired;
let maya: Kept;
let desk: Visitor;

beforeEach(async () => {
  ({ office, ana, maya, desk } = await openDesk());
});
afterEach(() => office.close());

const path = () => `/staff/people/${maya.party.id}`;
const live = async (visitor = desk) => await visitor.get(`${path()}/live`);
const pressed = async (action: string) => desk.send(await desk.get(path()), action);
const stamps = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/data-(stamp|heard|around)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

async function change(to: Partial<Row<"handoff">>): Promise<void> {
  await office.store.write((db) => db.updateTable("handoff").set(to).execute());
}

describe("the messages of an open page", () => {
  it.each([
    { what: "nothing", act: async () => {}, differs: [] },
    { what: "a text of theirs", act: () => wrote(office, maya.phone, "hi"), differs: ["stamp", "heard"] },
    { what: "a text of ours", act: () => told(office, maya, "Hello"), differs: ["stamp"] },
    { what: "a handoff", act: () => askedFor(office, maya, "ring me"), differs: ["around"] },
  ])("show by their stamps that $what has come since", async ({ act, differs }) => {
    await wrote(office, maya.phone, "first");
    const before = stamps((await desk.get(path())).html);
    await act();
    const after = stamps((await live()).html);
    expect(Object.keys(after).filter((name) => before[name] !== after[name])).toEqual(differs);
  });

  it.each([
    { what: "somebody has read it", act: () => pressed("/seen"), differs: true },
    { what: "somebody has closed it", act: () => pressed("/close"), differs: true },
    {
      what: "somebody has answered",
      act: async () =>
        desk.send(await desk.get(path()), "/answer", { words: "on my way" }).then(() => undefined),
      differs: true,
    },
    {
      what: "more waits in a thread that was read",
      act: () => change({ waits_since: MONDAY_10AM + MINUTE }),
      differs: true,
    },
    { what: "another has it now", act: () => change({ worker_id: null }), differs: true },
    { what: "the next step of the ladder", act: () => change({ rung: 1 }), differs: false },
  ])("show that $what: $differs", async ({ act, differs }) => {
    await askedFor(office, maya, "ring me");
    const before = stamps((await desk.get(path())).html);
    await act();
    expect(stamps((await live()).html)["around"] !== before["around"]).toBe(differs);
  });

  it("hold the messages and no form, and are noted as read once, with the page", async () => {
    await wrote(office, maya.phone, "first");
    await desk.get(path());
    const { html } = await live();
    expect(html).toContain("first");
    expect(html).not.toMatch(/<form|<script/);
    expect((await auditOf(office, maya.party.id)).length).toBe(1);
  });

  it("do not keep a session going that nobody uses", async () => {
    for (const minutes of [14, 14]) {
      office.clock.advance(minutes * MINUTE);
      expect((await live()).status).toBe(200);
    }
    office.clock.advance(2 * MINUTE);
    expect((await live()).headers.get("location")).toBe("/staff/sign-in");
  });

  it("end at once for somebody who has left, and were never there for another", async () => {
    const ben = await signedIn(office, await hire(office, "Ben", "personal_adviser", 802));
    expect((await live(ben)).status).toBe(403);
    await dismiss(office, ana);
    expect((await live()).headers.get("location")).toBe("/staff/sign-in");
  });
});
