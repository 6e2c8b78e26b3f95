import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { leaveOf } from "../../../src/store/leave.ts";
import { workerById } from "../../../src/store/workers.ts";
import { account, button, DENISE, linesOf, MAYA, Scene, SHABNAM } from "./scene.ts";

const CHANTELLE = "+447700900002";
const [denise, shabnam] = [account(1), account(2)];

let scene: Scene;

beforeEach(async () => {
  scene = await Scene.open();
});
afterEach(() => scene.close());

const last = (who = denise) => linesOf(scene.cards(who).at(-1)!);
const fromDenise = (to = MAYA) =>
  scene.line.gone.filter((one) => one.to === to && one.text.startsWith("Denise: ")).map(({ text }) => text);

async function asks(phone = MAYA, words = "can you ring me about the flat"): Promise<void> {
  await scene.line.say(phone, "can i talk to my pa");
  await scene.line.say(phone, words);
}

async function refOf(n: number): Promise<string> {
  const rows = await scene.line.store.read.selectFrom("handoff").select("ref").orderBy("id").execute();
  return rows[n]!.ref;
}

describe("a plain message", () => {
  beforeEach(async () => {
    await scene.connect(DENISE, denise);
  });

  it("goes to the young person when one thread is open", async () => {
    await asks();
    await scene.types(denise, "i'll ring you at 4");
    expect(fromDenise()).toEqual(["Denise: i'll ring you at 4"]);
    expect(last()).toEqual([`Sent, ${await refOf(0)}.`]);
  });

  it("goes to nobody when none is, and says so", async () => {
    await scene.types(denise, "hello there");
    expect(last()[0]).toMatch(/^Which message is this for\?/);
  });

  it("goes to nobody when two are: the threads stand below the question", async () => {
    await asks();
    await asks(CHANTELLE, "can you look at my letter");
    await scene.types(denise, "i'll ring you at 4");
    expect([fromDenise(), fromDenise(CHANTELLE)]).toEqual([[], []]);
    expect(last()).toEqual([
      "Which message is this for? Type its code first, like K7F2, or use Reply on its card. Nothing has been sent.",
      `${await refOf(0)}: Maya asked to talk to their worker. Nobody has seen this yet. It came at 10:00.`,
      `${await refOf(1)}: Chantelle asked to talk to their worker. Nobody has seen this yet. It came at 10:00.`,
    ]);
  });

  it("with a code goes to whom it names", async () => {
    await asks();
    await asks(CHANTELLE, "can you look at my letter");
    await scene.types(denise, `${await refOf(1)} i'll ring the landlord`);
    expect([fromDenise(), fromDenise(CHANTELLE)]).toEqual([[], ["Denise: i'll ring the landlord"]]);
  });

  it("is never the first answer to danger", async () => {
    await scene.line.say(MAYA, "i want to kill myself tonight");
    await scene.types(denise, "ok will look later");
    expect(fromDenise()).toEqual([]);
    expect(last().join(" ")).toContain("open the page to read it");
  });

  it("of an out-of-office machine reaches no young person (F-098b)", async () => {
    await asks();
    await scene.types(denise, "Automatic reply: I am on leave until Monday");
    expect(fromDenise()).toEqual([]);
    expect(last()[0]).toContain("That looked like an out-of-office reply");
  });

  it("that is changed afterwards is not sent again, and they are told so", async () => {
    await asks();
    await scene.types(denise, "at 4");
    await scene.gets(scene.activity(denise, { type: "messageUpdate", text: "at 5" }));
    expect(fromDenise()).toEqual(["Denise: at 4"]);
    expect(scene.microsoft.calls.at(-1)?.activity.text).toContain("What you change here is not sent.");
  });

  it("to somebody else's thread tells nothing of it", async () => {
    await scene.connect(SHABNAM, shabnam);
    await asks();
    const { store } = scene.line;
    await store.write((db) => db.updateTable("worker").set({ cover_id: null }).execute());
    await scene.types(shabnam, `${await refOf(0)} hello`);
    expect(last(shabnam)).toHaveLength(1);
    expect(last(shabnam)[0]).toMatch(/^Which message is this for\?/);
  });
});

describe("what can be asked for", () => {
  beforeEach(async () => {
    await scene.connect(DENISE, denise);
  });

  it("cases: what is open, and of danger the reference only", async () => {
    await asks(CHANTELLE, "can you look at my letter");
    await scene.line.say(MAYA, "i want to kill myself tonight");
    await scene.types(denise, "Cases");
    const text = last().join("\n");
    expect(text).toContain("Chantelle asked to talk to their worker");
    expect(text).toMatch(/EMERGENCY, ref \w+/);
    expect(text).not.toContain("Maya");
  });

  it("cases, when nothing is open", async () => {
    await scene.types(denise, "cases");
    expect(last()).toEqual(["Nothing is open. Nobody is waiting for you."]);
  });

  it("who: who they are here, who stands in, who is on duty", async () => {
    await scene.types(denise, "who?");
    expect(last()).toEqual([
      "You are Denise Okoro",
      "Shabnam Qadir stands in for you when you are away.",
      "On duty: Graham Pilling",
    ]);
  });

  it("help: in words", async () => {
    await scene.types(denise, "help");
    expect(last()).toHaveLength(5);
  });

  it("away until friday: leave by the rules of the page, the named day included", async () => {
    const id = await scene.connect(DENISE, denise);
    await scene.types(denise, "away until friday");
    const [leave] = await leaveOf(scene.line.store.read, id);
    expect([leave?.firstDay, leave?.lastDay, leave?.madeBy]).toEqual(["2026-11-23", "2026-11-27", id]);
    expect(last()[0]).toContain("You are away up to and including 27 Nov 2026.");
    await asks();
    expect(scene.line.gone.some(({ to }) => to === SHABNAM)).toBe(true);
  });

  it.each([
    { text: "away", says: "Until which day?", why: "no day" },
    { text: "away until further notice", says: "Until which day?", why: "words that name none" },
    { text: "away until 31/11", says: "Until which day?", why: "a day that does not exist" },
  ])("$text asks: $why", async ({ text, says }) => {
    const id = await scene.connect(DENISE, denise);
    await scene.types(denise, text);
    expect(last()[0]).toContain(says);
    expect(await leaveOf(scene.line.store.read, id)).toEqual([]);
  });

  it("away is refused with the reason when nobody stands in", async () => {
    const id = await scene.connect(DENISE, denise);
    const { store } = scene.line;
    await store.write((db) =>
      db.updateTable("worker").set({ cover_id: null }).where("id", "=", id).execute(),
    );
    await scene.types(denise, "away until friday");
    expect(last()[0]).toMatch(/^Not noted\. .*Choose who stands in\./);
    expect(await leaveOf(store.read, id)).toEqual([]);
  });
});

describe("a card", () => {
  it("of a colleague who answered is brought up to date for all who have one", async () => {
    const id = await scene.connect(DENISE, denise);
    await scene.connect(SHABNAM, shabnam);
    await asks();
    await scene.line.moveTo("2026-11-23T12:00:01Z");
    await scene.line.moveTo("2026-11-23T15:00:01Z");
    const { store } = scene.line;
    expect((await workerById(store.read, store.vault, id))?.active).toBe(true);
    await scene.presses(shabnam, button(scene.cards(shabnam).at(-1)!, "reply"), "I can ring you");
    for (const card of [...scene.cards(denise), ...scene.cards(shabnam).slice(-1)])
      expect(linesOf(card)).toContain("Answered by Shabnam, 15:00");
  });
});
