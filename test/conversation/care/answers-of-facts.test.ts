import { describe, expect, it } from "vitest";
import { answerOnly } from "../../../src/conversation/care/answers-in-care.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { born, ctxFor, keysOf, NOW, type Scene, session } from "../scene.ts";

const NIGHT = NOW + 12 * 3_600_000;
const HAS = ["asked.bad-harmed", "asked.bad-took", "asked.bad-body-now", "asked.what-do-harmed"];
const cared = (kind: string, change: Partial<Session> = {}): Session =>
  session({ ...{ careTurns: 1, careSince: NOW }, careAbout: { level: "urgent", kind }, ...change });
const turn = (text: string, before: Session, { known, ...scene }: Scene = {}) =>
  answerOnly(ctxFor({ text, has: HAS, known: { concernOpen: true, ...known }, ...scene }), before)!;
const keys = (text: string, before: Session, scene: Scene = {}) =>
  keysOf(turn(text, before, scene)).filter((key) => key !== "safety.or-a-person");

const LEEDS = { firstName: "Jo", lastName: "Sample", facts: { ...born("2004-03-01"), livesIn: "Leeds" } };
const CHILD = { firstName: "Jo", lastName: "Sample", facts: born("2012-03-01") };

describe("a question of facts is answered", () => {
  it.each([
    { text: "do u need my bank details", says: ["asked.bank-details"], why: "with a no" },
    { text: "do you know my name", says: ["asked.know-me"], why: "without it" },
    {
      text: "can u get them taken down",
      says: ["asked.pictures-down", "safety.go-pictures-held"],
      why: "by whom",
    },
    { text: "can i get a new number", says: ["asked.new-number"], why: "with what to do about it" },
    { text: "how much is a taxi", says: ["asked.fare"], why: "and no sum" },
    { text: "what did i say before", says: ["asked.what-i-said"], why: "where it stands" },
    { text: "can u move me", says: ["asked.move-me"], why: "who may" },
    {
      text: "can i have a different worker",
      says: ["asked.somebody-else", "who-reads.duty"],
      why: "by duty",
    },
    { text: "u working with him?", says: ["asked.with-them"], why: "with a no" },
    { text: "i hate denise", says: ["asked.dislikes-worker"], why: "and not that she reads it" },
    { text: "ive told u before havent i", says: ["asked.said-already"], why: "it is not lost" },
    { text: "i trusted u", says: ["asked.let-down", "safety.told"], why: "with who was told" },
    {
      text: "i want to leave him",
      says: ["asked.want-out", "safety.go-domestic-abuse"],
      why: "with the line for it",
    },
    { text: "is that bad", says: ["asked.bad-harmed"], why: "by what was told" },
    { text: "ok how", says: ["asked.what-do-harmed"], why: "what to do" },
    { text: "nobody rang me", says: ["asked.no-call-came"], why: "with a sorry" },
    { text: "how do i get hold of the duty team", says: ["asked.duty-how"], why: "with the number" },
    {
      text: "who is her social worker",
      says: ["asked.their-worker", "unknown.leave-a-number"],
      why: "with no name",
    },
    {
      text: "who is this young persons social worker",
      says: ["unknown.professional", "unknown.leave-a-number"],
      why: "as people ask whose work it is",
    },
  ])("$text: $says, $why", ({ text, says }) => {
    expect(keys(text, cared("domestic_abuse"))).toEqual(says);
  });

  it.each([
    { before: cared("abuse_harm_from_others"), known: {}, why: "no partner does it" },
    { before: cared("domestic_abuse"), known: { person: CHILD }, why: "the line is for grown-ups" },
    {
      before: cared("domestic_abuse", {
        careAbout: { level: "urgent", kind: "domestic_abuse", situation: "somebody-else" },
      }),
      known: {},
      why: "it is done to another",
    },
  ])("i want to leave him: without the line for it where $why", ({ before, known }) => {
    expect(keys("i want to leave him", before, { known })).toEqual(["asked.want-out"]);
  });

  it("i want to leave him: without the line for it where nobody knows who harms", () => {
    expect(keys("i want to leave him", session({ careTurns: 1, careSince: NOW }))).toEqual([
      "asked.want-out",
    ]);
  });

  it.each([
    { text: "nobody rang me", says: ["asked.no-call-came", "safety.read-later"] },
    { text: "whats the duty number", says: ["asked.duty-how", "safety.read-later"] },
  ])("$text at night: also when somebody reads", ({ text, says }) => {
    expect(keys(text, cared("domestic_abuse"), { known: { now: NIGHT } })).toEqual(says);
  });

  it("nobody rang me: also where to sleep, to whoever has nowhere", () => {
    expect(keys("nobody rang me", cared("homeless_tonight"))).toEqual([
      "asked.no-call-came",
      "safety.go-homeless-day",
    ]);
  });

  it.each([
    { before: cared("destitute_no_food_or_power"), known: {}, says: ["asked.how-need"], why: "the number" },
    {
      before: cared("destitute_no_food_or_power"),
      known: { person: LEEDS },
      says: ["asked.how-need-elsewhere"],
      why: "the number of another council is not known",
    },
    {
      before: cared("homeless_tonight"),
      known: {},
      says: ["safety.go-homeless-day", "asked.what-say-homeless"],
      why: "whom to ring and what to say",
    },
    { before: cared("suicide_self_harm"), known: {}, says: ["asked.what-do"], why: "what to do" },
  ])("how: $says, $why", ({ before, known, says }) => {
    expect(keys("how", before, { known: known as never })).toEqual(says);
  });

  it.each([
    { said: [["safety.heard-1", "safety.told"]], says: "asked.why-tell", why: "it was just said who knows" },
    { said: [["asked.who-reads"]], says: "asked.why-tell", why: "it was just said who reads" },
    { said: [["seen.has-it"]], says: "asked.why-tell", why: "it was just said who has it" },
    { said: [["x.asked.who-reads"]], says: "asked.why-what", why: "something else was said" },
    { said: [["safety.told"], ["safety.heard-1"]], says: "asked.why-what", why: "that was before" },
    { said: [], says: "asked.why-what", why: "nothing was said" },
  ])("why: $says where $why", ({ said, says }) => {
    expect(keys("why", cared("suicide_self_harm", { saidInCare: said }))).toEqual([says]);
    expect(keys("why", cared("suicide_self_harm"))).toEqual(["asked.why-what"]);
  });

  it("judges nothing where a body is in danger, for 999 can tell", () => {
    const medical = { careAbout: { level: "emergency", kind: "medical" } as const };
    expect(keys("is that bad", cared("medical", medical))).toContain("asked.bad-body-now");
  });
});

describe("what the desk is told of", () => {
  const handoff = { id: "h1" } as never;
  const effects = (text: string, known = {}) => turn(text, cared("domestic_abuse"), { known }).effects;
  it.each([
    { text: "nobody rang me", reason: "callback", why: "nobody has rung" },
    { text: "can i have a different worker", reason: "asked", why: "their own worker is not to decide it" },
    { text: "who is her social worker", reason: "asked", why: "a professional asks" },
    { text: "we need somewhere for her to stay", reason: "asked", why: "a bed is needed" },
  ])("$text: $why", ({ text, reason }) => {
    expect(effects(text)).toContainEqual({ do: "hand-off", reason, words: text, to: "duty" });
  });

  it("joins the thread that there is, and the desk is asked to look", () => {
    const all = effects("nobody rang me", { handoff });
    expect(all).toContainEqual({ do: "add-to-thread", handoffId: "h1" });
    expect(all).toContainEqual({ do: "ask-duty", handoffId: "h1" });
    expect(all.some((one) => one.do === "hand-off")).toBe(false);
  });

  it("joins no thread that their own worker has, where another is wanted", () => {
    const all = effects("can i have a different worker", { handoff });
    expect(all).toContainEqual({ do: "ask-duty", handoffId: "h1" });
    expect(all.some((one) => one.do === "add-to-thread")).toBe(false);
  });

  it("is told of whatever in a message is for it", () => {
    expect(effects("is that bad. nobody rang me")).toContainEqual(
      expect.objectContaining({ do: "hand-off", reason: "callback" }),
    );
  });

  it.each(["do u need my bank details", "is that bad"])("is not %s", (text) => {
    expect(effects(text)).toEqual([]);
  });

  it.each(["can u move me", "i want to leave him", "i trusted u", "how much is a taxi"])(
    "is in the log of the concern: %s",
    (text) => {
      expect(effects(text)).toEqual([{ do: "add-to-concern", words: text }]);
    },
  );
});
