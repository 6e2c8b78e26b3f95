import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Day } from "../../src/domain/day.ts";
import { addressLookup, keepPerson, openProfile, partyByAddress } from "../../src/store/parties.ts";
import { consentsOf } from "../../src/store/record-consents.ts";
import { checkInsOf } from "../../src/store/records.ts";
import { toldFactsOf } from "../../src/store/told-facts.ts";
import { type Line, startLine } from "../support/line.ts";

const MAYA = "+447700900001";
let line: Line;
beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterEach(() => line.close());

const say = async (text: string) => (await line.say(MAYA, text)).join("\n");
const maya = async () =>
  (await partyByAddress(line.store.read, addressLookup(line.store.vault, "sms", MAYA)))!;
const kept = async () => await toldFactsOf(line.store.read, line.store.vault, await maya());

/** What the council's file says of her, from today on. */
async function record(coming: { courseEnds?: Day; movesOn?: Day }): Promise<void> {
  const { store, clock } = line;
  const party = await maya();
  const profile = openProfile(store.vault.boxOf(party.id, party.data_key), party)!;
  const person = { recordRef: party.record_ref!, workerId: party.worker_id, profile: { ...profile, coming } };
  await store.write((db) => keepPerson(db, store.vault, person, clock.now()));
}

const COLLEGE_HELP = "Fri 18 Dec";

describe("the end of a course", () => {
  it("is noted for the worker, kept when they agree, and then what stops is told", async () => {
    expect(await say("my course ends on 18 december")).toContain(`your course ending ${COLLEGE_HELP}`);
    expect(await kept()).toBeUndefined();
    expect(await say("1")).toContain("I'll remember that");
    expect(await kept()).toEqual({ courseEnds: "2026-12-18" });
    expect(await say("coming")).toMatch(/^1 Sat 19 Dec: .* stops\.$/m);
    const topics = (await consentsOf(line.store.read, (await maya()).id)).map(({ wording }) => wording);
    expect(topics).toContain("coming.keep-course");
    expect(await checkInsOf(line.store.read, (await maya()).id)).toHaveLength(1);
  });

  it("is not kept when they would rather not, and they are not asked again", async () => {
    await say("my course ends on 18 december");
    expect(await say("2")).toContain("won't keep it");
    expect(await kept()).toBeUndefined();
    expect(await say("i finish college on 18 dec")).not.toContain("Shall I keep");
    expect(await say("coming")).toContain("I know of nothing");
  });

  it("goes with FORGET MY ANSWERS", async () => {
    await say("my course ends on 18 december");
    await say("1");
    expect(await say("what have you kept")).toContain("your course ends Fri 18 Dec");
    await say("forget my answers");
    expect(await say("coming")).toContain("I know of nothing");
  });

  it("is known from the record as well", async () => {
    await record({ courseEnds: Day.parse("2026-12-18") });
    expect(await say("coming")).toMatch(/^1 Sat 19 Dec: .* stops\.$/m);
  });

  it("once passed, leaves open whether they study, and they are asked where it matters", async () => {
    await record({ courseEnds: Day.parse("2026-12-18") });
    await line.moveTo("2026-12-19T10:00:00Z");
    expect(await say("what can i get")).toContain("Are you studying?");
  });

  it("is news for nobody when it is somebody else's or a stranger's", async () => {
    const stranger = await line.say("+447700900199", "my course ends on 18 december");
    expect(stranger.join()).not.toContain("Shall I keep");
  });
});

describe("a move to their own place", () => {
  it("is kept when they agree, and what starts or stops by it is told", async () => {
    await record({});
    expect(await say("moving into my first flat on 5 december")).toContain(
      "moving Sat 5 Dec to your own place",
    );
    await say("yes");
    expect(await kept()).toMatchObject({ movesOn: "2026-12-05" });
  });
});
