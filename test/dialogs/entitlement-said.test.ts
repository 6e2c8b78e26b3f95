import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { asksOf } from "../../src/store/asks.ts";
import { addressLookup, partyByAddress } from "../../src/store/parties.ts";
import { type Line, startLine } from "../support/line.ts";

const MAYA = "+447700900001";
const CHANTELLE = "+447700900002";
const YONAS = "+447700900003";
const ANDRE = "+447700900005";
const SAFIYA = "+447700900006";
const STRANGER = "+447700900144";
let line: Line;
beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterEach(() => line.close());

/** The answer to the last of some messages. */
async function lastOf(from: string, ...texts: readonly string[]): Promise<string> {
  let answer = "";
  for (const text of texts) answer = (await line.say(from, text)).join("\n");
  return answer;
}

async function asked(from: string): Promise<number> {
  const { read, vault } = line.store;
  const party = await partyByAddress(read, addressLookup(vault, "sms", from));
  return (await asksOf(read, party!.id)).length;
}

describe("to whether to ask for it", () => {
  it("the name of another thing is no yes, though it holds one", async () => {
    expect(await lastOf(CHANTELLE, "childcare so i can go college", "sure start grant")).toContain("£500");
    expect(await asked(CHANTELLE)).toBe(0);
  });

  it.each([
    { text: "im 17 n pregnant", why: "the n is an and" },
    { text: "im 17, pregnant, got no job", why: "the no is of something else" },
  ])("what they say of themselves is no no: $text, $why", async ({ text }) => {
    const answer = await lastOf(STRANGER, "wots healthy start money", text);
    expect(answer).toContain("It also depends on being 10 weeks pregnant");
    expect(answer).not.toContain("no problem");
  });

  it.each([
    { text: "yeah im at college", asks: 1, why: "a yes first" },
    { text: "sure", asks: 1, why: "a yes alone" },
    { text: "nah im at college", asks: 0, why: "a no first" },
  ])("$text counts as it begins: $why", async ({ text, asks }) => {
    await lastOf(MAYA, "how much is the setting up home money", text);
    expect(await asked(MAYA)).toBe(asks);
  });
});

describe("what they have said in the last hour", () => {
  it("is not asked again, whatever it was said beside", async () => {
    expect(await lastOf(STRANGER, "im 12", "what money can i get")).toContain("Most of this starts at 16");
  });

  it("stands against an older record: a move away ends what is local", async () => {
    expect(await lastOf(SAFIYA, "do i pay council tax")).toContain("outside Manchester too");
    const answer = await lastOf(SAFIYA, "i moved to leeds now", "so do i still get council tax off");
    expect(answer).toContain("It depends on where you live, and what we have does not fit.");
  });

  it.each([
    { minutes: 60, says: "Most of this starts at 16", why: "an hour to the minute" },
    { minutes: 61, says: "How old are you?", why: "a minute more" },
  ])("counts for an hour: $why", async ({ minutes, says }) => {
    await lastOf(STRANGER, "im 12");
    line.clock.advance(minutes * 60_000);
    expect(await lastOf(STRANGER, "what money can i get")).toContain(says);
  });

  it("is forgotten when they say so", async () => {
    const answer = await lastOf(SAFIYA, "i moved to leeds now", "forget my answers");
    expect(answer).not.toContain("I've kept nothing");
    expect(await lastOf(SAFIYA, "do i pay council tax")).toContain("outside Manchester too");
  });
});

describe("what is there for what they said of themselves comes first", () => {
  it.each([
    {
      from: CHANTELLE,
      texts: ["wot help is there for my kid"],
      first: "1 Healthy Start card",
      why: "a child",
    },
    {
      from: ANDRE,
      texts: ["im in prison what am i owed", "4", "skip", "2"],
      first: "1 Help in custody",
      why: "custody",
    },
    {
      from: YONAS,
      texts: ["no papers what can i get"],
      first: "free legal help",
      why: "papers: legal help leads",
    },
    {
      from: STRANGER,
      texts: ["no papers what can i get"],
      first: "free legal help",
      why: "a number nobody knows",
    },
  ])("$texts.0: $why", async ({ from, texts, first }) => {
    expect(await lastOf(from, ...texts)).toContain(first);
  });
});

describe("a benefit that hangs on the right to stay", () => {
  const CONDITION = "This is only for people whose papers let them claim it.";

  it("comes after its condition where nobody has told us theirs", async () => {
    const answer = await lastOf(STRANGER, "how much uc do i get im 19");
    expect(answer.indexOf(CONDITION)).toBeGreaterThanOrEqual(0);
    expect(answer.indexOf(CONDITION)).toBeLessThan(answer.indexOf("£338.58"));
  });

  it("comes without where it is settled", async () => {
    expect(await lastOf(MAYA, "how much uc do i get")).not.toContain(CONDITION);
  });

  it("names no sum where it is not", async () => {
    expect(await lastOf(YONAS, "how much uc do i get")).not.toContain("£");
  });

  it("has no sum in a list before its condition is said", async () => {
    const answer = await lastOf(
      STRANGER,
      "im 19 what can i get",
      "skip",
      "skip",
      "skip",
      "skip",
      "more",
      "more",
    );
    expect(answer).not.toMatch(/Universal Credit[^\n]*£/);
  });
});

describe("looked after in Scotland, Wales or Northern Ireland", () => {
  const ELSEWHERE = "Scotland, Wales and Northern Ireland have laws of their own.";

  it.each([
    { text: "i was in care in scotland can i get anything", says: true },
    { text: "i was in care in glasgow what am i owed", says: true },
    { text: "i was in care in bolton what am i owed", says: false },
    { text: "i live in scotland now what can i get", says: false },
  ])("$text: $says", async ({ text, says }) => {
    expect((await lastOf(STRANGER, text)).includes(ELSEWHERE)).toBe(says);
  });

  it("is promised nothing that only a council in England owes", async () => {
    const answer = await lastOf(
      STRANGER,
      "i was in care in scotland what can i get",
      "im 19",
      "so setting up home money?",
    );
    expect(answer).toContain(ELSEWHERE);
    expect(answer).not.toMatch(/^You could get £3,000/m);
  });
});

describe("words that name one thing", () => {
  it.each([
    { text: "my landlord wants me out in 4 weeks", says: "About to lose your home" },
    { text: "got an eviction letter", says: "About to lose your home" },
    { text: "how long do they keep my file", says: "until you are 75" },
    { text: "advocate", says: "someone on your side" },
    { text: "how do i bid", says: "Band 1" },
    { text: "provisional licence", says: "no right to free driving lessons or a licence" },
  ])("$text: $says", async ({ text, says }) => {
    expect(await lastOf(MAYA, text)).toContain(says);
  });
});

describe("a no to the question of time in care", () => {
  const COUNTS = "It mostly goes by time in care";

  it.each([
    { texts: ["im 20, left care at 15, can i get the 3k"], why: "said beside the question" },
    {
      texts: ["im 20", "was only in care a month", "can i get the setting up home money"],
      why: "said before",
    },
    {
      texts: ["was in care 10 weeks when i was 16 now 19", "can i get setting up home money"],
      why: "in weeks",
    },
  ])("promises nothing that hangs on it, and names a person: $why", async ({ texts }) => {
    const answer = await lastOf(STRANGER, ...texts);
    expect(answer).toContain(COUNTS);
    expect(answer).toContain("text PA");
    expect(answer).not.toContain("You could get £3,000");
  });

  it("said by itself brings what there is, not a subject that nobody named", async () => {
    const answer = await lastOf(STRANGER, "was in care 10 weeks when i was 16 now 19");
    expect(answer).not.toContain("Child Trust Fund");
  });
});

it("a question of what changes is answered in the middle of a question of ours", async () => {
  const answer = await lastOf(
    "+447700900008",
    "im 24 wot should i sort before 25",
    "what happens when im 25",
  );
  expect(answer).toContain("At 25: Care leavers' free bus pass to 25 stops.");
});

it.each([{ text: "pip" }, { text: "child benefit" }])(
  "says that it holds nothing on $text",
  async ({ text }) => {
    expect(await lastOf(MAYA, text)).toMatch(/I have nothing (?:just for|on)/);
  },
);

describe("somebody past the age for it", () => {
  const WEI = "+447700900008";

  it.each([
    { on: "2027-05-07T10:00:00Z", starts: "You could ride buses", why: "24 for one more day" },
    {
      on: "2027-05-08T10:00:00Z",
      starts: "Care leavers' free bus pass to 25 has ended for you.",
      why: "25 today",
    },
  ])("is told so first: $why", async ({ on, starts }) => {
    await line.close();
    line = await startLine("2027-05-05T10:00:00Z");
    await line.say(WEI, "hi");
    line.clock.set(Date.parse(on));
    expect((await lastOf(WEI, "can i still get the bus pass")).split("\n").slice(-3).join()).toContain(
      starts,
    );
  });
});

it("somebody too young is told so before what it is", async () => {
  const answer = await lastOf("+447700900145", "im 16 can i stay with my foster carers after 18");
  expect(answer.indexOf("It starts at 18")).toBeGreaterThan(0);
  expect(answer.indexOf("It starts at 18")).toBeLessThan(answer.indexOf("You could stay"));
});

it("one thing that is left of several is told at length, not as a list of one", async () => {
  const answer = await lastOf(STRANGER, "my mate says theres 3 grand", "19", "yes", "1");
  expect(answer).toContain("for your first own home");
  expect(answer).not.toContain("1 Setting up home");
});
