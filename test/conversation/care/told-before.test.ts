import { describe, expect, it } from "vitest";
import { overdoseInPieces, withToldBefore } from "../../../src/conversation/care/told-before.ts";
import { whatWasTold } from "../../../src/conversation/care/what-was-told.ts";
import type { Session } from "../../../src/conversation/session.ts";
import type { Understanding } from "../../../src/conversation/understanding/types.ts";
import { born, ctxFor, hear, MINUTE, NOW, session } from "../scene.ts";

const HARM = { level: "emergency", kind: "suicide_self_harm" } as const;
const ago = (minutes: number, text: string, danger?: true) => ({
  ...{ at: NOW - minutes * MINUTE, text },
  ...(danger && { danger }),
});

describe("an overdose in pieces", () => {
  const found = (text: string, ...recent: NonNullable<Session["recent"]>) =>
    overdoseInPieces(text, session({ recent }), NOW);

  it.each([
    { before: ["took some stuff", "loads"], text: "feel sleepy", is: "overdose", why: "how they feel tells" },
    { before: ["took some pills"], text: "im proper dizzy", is: "overdose", why: "in two" },
    { before: ["ive took"], text: "a whole box of paracetamol", is: "overdose", why: "what it was tells" },
    {
      before: ["my mate took some stuff", "loads"],
      text: "shes falling asleep",
      is: "somebody-else",
      why: "hers",
    },
    { before: ["took 30 paracetamol"], text: "ok", is: undefined, why: "told by itself, and answered" },
    {
      before: ["took some stuff to my nans", "loads"],
      text: "ok",
      is: undefined,
      why: "nobody is ill of it",
    },
    { before: ["feel sleepy"], text: "night", is: undefined, why: "nothing was taken" },
    { before: ["watched a film", "she took some stuff"], text: "feel sleepy", is: undefined, why: "a story" },
    { before: [], text: "feel sleepy", is: undefined, why: "nothing before" },
  ])("$before, then $text: $is, $why", ({ before, text, is }) => {
    const pieces = before.map((words, i) => ago(before.length - i, words));
    expect(found(text, ...pieces)?.situation).toBe(is);
    if (is) expect(found(text, ...pieces)?.risk).toEqual(HARM);
  });

  it.each([
    { recent: ago(1, "took some pills", true), is: "overdose", why: "danger was heard in a piece" },
    { recent: ago(10, "took some pills"), is: "overdose", why: "ten minutes before" },
    { recent: ago(11, "took some pills"), is: undefined, why: "longer before" },
  ])("is $is where $why", ({ recent, is }) => {
    expect(found("feel sleepy", recent)?.situation).toBe(is);
  });
});

describe("a reading beside what was told before", () => {
  const CARED = { careTurns: 1, careSince: NOW };
  const about = (kind: string): Partial<Session> => ({ ...CARED, careAbout: { level: "urgent", kind } });
  const read = (
    text: string,
    before: Partial<Session>,
    { heard, concernOpen = true }: { heard?: Partial<Understanding>; concernOpen?: boolean } = {},
  ) => withToldBefore(hear(heard), text, session(before), { now: NOW, concernOpen });

  it.each(["homeless_tonight", "destitute_no_food_or_power"])("of %s goes on in the cold", (kind) => {
    const { risk, intent, sure } = read("its freezing", about(kind), {
      heard: { intent: "small_talk", sure: true },
    });
    expect({ risk, intent, sure }).toEqual({
      risk: { level: "urgent", kind },
      intent: "crisis",
      sure: false,
    });
  });

  it.each([
    { text: "im so cold", before: about("domestic_abuse"), given: {}, why: "something else was told" },
    { text: "im so cold", before: CARED, given: {}, why: "nobody knows what was told" },
    { text: "ok", before: about("homeless_tonight"), given: {}, why: "nothing of the cold is said" },
    {
      text: "im so cold",
      before: about("homeless_tonight"),
      given: { concernOpen: false },
      why: "a person has closed it",
    },
    {
      text: "im so cold can i get a coat",
      before: about("homeless_tonight"),
      given: { heard: { intent: "entitlement_topic", sure: true } as const },
      why: "they plainly ask for something, and are answered",
    },
  ])("is as it was where $why", ({ text, before, given }) => {
    const heard = hear("heard" in given ? given.heard : {});
    const concernOpen = !("concernOpen" in given);
    expect(withToldBefore(heard, text, session(before), { now: NOW, concernOpen })).toBe(heard);
  });

  it("never makes light of what was heard in it", () => {
    expect(read("cant feel my hands", about("homeless_tonight"), { heard: { risk: HARM } }).risk).toBe(HARM);
  });

  it.each([
    { dialog: "safe-check", text: "my life is finish", is: "suicide_self_harm", why: "they were asked" },
    { dialog: "menu", text: "my life is finish", is: "destitute_no_food_or_power", why: "they were not" },
    { dialog: "safe-check", text: "no money left", is: "destitute_no_food_or_power", why: "nothing ends" },
  ])("is $is for $text after $dialog: $why", ({ dialog, text, is }) => {
    const waiting = { dialog, version: 1, step: "ask", data: {}, askedAt: NOW };
    const heard = { risk: { level: "urgent", kind: "destitute_no_food_or_power" } } as const;
    expect(read(text, { waiting }, { heard, concernOpen: false }).risk).toEqual({
      level: "urgent",
      kind: is,
    });
    const fresh = read(text, { waiting }, { concernOpen: false }).risk;
    expect(fresh).toEqual(is === "suicide_self_harm" ? { level: "urgent", kind: is } : { level: "none" });
  });

  it.each([
    { tookMinutes: 9, is: "none", why: "it was answered just now" },
    { tookMinutes: 10, is: "emergency", why: "it was answered longer ago" },
  ])("is $is in pieces told $tookMinutes minutes after an overdose: $why", ({ tookMinutes, is }) => {
    const recent = [ago(1, "i done something stupid")];
    const before = { ...CARED, recent, tookAt: NOW - tookMinutes * MINUTE };
    expect(read("the whole box", before).risk.level).toBe(is);
  });

  it("is no new overdose where the lines before told it", () => {
    const recent = [ago(2, "i done something stupid"), ago(1, "the whole box")];
    expect(read("the whole box", { ...CARED, recent }).risk.level).toBe("none");
  });

  it("is an overdose in pieces, whether a person has what was told or not", () => {
    const recent = [ago(2, "took some stuff", true), ago(1, "loads")];
    for (const concernOpen of [true, false])
      expect(read("feel sleepy", { ...CARED, recent }, { concernOpen }).risk).toEqual(HARM);
  });
});

it("is answered as an overdose, though the last piece does not tell of one", () => {
  const recent = [ago(2, "took some stuff", true), ago(1, "loads")];
  const ctx = ctxFor({ text: "feel sleepy", heard: { risk: HARM } });
  expect(whatWasTold(ctx, session({ recent }), "").situation).toBe("overdose");
  const inPieces = [ago(3, "got 40 tablets"), ago(2, "and vodka"), ago(1, "took half of them")];
  const last = ctxFor({ text: "and the rest now", heard: { risk: HARM } });
  expect(whatWasTold(last, session({ recent: inPieces }), "")).toEqual({
    kind: "suicide_self_harm",
    situation: "overdose",
  });
});

describe("the news of a pregnancy", () => {
  it.each([
    {
      age: 15,
      situation: "young-pregnancy",
      why: "under 16 it has words of its own, though they give no age",
    },
    { age: 16, situation: undefined, why: "from 16 it has those of any" },
  ])("of somebody of $age is $situation: $why", ({ age, situation }) => {
    const person = { firstName: "Maya", lastName: "Sample", facts: born(`${2026 - age}-01-01`) };
    const heard = { risk: { level: "urgent", kind: "medical" } } as const;
    const ctx = ctxFor({ text: "im pregnant", heard, known: { person } });
    expect(whatWasTold(ctx, session(), "")).toEqual({ kind: "pregnancy", situation });
  });
});
