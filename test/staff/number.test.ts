import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { addressLookup, openAddress, partyByAddress, setAddress } from "../../src/store/parties.ts";
import { formOf, type Visitor, wordsOf } from "./browser.ts";
import { openDesk } from "./desk.ts";
import { type Hired, hire, type Kept, keep, type Office } from "./office.ts";
import { auditOf, told, wrote } from "./scene.ts";

let office: Office;
let ana: Hired;
let maya: Kept;
let desk: Visitor;

beforeEach(async () => {
  ({ office, ana, maya, desk } = await openDesk());
});
afterEach(() => office.close());

const pathOf = (one: Kept) => `/staff/people/${one.party.id}`;
const thread = () => desk.get(pathOf(maya));

describe("a number", () => {
  const DAY = 24 * 3_600_000;

  it.each([
    { state: "live" as const, provedDaysAgo: 89, doubted: false, why: "proved within 90 days" },
    { state: "live" as const, provedDaysAgo: 90, doubted: true, why: "silent for 90 days" },
    { state: "doubtful" as const, provedDaysAgo: 0, doubted: true, why: "a text came back" },
  ])("in doubt: $doubted, $why; a worker's word settles it", async ({ state, provedDaysAgo, doubted }) => {
    await office.store.write((db) =>
      setAddress(db, maya.lookup, { state, proved_at: office.clock.now() - provedDaysAgo * DAY }),
    );
    const page = await thread();
    expect(wordsOf(page).includes("I have checked: this is their number")).toBe(doubted);
    if (!doubted) return;
    await desk.send(page, "/number/theirs");
    expect(wordsOf(await thread())).not.toContain("I have checked");
    expect((await auditOf(office, maya.party.id)).at(-2)).toBe(`${ana.id}: address.proved {}`);
  });

  it("that is not theirs leaves the record, and writes as a stranger from then on", async () => {
    await told(office, maya, "See you at 3", { state: "queued" });
    await desk.send(await thread(), "/number/not-theirs");
    const stranger = (await partyByAddress(
      office.store.read,
      addressLookup(office.store.vault, "sms", maya.phone),
    ))!;
    const address = await office.store.read
      .selectFrom("address")
      .selectAll()
      .where("party_id", "=", stranger.id)
      .executeTakeFirstOrThrow();
    expect([stranger.kind, stranger.id === maya.party.id]).toEqual(["visitor", false]);
    expect(openAddress(office.store.vault.boxOf(stranger.id, stranger.data_key), address)).toBe(maya.phone);
    expect(
      (
        await office.store.read
          .selectFrom("outbox")
          .selectAll()
          .where("party_id", "=", maya.party.id)
          .executeTakeFirstOrThrow()
      ).state,
    ).toBe("held");
    await wrote(office, maya.phone, "new phone who dis");
    const words = wordsOf(await thread());
    expect(words).toContain("No number on record");
    expect(words).not.toContain("who dis");
  });

  it("of somebody else is not touched by a form for this one", async () => {
    const kofi = await keep(office, "Kofi", await hire(office, "Ben", "personal_adviser", 802), "102");
    const { hidden } = formOf((await thread()).html, "/number/not-theirs");
    expect(
      (await desk.post(`${pathOf(maya)}/number/not-theirs`, { ...hidden, number: kofi.lookup })).status,
    ).toBe(404);
  });
});
