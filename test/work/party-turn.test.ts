import { describe, expect, it } from "vitest";
import type { Tables } from "../../src/store/schema.ts";
import { partyTurn } from "../../src/work/party-turn.ts";
import type { Line } from "../support/line.ts";
import { DENISE, lineFor, MAYA, partyOf } from "./outgoing.ts";
import { all, arrives, askForPa, MESSAGE, textsTo, words } from "./talk.ts";

const TABLES = [
  "party",
  "address",
  "inbox",
  "outbox",
  "booking",
  "booking_cell",
  "check_in",
  "contact",
  "handoff",
  "concern",
  "opportunity_place",
  "timer",
  "audit",
] as const satisfies readonly (keyof Tables)[];

/** Everything that a turn could change. */
async function everything({ store }: Line): Promise<unknown[][]> {
  return await Promise.all(TABLES.map((table) => store.read.selectFrom(table).selectAll().execute()));
}

/** Makes one wording fail the next few times that it is asked for. */
function poison(line: Line, key: string, times: number): void {
  const { content } = line.parts;
  let left = times;
  const wording: typeof content.wording = {
    has: content.wording.has,
    keys: content.wording.keys,
    render(said) {
      if (said.key === key && left-- > 0) throw new Error("poisoned");
      return content.wording.render(said);
    },
  };
  Object.assign(line.parts, { content: { ...content, wording } });
}

describe("a turn that fails half-way", () => {
  it("changes nothing at all (I2)", async () => {
    const line = await lineFor();
    await askForPa(line);
    const { id } = await arrives(line, [MESSAGE]);
    poison(line, "notice.new-mail", 1);
    const before = await everything(line);
    await expect(line.store.write((db) => partyTurn(db, line.parts, id))).rejects.toThrow("poisoned");
    expect(await everything(line)).toEqual(before);
  });

  it("is taken whole the next time", async () => {
    const line = await lineFor();
    await askForPa(line);
    poison(line, "notice.new-mail", 1 + 4);
    expect(await line.say(MAYA, MESSAGE)).toEqual([
      expect.stringContaining(words(line, "person.taken-asked", { who: "Denise" })),
    ]);
    expect(await all(line, "handoff")).toHaveLength(1);
    expect((await all(line, "inbox")).map(({ state, attempts }) => [state, attempts])).toEqual([
      ["done", 0],
      ["done", 4],
    ]);
  });

  it("goes to a person after the try at once and five more, with a plain reply (F-169)", async () => {
    const line = await lineFor();
    await askForPa(line);
    poison(line, "notice.new-mail", 1 + 5);
    expect(await line.say(MAYA, MESSAGE)).toEqual([words(line, "talk.could-not-read")]);
    expect((await all(line, "inbox")).map(({ state }) => state)).toEqual(["done", "dead"]);
    expect((await all(line, "handoff")).map(({ reason }) => reason)).toEqual(["unreadable"]);
    expect(textsTo(line, DENISE)).toHaveLength(1);
  });

  it("does not keep back the messages behind it", async () => {
    const line = await lineFor();
    await askForPa(line);
    poison(line, "notice.new-mail", 5);
    const { id } = await arrives(line, [MESSAGE, "and can we talk about college too"]);
    line.turns.wake({ kind: "party", id });
    await line.settle();
    expect(textsTo(line, MAYA).slice(-2)).toEqual([
      words(line, "talk.could-not-read"),
      expect.stringContaining(words(line, "person.taken-asked", { who: "Denise" })),
    ]);
    expect((await all(line, "inbox")).map(({ state }) => state)).toEqual(["done", "dead", "done"]);
  });
});

describe("a danger whose alert fails five times", () => {
  it("still leaves an open concern (I4)", async () => {
    const line = await lineFor();
    for (const level of ["urgent", "emergency"]) poison(line, `notice.${level}-mail`, 5);
    const [reply] = await line.say(MAYA, "i want to kill myself");
    expect(reply).toContain("999");
    expect(await all(line, "concern")).toMatchObject([{ status: "open" }]);
  });
});

describe("what cannot be opened", () => {
  it("in the inbox goes to a person, and the rest goes on (F-049c)", async () => {
    const line = await lineFor();
    const { id } = await arrives(line, ["hello", "who is my pa"]);
    const [first] = await all(line, "inbox");
    await line.store.write((db) =>
      db
        .updateTable("inbox")
        .set({ body: Buffer.from("spoilt") })
        .where("seq", "=", first!.seq)
        .execute(),
    );
    line.turns.wake({ kind: "party", id });
    await line.settle();
    expect((await all(line, "inbox")).map(({ state }) => state)).toEqual(["dead", "done"]);
    expect(textsTo(line, MAYA)).toHaveLength(2);
    expect(textsTo(line, DENISE)).toHaveLength(1);
  });

  it("of a session starts the conversation afresh", async () => {
    const line = await lineFor();
    await askForPa(line);
    const { id } = await partyOf(line.store, MAYA);
    await line.store.write((db) =>
      db
        .updateTable("party")
        .set({ session: Buffer.from("spoilt") })
        .where("id", "=", id)
        .execute(),
    );
    expect(await line.say(MAYA, "who is my pa")).toEqual([
      expect.stringContaining(words(line, "person.your-pa", { who: "Denise" })),
    ]);
  });
});

describe("understanding that throws", () => {
  it("fails towards the alert: help, an open concern, and people told (F-129b)", async () => {
    const line = await lineFor();
    const broken = () => {
      throw new Error("broken");
    };
    Object.assign(line.parts, { understander: { ...line.parts.understander, understand: broken } });
    const [reply] = await line.say(MAYA, "anything at all");
    expect(reply).toContain("999");
    expect(reply).toContain("116 123");
    expect(await all(line, "concern")).toMatchObject([{ status: "open", level: "urgent" }]);
    expect(textsTo(line, DENISE)).toHaveLength(1);
  });
});
