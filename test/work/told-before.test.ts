import { describe, expect, it } from "vitest";
import { closeConcern } from "../../src/store/concerns.ts";
import type { Line } from "../support/line.ts";
import { lineFor, MAYA, partyOf } from "./outgoing.ts";
import { all, words } from "./talk.ts";

const sayAll = async (line: Line, texts: readonly string[]): Promise<string> => {
  const said: string[] = [];
  for (const text of texts) said.push(...(await line.say(MAYA, text)));
  return said.join("\n");
};

describe("an overdose told in three messages", () => {
  it.each([
    {
      texts: ["took some stuff", "loads", "feel sleepy"],
      says: "safety.emergency-overdose",
      why: "no medicine is named",
    },
    {
      texts: ["ive took some pills", "like loads", "cant stay awake im falling asleep"],
      says: "safety.emergency-overdose",
      why: "in more words",
    },
  ])(
    "ends as one: 999 first, and an emergency for those who are told, though $why",
    async ({ texts, says }) => {
      const line = await lineFor();
      expect(await sayAll(line, texts)).toContain(words(line, says));
      expect((await all(line, "concern")).at(-1)).toMatchObject({
        level: "emergency",
        kind: "suicide_self_harm",
        status: "open",
      });
    },
  );
});

describe("the cold, to somebody without a bed or heat", () => {
  const COLD = ["its freezing", "im so cold", "cant get warm", "brr", "its snowing"];
  it.each([
    {
      first: "got nowhere to sleep tonight",
      kind: "homeless_tonight",
      says: "safety.news-cold",
      why: "no bed",
    },
    {
      first: "no electric and no money till friday",
      kind: "destitute_no_food_or_power",
      says: "safety.more",
      why: "no heat",
    },
  ])("is the same danger going on: $why", async ({ first, kind, says }) => {
    for (const text of COLD) {
      const line = await lineFor();
      const said = await sayAll(line, [first, text]);
      expect(said, text).toContain(words(line, says));
      expect(said, text).toContain("I've alerted Denise and the duty team.");
      expect(
        [...(await all(line, "concern")), ...(await all(line, "concern_addition"))].map((row) => [
          row.kind,
          row.level,
        ]),
        text,
      ).toEqual([
        [kind, "urgent"],
        [kind, "urgent"],
      ]);
    }
  });

  it("is the weather to somebody whose concern is closed", async () => {
    const line = await lineFor();
    await line.say(MAYA, "got nowhere to sleep tonight");
    const [concern] = await all(line, "concern");
    const party = await partyOf(line.store, MAYA);
    await line.store.write((db) =>
      closeConcern(db, line.store.vault, party, concern!.id, party.worker_id!, "A bed", line.clock.now()),
    );
    await line.say(MAYA, "its freezing");
    expect(await all(line, "concern")).toHaveLength(1);
  });
});
