import { describe, expect, it } from "vitest";
import { Day } from "../../../src/domain/day.ts";
import { workersByMobile } from "../../../src/store/workers.ts";
import { secondFor, tellSecond } from "../../../src/work/concerns/second-person.ts";
import { rotaAt, type StaffedRota } from "../../../src/work/handoffs/rota.ts";
import type { Line } from "../../support/line.ts";
import { LEAD, raised } from "../alarms.ts";
import { DENISE, lineFor, START } from "../outgoing.ts";
import { all, textsTo, words } from "../talk.ts";
import { DUTY, MANAGER } from "../thread.ts";
import { cardsTo, inTeams } from "./teams.ts";

const NOW = Date.parse(START);
const TODAY = Day.parse("2026-11-23");
const WHO = { denise: DENISE, duty: DUTY, manager: MANAGER, lead: LEAD };
type Name = keyof typeof WHO;

async function idsOf({ store }: Line): Promise<Record<Name, string>> {
  const found = Object.entries(WHO).map(async ([name, mobile]) => [
    name,
    (await workersByMobile(store.read, store.vault, mobile))[0]!.id,
  ]);
  return Object.fromEntries(await Promise.all(found));
}

const withLeave = (rota: StaffedRota, ids: readonly string[]): StaffedRota => {
  const leave = ids.map((workerId) => ({ workerId, firstDay: TODAY, lastDay: TODAY, coverId: null }));
  return { ...rota, team: { ...rota.team, leave } };
};

describe("the second person who hears that somebody outside was told", () => {
  it.each([
    { by: "denise", away: [], is: ["lead"], why: "the lead is there" },
    { by: "lead", away: [], is: ["duty"], why: "it was the lead who told" },
    { by: "denise", away: ["lead"], is: ["duty"], why: "the lead is away" },
    { by: "duty", away: ["lead"], is: ["manager"], why: "it was duty who told" },
    { by: "denise", away: ["lead", "duty"], is: ["manager"], why: "duty is away too" },
    { by: "denise", away: ["lead", "duty", "manager"], is: ["manager", "lead"], why: "all of them are away" },
    { by: "denise", notTo: "lead", away: [], is: ["duty"], why: "it may be about the lead" },
    { by: "lead", notTo: "manager", away: ["duty", "manager"], is: [], why: "nobody else is left" },
  ] as const)("is $is: $why", async ({ by, away, is, ...row }) => {
    const line = await lineFor();
    const ids = await idsOf(line);
    const rota = withLeave(
      await rotaAt(line.store.read, line.parts, NOW),
      away.map((name) => ids[name]),
    );
    const not = [ids[by], "notTo" in row ? ids[row.notTo] : null];
    const second = secondFor(not, NOW, rota).map(({ id }) => id);
    expect(second.toSorted()).toEqual(is.map((name) => ids[name]).toSorted());
  });
});

it("is told by a card of that concern, who is in Teams", async () => {
  const line = await lineFor();
  const lead = await inTeams(line, LEAD);
  const row = await raised(line);
  const entry = { entryId: "entry", by: (await idsOf(line)).denise };
  await line.store.write((db) => tellSecond(db, line.parts, row, entry, NOW));
  expect(await cardsTo(line, lead)).toEqual([{ kind: "concern", id: row.id }]);
});

it("tells them by text and mail, with a reference alone, and not whom it may be about", async () => {
  const line = await lineFor();
  const { lead, denise } = await idsOf(line);
  const row = { ...(await raised(line)), about_worker_id: lead };
  const before = line.gone.length;
  const entry = { entryId: "entry", by: denise };
  await line.store.write((db) => tellSecond(db, line.parts, row, entry, NOW));
  await line.settle();
  const args = { ref: row.ref, url: "https://line.test/staff" };
  expect(textsTo(line, DUTY).at(-1)).toBe(words(line, "alarm.shared-text", args));
  const [mail] = line.gone.slice(before).filter(({ channel }) => channel === "email");
  expect(mail).toMatchObject({
    subject: words(line, "alarm.shared-subject", args),
    text: words(line, "alarm.shared-mail", args),
  });
  expect(line.gone.slice(before)).toHaveLength(2);
  expect((await all(line, "outbox")).filter((one) => one.class === "notice")).toHaveLength(2);
});
