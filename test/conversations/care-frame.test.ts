import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Line, startLine } from "../support/line.ts";

/** First words of danger, one of each kind. */
const TOLD = {
  suicide_self_harm: "i want to die",
  abuse_harm_from_others: "my stepdad hit me again last night",
  domestic_abuse: "my bf hit me again last night",
  homeless_tonight: "got nowhere to sleep tonight",
  exploitation: "they make me sell drugs for them to pay what i owe",
  medical: "i have chest pain and cant breathe",
  missing_or_trafficked: "ive run away and nobody knows where i am",
  violence_to_others: "im gonna stab him",
  destitute_no_food_or_power: "no food and no electric and no money till friday",
} as const;

const FOLLOW_UPS = [
  ...["ok", "k", "idk", "dunno", "leave it", "nvm", "forget it", "jk lol", "only joking", "im fine now"],
  ...["dont tell any1", "dont tell my pa", "pls keep it secret", "who did u tell", "are u real", "r u a bot"],
  ...[
    "fuck off",
    "shut up",
    "whatever",
    "leave me be",
    "😭",
    "👍",
    "",
    "...",
    "?",
    "hello??",
    "hi",
    "thanks",
  ],
  ...["MENU", "menu", "lol", "yes", "no", "1", "book me in for tues", "what events are on", "tell me a joke"],
  ...["why do you care", "no one cares", "ur useless", "blah blah wibble", "what happens now"],
] as const;

const NEVER =
  /!|\bMENU\b|no problem|you're welcome|not sure what you need|not getting it|didn't get|What you could get|Do you mean|great|lovely|\byay\b|happy to|\p{Extended_Pictographic}/iu;
const REPEATS =
  /suicid|\bkill|\bdie\b|\bdying\b|hurt yourself|self.harm|overdos|tablets|abus|\bhit\b|\brape|stab|knife|stepdad|boyfriend|drugs|run away|chest/i;
const OFFERS_A_PERSON = /CALL ME|ring you|text PA|say PA|a person will get in touch|ask(?:ed)? .* to ring/i;

let line: Line;
beforeAll(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterAll(() => line.close());

let last = 100;
const aNumber = (): string => `+447700900${last++}`;

async function concerns(): Promise<{ open: number; all: number }> {
  const rows = await line.store.read.selectFrom("concern").select("status").execute();
  return { open: rows.filter(({ status }) => status === "open").length, all: rows.length };
}

describe.each(Object.entries(TOLD))("after %s", (kind, told) => {
  it("is answered with help, and a concern is open", async () => {
    const before = await concerns();
    const text = (await line.say(`visitor-${kind}`, told, { channel: "web" })).join("\n");
    expect(text).toMatch(/999/);
    expect(text).toMatch(/116 123/);
    expect(text).toMatch(/85258/);
    expect(text).toMatch(/0800 1111/);
    expect(text).toMatch(/I'm an automated service/);
    expect(text).toMatch(/may (?:not )?have seen it yet/);
    expect(text).toMatch(/CALL ME/);
    expect(text).toMatch(/can't keep it secret/);
    expect(text).not.toMatch(REPEATS);
    expect((await concerns()).open).toBe(before.open + 1);
  });

  it("is followed without menu, cheer or lost words, with a person offered, whatever comes", async () => {
    const slips: string[] = [];
    for (const followUp of FOLLOW_UPS) {
      const from = `${kind}-${aNumber()}`;
      await line.say(from, told, { channel: "web" });
      const said = (await line.say(from, followUp, { channel: "web" })).join("\n");
      if (NEVER.test(said) || REPEATS.test(said) || !OFFERS_A_PERSON.test(said))
        slips.push(`${followUp} -> ${said}`);
    }
    expect(slips).toEqual([]);
    const { open, all } = await concerns();
    expect(open).toBe(all);
  }, 60_000);
});
