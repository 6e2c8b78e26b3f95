import { describe, expect, it } from "vitest";
import type { Understander } from "../../src/conversation/understanding/types.ts";
import type { Line } from "../support/line.ts";
import { lineFor, MAYA, partyOf } from "./outgoing.ts";
import { all } from "./talk.ts";

/** Words that the line is made to find likely danger in, but not plain danger. */
const DOUBTFUL = "its him again at the window";
const ASKED = /Are you safe right now/;

async function doubtingLine(): Promise<Line> {
  const line = await lineFor();
  const { understander } = line.parts;
  const doubting: Understander = {
    ...understander,
    understand: (text, situation) => {
      const heard = understander.understand(text, situation);
      if (text !== DOUBTFUL) return heard;
      const risk = { level: "urgent", kind: "domestic_abuse", doubtful: true } as const;
      return { ...heard, risk, intent: "crisis", sure: false };
    },
  };
  Object.assign(line.parts, { understander: doubting });
  return line;
}

async function toldOf(line: Line, table: "concern" | "handoff"): Promise<string[]> {
  const party = await partyOf(line.store, MAYA);
  const box = line.store.vault.boxOf(party.id, party.data_key);
  return (await all(line, table)).map(({ id, words }) => box.open(`${table}|words|${id}`, words));
}

describe("what may be danger and may be none", () => {
  it("is asked about first, and nobody is alarmed", async () => {
    const line = await doubtingLine();
    expect((await line.say(MAYA, DOUBTFUL)).join("\n")).toMatch(ASKED);
    expect(await all(line, "concern")).toEqual([]);
  });

  it.each([
    { answer: "2", why: "they are not safe" },
    { answer: "i want to die", why: "the answer is danger itself" },
  ])("tells the worker the words that raised it, with the answer: $why", async ({ answer }) => {
    const line = await doubtingLine();
    await line.say(MAYA, DOUBTFUL);
    await line.say(MAYA, answer);
    expect(await toldOf(line, "concern")).toEqual([`${DOUBTFUL}\n${answer}`]);
  });

  it("is no concern when they say that they are safe, and a person reads it all the same", async () => {
    const line = await doubtingLine();
    await line.say(MAYA, DOUBTFUL);
    await line.say(MAYA, "1");
    await line.moveTo("2026-11-23T12:00:00Z");
    expect(await all(line, "concern")).toEqual([]);
    expect(await toldOf(line, "handoff")).toEqual([DOUBTFUL]);
  });

  it("goes to a person in their words after half an hour of silence", async () => {
    const line = await doubtingLine();
    await line.say(MAYA, DOUBTFUL);
    await line.moveTo("2026-11-23T10:30:00Z");
    expect(await toldOf(line, "handoff")).toEqual([DOUBTFUL]);
  });

  it("goes to a person in their words when they ask for something else instead", async () => {
    const line = await doubtingLine();
    await line.say(MAYA, DOUBTFUL);
    await line.say(MAYA, "what events are on");
    expect(await toldOf(line, "handoff")).toEqual([DOUBTFUL]);
  });

  it("is danger the second time in a day", async () => {
    const line = await doubtingLine();
    await line.say(MAYA, DOUBTFUL);
    await line.say(MAYA, "1");
    await line.say(MAYA, DOUBTFUL);
    expect(await toldOf(line, "concern")).toEqual([DOUBTFUL]);
  });

  it("is passed on as well where words were asked for", async () => {
    const line = await doubtingLine();
    await line.say(MAYA, "can i talk to my pa");
    const said = (await line.say(MAYA, DOUBTFUL)).join("\n");
    expect(said).toMatch(/passed on[\s\S]*Are you safe right now/);
    expect(await toldOf(line, "handoff")).toEqual([DOUBTFUL]);
  });
});
