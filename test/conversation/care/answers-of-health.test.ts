import { describe, expect, it } from "vitest";
import { ofHealth } from "../../../src/conversation/care/answers-of-health.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { born, ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const ABOUT = { level: "urgent", kind: "abuse_harm_from_others" } as const;
const SEXUAL = { ...ABOUT, sexual: true } as const;
const cared = (change: Partial<Session> = {}): Session =>
  session({ careTurns: 1, careSince: NOW, careAbout: SEXUAL, misses: 2, ...change });
const turn = (text: string, before = cared(), { known, ...scene }: Scene = {}) =>
  ofHealth(ctxFor({ text, known: { concernOpen: true, ...known }, ...scene }), before);
const said = (made: ReturnType<typeof turn>) =>
  made && keysOf(made).filter((key) => key !== "safety.or-a-person");
const LEEDS = { firstName: "Jo", lastName: "Sample", facts: { ...born("2004-03-01"), livesIn: "Leeds" } };

describe("a question of health that cannot wait", () => {
  it.each([
    { text: "could i be pregnant", says: ["asked.health-may-be-pregnant", "safety.go-sexual-harm"] },
    { text: "i had a shower", says: ["asked.health-washed", "safety.go-sexual-harm"] },
    { text: "should i wash my clothes", says: ["asked.health-unwashed", "safety.go-sexual-harm"] },
    { text: "is it too late to report", says: ["asked.health-evidence", "safety.go-sexual-harm"] },
    { text: "can i get tested", says: ["asked.health-tested", "safety.go-sexual-harm"] },
    { text: "my period is late", says: ["asked.health-late"] },
    { text: "how do i treat a burn", says: ["asked.health-burn"] },
  ])("$text: $says", ({ text, says }) => {
    expect(said(turn(text))).toEqual(says);
  });

  it("is passed on, and the frame goes on", () => {
    const { effects, session: after } = turn("i had a shower")!;
    expect(effects).toEqual([{ do: "add-to-concern", words: "i had a shower" }]);
    expect(after.misses).toBe(0);
  });

  it("offers a person, and in an emergency says 999 first", () => {
    expect(keysOf(turn("my period is late")!)).toEqual(["asked.health-late", "safety.or-a-person"]);
    const now = cared({ careAbout: { ...SEXUAL, level: "emergency" } });
    expect(keysOf(turn("my period is late", now)!)[0]).toBe("asked.danger-first");
  });

  it("names the centre of no other area", () => {
    const keys = keysOf(turn("can i get tested", cared(), { known: { person: LEEDS as never } })!);
    expect(keys[1]).toBe("safety.go-sexual-harm-elsewhere");
  });

  it.each([
    { change: { careAbout: { level: "urgent", kind: "pregnancy" } }, why: "a pregnancy is cared about" },
    {
      change: { careAbout: { ...ABOUT, situation: "young-pregnancy" } },
      why: "a child's pregnancy is cared about",
    },
    { change: { careAbout: ABOUT, babyAt: NOW - 3_600_000 }, why: "one was told today" },
  ] as const)("is of an abortion where $why", ({ change }) => {
    expect(said(turn("where can i get rid of it", cared(change)))).toEqual(["asked.health-abortion"]);
  });

  it.each([
    { text: "will they take my baby", says: ["asked.health-taken"], why: "no baby is taken for that" },
    {
      text: "i dont know if i want to keep it",
      says: ["asked.health-keeping"],
      why: "it is theirs to choose",
    },
  ])("$text, after a pregnancy was told, is no danger: $why", ({ text, says }) => {
    const before = cared({ careAbout: ABOUT, babyAt: NOW });
    expect(said(turn(text, before))).toEqual(says);
    expect(said(turn(text, cared({ careAbout: ABOUT })))).toBeUndefined();
  });

  it.each([
    { before: cared({ careAbout: ABOUT }), scene: {}, why: "what was done is not sexual" },
    { before: session(), scene: { known: { concernOpen: false } }, why: "nobody is cared for" },
    { before: cared({ careAbout: undefined } as never), scene: {}, why: "nobody knows of what" },
    {
      before: cared(),
      scene: { heard: { risk: { level: "emergency" } } } as Scene,
      why: "danger now is read in it",
    },
    { before: cared({ hands: { at: NOW, sure: true } } as never), scene: {}, why: "another has the phone" },
    {
      before: cared(),
      scene: { event: { type: "slot-taken" } } as never as Scene,
      why: "nobody wrote",
    },
  ])("is not answered so where $why", ({ before, scene }) => {
    expect(turn("i had a shower", before, scene)).toBeUndefined();
  });

  it.each([
    { change: {}, says: ["asked.health-counts", "safety.go-sexual-harm"], why: "it was sexual" },
    { change: { careAbout: ABOUT }, says: ["asked.health-counts-harmed"], why: "it was not" },
    {
      change: { careAbout: { level: "urgent", kind: "suicide_self_harm" } },
      says: ["asked.health-counts-own"],
      why: "it is done to themselves",
    },
    {
      change: { careAbout: { level: "urgent", kind: "domestic_abuse" } },
      says: ["asked.health-counts-harmed"],
      why: "a partner does it",
    },
    {
      change: { careAbout: { level: "urgent", kind: "exploitation" } },
      says: ["asked.health-counts-harmed"],
      why: "somebody uses them",
    },
  ] as const)("says that it counts, $says: $why", ({ change, says }) => {
    expect(said(turn("does it count if there is no mark", cared(change)))).toEqual(says);
  });

  it.each([
    { text: "is it rape if i didnt say no", says: "asked.health-counts", why: "asked of what was told" },
    { text: "is it abuse when he is choking me right now", says: undefined, why: "it is now" },
  ])("$text: $says, $why", ({ text, says }) => {
    const made = turn(text, cared(), { heard: { risk: { level: "urgent" } } });
    expect(made && keysOf(made)[0]).toBe(says);
  });

  it("leaves what counts for a home to its own answer", () => {
    const homeless = cared({ careAbout: { level: "urgent", kind: "homeless_tonight" } });
    expect(turn("does it count", homeless)).toBeUndefined();
  });

  it("gives way to danger in plain words", () => {
    expect(turn("i had a shower and i want to kill myself")).toBeUndefined();
  });
});
