import { describe, expect, it } from "vitest";
import {
  coverChain,
  coversFor,
  type Leave,
  type Linked,
  leaveOn,
  returnDay,
  standInFor,
} from "../../src/domain/cover.ts";
import { Day } from "../../src/domain/day.ts";

const day = (text: string) => Day.parse(text);
const SUN = day("2026-11-22");
const MON = day("2026-11-23");

const linked = (id: string, coverId: string | null = null, active = true): Linked => ({
  id,
  coverId,
  active,
});
const leave = (
  workerId: string,
  coverId: string | null = null,
  firstDay = MON,
  lastDay = firstDay,
): Leave => ({
  workerId,
  coverId,
  firstDay,
  lastDay,
});

describe("cover", () => {
  it.each([
    { on: "2026-11-22", away: false, why: "the day before" },
    { on: "2026-11-23", away: true, why: "the first day" },
    { on: "2026-11-27", away: true, why: "the last day" },
    { on: "2026-11-28", away: false, why: "the day after" },
  ])("finds leave on $on: $away, $why", ({ on, away }) => {
    const team = { leave: [leave("a", null, MON, day("2026-11-27"))] };
    expect(leaveOn("a", day(on), team) !== undefined).toBe(away);
    expect(leaveOn("b", day(on), team)).toBeUndefined();
  });

  it.each([
    { who: "a", out: [], chain: ["a", "b", "c"], why: "nobody is away" },
    { who: "b", out: [leave("a")], chain: ["a", "b", "c"], why: "the standing cover" },
    { who: "d", out: [leave("a", "d")], chain: ["a", "d"], why: "the cover named for the leave" },
    { who: "c", out: [leave("a"), leave("b")], chain: ["a", "b", "c"], why: "cover is away too" },
    {
      who: undefined,
      out: [leave("a"), leave("b"), leave("c")],
      chain: ["a", "b", "c"],
      why: "a cycle, all away",
    },
    { who: undefined, out: [leave("a", "gone")], chain: ["a", "gone"], why: "the cover has left" },
  ])("$who stands in: $why", ({ who, out, chain }) => {
    const members = [
      linked("a", "b"),
      linked("b", "c"),
      linked("c", "a"),
      linked("d"),
      linked("gone", null, false),
    ];
    const team = { members, leave: out };
    expect(coverChain("a", MON, team).map(({ id }) => id)).toEqual(chain);
    expect(standInFor("a", MON, team)?.id).toBe(who);
  });

  it.each([
    { other: "b", out: [], may: false, why: "the direct cover, while the worker is in" },
    { other: "b", out: [leave("a")], may: true, why: "the direct cover, while the worker is away" },
    { other: "b", out: [leave("a", null, day("2026-11-24"))], may: false, why: "the leave starts tomorrow" },
    { other: "c", out: [leave("a")], may: false, why: "the cover's cover, while the cover is in" },
    { other: "c", out: [leave("b")], may: false, why: "the cover's cover, while the worker is in" },
    { other: "c", out: [leave("a"), leave("b")], may: true, why: "the cover's cover, in the cover's place" },
    { other: "d", out: [leave("a")], may: false, why: "somebody who covers for nobody" },
    { other: "d", out: [leave("a", "d")], may: true, why: "named for the leave" },
    { other: "b", out: [leave("a", "d")], may: false, why: "the standing cover, when another was named" },
    { other: "a", out: [], may: false, why: "nobody covers for themselves" },
    { other: "a", out: [leave("a")], may: false, why: "nor while they are away" },
    { other: "b", out: [leave("a"), leave("b"), leave("c")], may: false, why: "the whole chain is away" },
  ])("$other may act for a: $may, $why", ({ other, out, may }) => {
    const members = [linked("a", "b"), linked("b", "c"), linked("c"), linked("d")];
    expect(coversFor(other, "a", MON, { members, leave: out })).toBe(may);
  });

  it.each([
    { out: [leave("a", "b"), leave("a", "c", SUN)], why: "written down last" },
    { out: [leave("a", "c", SUN), leave("a", "b")], why: "written down first" },
  ])("is by the leave that starts later of two on one day, $why", ({ out }) => {
    const started = out.map((one) => ({ ...one, lastDay: MON }));
    expect(leaveOn("a", MON, { leave: started })?.coverId).toBe("b");
  });

  it("is nobody for somebody who is not of the team", () => {
    expect(coversFor("b", "no-such-id", MON, { members: [linked("b")], leave: [] })).toBe(false);
  });

  it.each([
    { out: [], back: "2026-11-23", why: "they are in" },
    { out: [leave("a", null, MON, day("2026-11-25"))], back: "2026-11-26", why: "the day after the last" },
    {
      out: [leave("a"), leave("a", null, day("2026-11-24"), day("2026-11-25"))],
      back: "2026-11-26",
      why: "one leave follows another",
    },
    {
      out: [leave("a"), leave("a", null, day("2026-11-25"))],
      back: "2026-11-24",
      why: "a day between two",
    },
  ])("says that they are back on $back: $why", ({ out, back }) => {
    expect(returnDay("a", MON, { leave: out })).toBe(back);
  });

  it("counts a worker who has left as away", () => {
    const members = [linked("a", "b", false), linked("b")];
    expect(coversFor("b", "a", MON, { members, leave: [] })).toBe(true);
  });
});
