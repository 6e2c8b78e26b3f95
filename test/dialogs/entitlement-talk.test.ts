import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asksOf } from "../../src/store/asks.ts";
import { addressLookup, partyByAddress } from "../../src/store/parties.ts";
import { type Line, startLine } from "../support/line.ts";

const MAYA = "+447700900001";
const STRANGER = "+447700900112";
const AGE_ASKED = "How old are you?";
let line: Line;
beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterEach(() => line.close());

const say = async (text: string, from = MAYA) => (await line.say(from, text)).join("\n");
const asked = async () => {
  const { read, vault } = line.store;
  const party = await partyByAddress(read, addressLookup(vault, "sms", MAYA));
  return (await asksOf(read, party!.id)).length;
};

describe("a no that they were given", () => {
  it.each([
    { text: "my pa said no to the setting up home money", why: "told at once" },
    { text: "the council turned me down for the setting up home money", why: "by the council" },
  ])("brings the way on and asks for nothing: $text", async ({ text }) => {
    const answer = await say(text);
    expect(answer).toContain("ask why in writing");
    expect(answer).toContain("say COMPLAIN");
    expect(answer).toContain("Coram Voice 0808 800 5792");
    expect(await asked()).toBe(0);
    await say("1");
    expect(await asked()).toBe(1);
  });

  it("is no answer to whether to ask", async () => {
    await say("is the 3 grand real");
    expect(await say("my ex pa said no")).toContain("A no isn't always the end.");
  });

  it("is asked what it was for where that is not known", async () => {
    expect(await say("my pa said no")).toContain("What was it for?");
  });
});

describe("what they say of themselves while they are asked something else", () => {
  it("is taken in, and what has ended for them gives way", async () => {
    expect(await say("how much is the setting up home money", STRANGER)).toContain("It depends on your age");
    expect(await say("im 19", STRANGER)).toContain("Were you in care for 13 weeks");
  });

  it.each([{ text: "19" }, { text: "im 19 now" }])("may be a bare age: $text", async ({ text }) => {
    await say("how much is the setting up home money", STRANGER);
    expect(await say(text, STRANGER)).toContain("Were you in care for 13 weeks");
  });

  it("is not asked again for the next question of the talk", async () => {
    await say("im 19 what can i get", STRANGER);
    await say("yes", STRANGER);
    const answer = await say("how much is the setting up home money", STRANGER);
    expect(answer).not.toContain("It depends on your age");
    expect(await say("what can i get", STRANGER)).not.toContain(AGE_ASKED);
  });
});

describe("a question in place of a yes", () => {
  it("asks for nothing", async () => {
    await say("how much is the setting up home money");
    await say("what can i do");
    expect(await asked()).toBe(0);
  });
});

describe("a day that hangs on a birthday", () => {
  it("is not told to somebody of whom only the years are known", async () => {
    await say("im 16 what can i get", STRANGER);
    const answer = await say("can i stay with my foster carers", STRANGER);
    expect(answer).toContain("It starts at 18.");
    expect(answer).not.toMatch(/ 20\d\d/);
  });
});

describe("what changes at an age", () => {
  it("is told to anybody by the age", async () => {
    expect(await say("turning 21 in january what do i lose", STRANGER)).toMatch(/^1 At 21: .* starts\.$/m);
  });

  it("can be picked by its number and asked for", async () => {
    expect(await say("what stops when im 21")).toMatch(/^2 At 21: .* stops\.$/m);
    expect(await say("2")).toContain("Shall I ask Denise about it?");
  });

  it("is nothing once they have had that birthday", async () => {
    expect(await say("what changed when i turned 18")).not.toContain("At 18");
  });
});

it("somebody who asks whether they count hears what it goes by, and is asked", async () => {
  const answer = await say("i was in care 2 months when i was 15 do i count", STRANGER);
  expect(answer).toContain("13 weeks or more after you were 14");
  expect(answer).toContain(AGE_ASKED);
});
