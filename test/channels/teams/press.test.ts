import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contactsOf } from "../../../src/store/records.ts";
import {
  askedIn,
  denise,
  fromDeniseIn,
  graham,
  handoffIn,
  lastCardIn,
  openWithThree,
  toMayaIn,
} from "./asked.ts";
import { button, linesOf, MAYA, type Scene } from "./scene.ts";

let scene: Scene;
let deniseId: string;

beforeEach(async () => {
  ({ scene, deniseId } = await openWithThree());
});
afterEach(() => scene.close());

const asked = (words?: string) => askedIn(scene, words);
const lastCard = () => lastCardIn(scene);
const toMaya = () => toMayaIn(scene);
const fromDenise = () => fromDeniseIn(scene);
const handoff = () => handoffIn(scene);

async function contacts(): Promise<string[]> {
  const rows = await contactsOf(scene.line.store.read, (await handoff()).party_id);
  return rows
    .filter(({ worker_id }) => worker_id === deniseId)
    .map(({ kind, channel }) => `${kind} ${channel}`);
}

describe("a card", () => {
  it("shows who it is, why, what they wrote, and how far it is", async () => {
    expect(linesOf(await asked())).toEqual([
      "Maya asked to talk to their worker",
      "can you ring me about the flat",
      "Nobody has seen this yet. It came at 10:00.",
      `Code ${(await handoff()).ref}`,
    ]);
  });

  it("says nothing of that where a lock screen shows it", async () => {
    const card = await asked();
    const { summary, text } = scene.microsoft.calls.at(-1)!.activity;
    const seen = [summary, text, card.fallbackText].join(" ");
    expect(seen).toContain((await handoff()).ref);
    expect(seen).not.toMatch(/Maya|flat|ring me/);
  });

  it("carries our own token, to the chat of the worker alone", async () => {
    await asked();
    const calls = scene.microsoft.calls.map(({ authorization, conversationId }) => [
      authorization,
      conversationId,
    ]);
    expect(calls).toEqual([["Bearer our-own-token", denise.chat]]);
  });

  it("that was taken away needs no change, and the next comes as ever", async () => {
    const card = await asked();
    scene.microsoft.fail({ status: 404 });
    await scene.presses(denise, button(card, "reply"), "at 4");
    scene.line.clock.advance(60_000);
    await scene.line.say(MAYA, "can we make it 5");
    expect(linesOf(lastCard())).toContain("can we make it 5");
    expect(linesOf(lastCard())).toContain("There is more to read since 10:01.");
  });
});

describe("I've got it", () => {
  it("notes who has seen it, tells the person once, and changes the card", async () => {
    const card = await asked();
    const answer = await scene.presses(denise, button(card, "seen"));
    expect(JSON.parse(answer.body)).toMatchObject({ type: "application/vnd.microsoft.card.adaptive" });
    await scene.presses(denise, button(card, "seen"));
    expect(toMaya().filter((text) => text.includes("saw your message"))).toHaveLength(1);
    expect(linesOf(lastCard())).toContain("Seen by Denise, 10:00");
    expect(scene.microsoft.calls.at(-1)?.method).toBe("PUT");
  });

  it("does the same where a card submits a form instead", async () => {
    const { fallback } = button(await asked(), "seen");
    await scene.gets(scene.activity(denise, { type: "message", value: fallback?.data }));
    expect((await handoff()).status).toBe("seen");
    expect(linesOf(lastCard())).toContain("Seen by Denise, 10:00");
  });
});

describe("a reply", () => {
  it("goes out once with the first name, however often it is pressed (F-079b)", async () => {
    const reply = button(await asked(), "reply");
    await Promise.all([scene.presses(denise, reply, "at 4"), scene.presses(denise, reply, "at 4")]);
    await scene.presses(denise, reply, "at 4");
    expect(fromDenise()).toEqual(["Denise: at 4"]);
    expect(linesOf(lastCard())).toContain("Answered by Denise, 10:00");
    expect(await contacts()).toEqual(["two_way sms"]);
  });

  it("goes out again from the card as it is then", async () => {
    await scene.presses(denise, button(await asked(), "reply"), "at 4");
    await scene.presses(denise, button(lastCard(), "reply"), "or at 5");
    expect(fromDenise()).toEqual(["Denise: at 4", "Denise: or at 5"]);
  });

  it.each([
    { words: "", says: "write your answer", why: "nothing was written" },
    { words: "   ", says: "write your answer", why: "nothing but spaces" },
    { words: "a".repeat(1_001), says: "1,001 characters", why: "a long one is asked about" },
  ])("is not sent at once: $why", async ({ words, says }) => {
    const answer = await scene.presses(denise, button(await asked(), "reply"), words);
    expect(JSON.parse(answer.body).value).toContain(says);
    expect(fromDenise()).toEqual([]);
  });

  it("that was long goes out when it is asked for in the chat", async () => {
    await scene.presses(denise, button(await asked(), "reply"), "bring the letter. ".repeat(60));
    await scene.types(denise, `${(await handoff()).ref} SEND`);
    expect(fromDenise().join("")).toContain("bring the letter. bring the letter.");
  });

  it("to a closed thread is kept and not sent", async () => {
    const card = await asked();
    await scene.presses(denise, button(card, "close"));
    const answer = await scene.presses(denise, button(card, "reply"), "sorry, one more thing");
    expect(JSON.parse(answer.body).value).toContain("is closed, so nothing has been sent yet");
    expect(fromDenise()).toEqual([]);
  });
});

describe("a call", () => {
  it.each([
    { verb: "spoke", contact: "spoken phone", why: "words with the person" },
    { verb: "no-answer", contact: "attempt phone", why: "an attempt" },
  ])("is noted as $contact: $why", async ({ verb, contact }) => {
    await scene.presses(denise, button(await asked(), verb));
    expect(await contacts()).toEqual([contact]);
    expect((await handoff()).status).toBe("seen");
  });
});

describe("pass to duty", () => {
  it("tells the desk by a card with the words, and changes the first", async () => {
    await scene.presses(denise, button(await asked(), "duty"));
    expect(linesOf(scene.cards(graham).at(-1)!)).toContain("can you ring me about the flat");
    expect(linesOf(lastCard())).toContain("With duty since 10:00. Nobody there has seen it yet.");
    expect((await handoff()).worker_id).toBeNull();
  });

  it("then shows both what duty has answered", async () => {
    await scene.presses(denise, button(await asked(), "duty"));
    await scene.presses(graham, button(scene.cards(graham).at(-1)!, "reply"), "I can ring you now");
    expect(toMaya().at(-1)).toBe("Graham: I can ring you now");
    for (const who of [denise, graham])
      expect(linesOf(scene.cards(who).at(-1)!)).toContain("Answered by Graham, 10:00");
  });
});

describe("after closing", () => {
  it("the card says who closed it, and nothing can be pressed on it", async () => {
    const card = await asked();
    await scene.presses(denise, button(card, "close"));
    expect(linesOf(lastCard())).toContain("Closed by Denise, 10:00");
    expect(lastCard().actions.map(({ type }) => type)).toEqual(["Action.OpenUrl"]);
  });

  it.each(["seen", "spoke", "duty", "close"])("an old card's %s opens nothing again", async (verb) => {
    const card = await asked();
    await scene.presses(denise, button(card, "close"));
    await scene.presses(denise, button(card, verb));
    expect((await handoff()).status).toBe("closed");
  });
});
