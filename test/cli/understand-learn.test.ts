import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { keepPerson, partyById } from "../../src/store/parties.ts";
import { keepUnheard, noteMeant } from "../../src/store/unheard.ts";
import { keepWorker } from "../../src/store/workers.ts";
import { Desk, NOW } from "./call.ts";

interface Missed {
  readonly words: string;
  readonly meant?: string;
}

/** A desk with its own content folder, a person called Tamsin Orrell, and these messages that were not understood. */
async function deskWith(
  ...missed: readonly Missed[]
): Promise<{ desk: Desk; file: string; add: typeof add }> {
  const desk = new Desk();
  const contentFolder = join(desk.folder, "content");
  mkdirSync(join(contentFolder, "understanding"), { recursive: true });
  cpSync("content/places.yaml", join(contentFolder, "places.yaml"));
  Object.assign(desk.settings, { contentFolder });
  const people = await desk.write(async (db, vault) => {
    const profile = {
      firstName: "Ottoline",
      lastName: "Example",
      hours: { mon: [["09:00", "17:00"]] },
      email: "o@council.example",
    };
    const worker = {
      recordRef: "W1",
      role: "personal_adviser" as const,
      active: true,
      profile: profile as never,
    };
    const workerId = await keepWorker(db, vault, worker, NOW);
    const person = {
      recordRef: "P1",
      workerId,
      profile: { firstName: "Tamsin", lastName: "Orrell", facts: { born: "2007-03-01" } as never },
    };
    const { id } = await keepPerson(db, vault, person, NOW);
    return { id, workerId };
  });
  let count = 0;
  const add = async (one: Missed) =>
    await desk.write(async (db, vault) => {
      const party = (await partyById(db, people.id))!;
      const inboxId = `message-${++count}`;
      await keepUnheard(db, vault, party, { inboxId, words: one.words, guessed: "greet" }, NOW);
      if (one.meant) await noteMeant(db, people.id, inboxId, { intent: one.meant, by: people.workerId }, NOW);
    });
  for (const one of missed) await add(one);
  return { desk, file: join(contentFolder, "understanding", "learnt.yaml"), add };
}

describe("intouch understand --learn", () => {
  it("makes an example of each correction, with its source and day, and leaves out what nobody corrected", async () => {
    const { desk, file } = await deskWith(
      { words: "wot bout me munch money", meant: "check_entitlements" },
      { words: "flibber" },
    );
    expect(await desk.call(["understand", "--learn"])).toMatchObject({ exitCode: 0, err: "" });
    expect(parse(readFileSync(file, "utf8"))).toEqual([
      {
        text: "wot bout me munch money",
        intent: "check_entitlements",
        source: "corrected by staff",
        learnt: "2026-11-23",
      },
    ]);
  });

  it.each([
    { words: "tell <name> im late", why: "a name was taken out of it" },
    { words: "is ottoline in", why: "it holds the name of somebody who works here" },
    { words: "orrell innit", why: "it holds the name of a young person" },
    { words: "ring 07700 900123", why: "it holds a number" },
  ])("refuses $words, because $why", async ({ words }) => {
    const { desk, file } = await deskWith({ words, meant: "talk_to_pa" });
    expect((await desk.call(["understand", "--learn"])).out).toContain("a name or a number is in it");
    expect(existsSync(file)).toBe(false);
  });

  it("learns nothing twice, neither at once nor in another year, and keeps what stands there", async () => {
    const { desk, file, add } = await deskWith(
      { words: "Munch money?", meant: "check_entitlements" },
      { words: "munch  money", meant: "check_entitlements" },
    );
    await desk.call(["understand", "--learn"]);
    const first = readFileSync(file, "utf8");
    expect((await desk.call(["understand", "--learn"])).out).toContain("0 new examples");
    await add({ words: "MUNCH MONEY", meant: "checkin_ok" });
    await add({ words: "wen is it on", meant: "events_list" });
    await desk.call(["understand", "--learn"]);
    const second = readFileSync(file, "utf8");
    expect(second.startsWith(first)).toBe(true);
    expect(parse(second).map(({ text }: { text: string }) => text)).toEqual(["Munch money?", "wen is it on"]);
  });

  it("lists all that was not understood for the content editor", async () => {
    const { desk } = await deskWith({ words: "flibber" }, { words: "wobble", meant: "thanks" });
    const { out } = await desk.call(["understand", "--unheard"]);
    expect(
      out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { at: "2026-11-23T09:30:00.000Z", words: "flibber", guessed: "greet", meant: null },
      { at: "2026-11-23T09:30:00.000Z", words: "wobble", guessed: "greet", meant: "thanks" },
    ]);
  });

  it("keeps the words sealed", async () => {
    const { desk } = await deskWith({ words: "canarywords" });
    expect(readFileSync(desk.settings.databaseFile).includes("canarywords")).toBe(false);
  });
});
