import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shownPerson } from "../../../src/cli/person-shown.ts";
import { makeMetrics } from "../../../src/ops/metrics.ts";
import { asksOf } from "../../../src/store/asks.ts";
import { addressLookup, partyByAddress } from "../../../src/store/parties.ts";
import { consentsOf } from "../../../src/store/record-consents.ts";
import { recordOf } from "../../../src/store/record-of-person.ts";
import type { Row } from "../../../src/store/schema.ts";
import { countAware } from "../../../src/store/told-entitlements.ts";
import { workersInRole } from "../../../src/store/workers.ts";
import { decide } from "../../../src/work/handoffs/ask-decisions.ts";
import { type Line, startLine } from "../../support/line.ts";

const MAYA = "+447700900001";
const DENISE = "+447700900801";
let line: Line;

beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterEach(async () => {
  await line.close();
});

async function maya(): Promise<Row<"party">> {
  const { read, vault } = line.store;
  return (await partyByAddress(read, addressLookup(vault, "sms", MAYA)))!;
}

async function ask(): Promise<Row<"ask">> {
  await line.say(MAYA, "how much is the setting up home money");
  await line.say(MAYA, "1");
  await line.say(MAYA, "2");
  return (await asksOf(line.store.read, (await maya()).id)).at(-1)!;
}

async function denise() {
  const all = await workersInRole(line.store.read, line.store.vault, ["personal_adviser"]);
  return all.find(({ profile }) => profile.mobile === DENISE)!;
}

async function decided(
  row: Row<"ask">,
  state: "seen" | "granted" | "refused",
  reason?: string,
): Promise<string[]> {
  const before = line.gone.length;
  const [party, worker] = [await maya(), await denise()];
  await line.store.write((db) =>
    decide(db, line.parts, { ask: row, party, worker, state, ...(reason && { reason }) }),
  );
  await line.settle();
  return line.gone.slice(before).flatMap(({ to, text }) => (to === MAYA ? [text] : []));
}

const stateOf = async (row: Row<"ask">) =>
  (await asksOf(line.store.read, row.party_id)).find(({ id }) => id === row.id)!.state;
const toldTo = (number: string, words: string) =>
  line.gone.filter(({ to, text }) => to === number && text.includes(words));

describe("something asked for", () => {
  it("is due in five working days and stands in the record", async () => {
    const row = await ask();
    expect(row).toMatchObject({
      entitlement_id: "setting-up-home-allowance",
      state: "asked",
      due_on: "2026-11-30",
    });
    const record = await recordOf(line.store.read, line.store.vault, await maya());
    expect(shownPerson(record, new Map()).asks).toMatchObject([
      { entitlement: "setting-up-home-allowance", state: "asked", dueOn: "2026-11-30", changedBy: null },
    ]);
  });

  it("is made once: a second ask for the same thing says how it stands", async () => {
    const row = await ask();
    await line.say(MAYA, "how much is the setting up home money");
    const [answer = ""] = await line.say(MAYA, "1");
    expect(answer).toContain("An answer is due by Mon 30 Nov");
    expect(await asksOf(line.store.read, row.party_id)).toHaveLength(1);
  });

  it.each([
    { state: "granted", tells: "it's a yes to Setting up home allowance", why: "good news as such" },
    { state: "refused", tells: "COMPLAIN", why: "with the way to complain" },
    { state: "refused", tells: "0808 800 5792", why: "and an advocate, at once" },
    { state: "refused", tells: "You have had it already.", why: "and the reason" },
  ] as const)("$state is told at once: $why", async ({ state, tells }) => {
    const texts = await decided(
      await ask(),
      state,
      state === "refused" ? "You have had it already." : undefined,
    );
    expect(texts.join("\n")).toContain(tells);
  });

  it("is decided once: a second press changes and tells nothing", async () => {
    const row = await ask();
    await decided(row, "granted");
    expect(await decided(row, "refused", "No.")).toEqual([]);
    expect(await stateOf(row)).toBe("granted");
  });

  it("tells in the morning what was decided at night", async () => {
    const row = await ask();
    await line.moveTo("2026-11-24T22:00:00Z");
    expect(await decided(row, "granted")).toEqual([]);
    await line.moveTo("2026-11-25T08:59:00Z");
    expect(toldTo(MAYA, "it's a yes")).toHaveLength(0);
    await line.moveTo("2026-11-25T09:00:00Z");
    expect(toldTo(MAYA, "it's a yes")).toHaveLength(1);
  });

  it("can be taken back, and the worker is told", async () => {
    const row = await ask();
    await line.say(MAYA, "drop my ask");
    await line.say(MAYA, "1");
    expect(await stateOf(row)).toBe("withdrawn");
    expect(toldTo(DENISE, "taken back")).toHaveLength(1);
    expect(await decided(row, "granted")).toEqual([]);
  });
});

describe("an answer that is late", () => {
  it("goes to the worker again, then to a manager, once each", async () => {
    await ask();
    await line.moveTo("2026-11-30T16:59:00Z");
    expect(toldTo(DENISE, "past its date")).toHaveLength(0);
    await line.moveTo("2026-11-30T17:00:00Z");
    expect(toldTo(DENISE, "past its date")).toHaveLength(1);
    await line.moveTo("2026-12-02T16:59:00Z");
    expect(line.gone.filter(({ text }) => text.includes("an answer to a young person is late"))).toHaveLength(
      0,
    );
    await line.moveTo("2026-12-02T17:00:00Z");
    const managers = await workersInRole(line.store.read, line.store.vault, ["manager"]);
    const raised = line.gone.filter(({ text }) => text.includes("an answer to a young person is late"));
    expect(raised.map(({ to }) => to)).toEqual(managers.flatMap(({ profile }) => profile.mobile ?? []));
    expect(toldTo(DENISE, "past its date")).toHaveLength(1);
  });

  it("is no longer raised once it is answered", async () => {
    const row = await ask();
    await decided(row, "granted");
    await line.moveTo("2026-12-09T17:00:00Z");
    expect(line.gone.filter(({ text }) => /past its date|is late/.test(text))).toEqual([]);
  });
});

describe("who was told", () => {
  it("counts people on record who were told of at least one thing, once each", async () => {
    const before = await countAware(line.store.read);
    expect(before).toMatchObject({ told: 0 });
    await line.say(MAYA, "what can i get");
    await line.say(MAYA, "what can i get");
    await line.say("+447700900199", "do i pay council tax");
    expect(await countAware(line.store.read)).toEqual({ people: before.people, told: 1 });
    const figures = await makeMetrics(line.store, line.clock).registry.metrics();
    expect(figures).toContain("intouch_people_told_entitlement 1\n");
    expect(figures).toContain(`intouch_people ${before.people}\n`);
  });

  it("keeps apart what was named from what was explained", async () => {
    await line.say(MAYA, "what can i get");
    await line.say(MAYA, "1");
    const rows = await line.store.read.selectFrom("told_entitlement").selectAll().execute();
    expect(rows.filter(({ explained_at }) => explained_at !== null)).toHaveLength(1);
    expect(rows).toHaveLength(3);
  });
});

describe("the offer of a monthly text", () => {
  it("is put once, whatever the answer; a no agrees to nothing", async () => {
    await ask();
    await line.say(MAYA, "do i pay council tax");
    const [again = ""] = await line.say(MAYA, "1");
    expect(again).not.toContain("Once a month");
    const topics = (await consentsOf(line.store.read, (await maya()).id)).map(({ topic }) => topic);
    expect(topics).not.toContain("rights_news");
  });
});
