import { describe, expect, it } from "vitest";
import { DENISE, MAYA, partyOf } from "./outgoing.ts";
import { CHANTELLE, textsTo, words } from "./talk.ts";
import { asked, DUTY, ends, handoffOf } from "./thread.ts";

describe("while a person holds the thread", () => {
  async function held() {
    const { line, ref } = await asked();
    await line.say(DENISE, `${ref} yes of course`);
    return { line, ref };
  }

  it("what the young person writes is passed on, and the service is silent (F-099c)", async () => {
    const { line, ref } = await held();
    const told = textsTo(line, DENISE).length;
    expect(await line.say(MAYA, "thanks, what time")).toEqual([]);
    const url = `${line.parts.publicUrl}/staff`;
    expect(textsTo(line, DENISE).slice(told)).toEqual([words(line, "notice.more-text", { ref, url })]);
  });

  it("the worker is told once in five minutes, however much is written", async () => {
    const { line } = await held();
    const told = textsTo(line, DENISE).length;
    for (const text of ["thanks", "what time", "is it far"]) await line.say(MAYA, text);
    expect(textsTo(line, DENISE)).toHaveLength(told + 1);
    line.clock.advance(5 * 60_000);
    await line.say(MAYA, "hello");
    expect(textsTo(line, DENISE)).toHaveLength(told + 2);
  });

  it.each(["ta x", "ok", "thanks mate", "👍", "❤️", "cool see u then"])(
    "%s sets nothing waiting, and nobody is told that it was not read",
    async (text) => {
      const { line, ref } = await held();
      const [mine, staff] = [textsTo(line, MAYA).length, textsTo(line, DUTY).length];
      expect(await line.say(MAYA, text)).toEqual([]);
      expect(textsTo(line, DENISE).at(-1)).toContain(ref);
      for (const hour of ["12", "13", "14", "15", "16"]) await line.moveTo(`2026-11-23T${hour}:30:00Z`);
      expect([textsTo(line, MAYA).length, textsTo(line, DUTY).length]).toEqual([mine, staff]);
      expect((await handoffOf(line, MAYA)).waits_since).toBeNull();
    },
  );

  it.each(["ok?", "thanks, what time", "??", "😭", "ok 💔", "yes", "3pm"])(
    "%s waits to be read",
    async (text) => {
      const { line } = await held();
      await line.say(MAYA, text);
      expect((await handoffOf(line, MAYA)).waits_since).not.toBeNull();
    },
  );

  it("thanks after hours are not answered with who will read them", async () => {
    const { line } = await held();
    line.clock.set(Date.parse("2026-11-23T19:00:00Z"));
    expect(await line.say(MAYA, "cheers")).toEqual([]);
  });

  it("thanks leave what waited before them waiting", async () => {
    const { line } = await held();
    await line.say(MAYA, "what time");
    const { waits_since } = await handoffOf(line, MAYA);
    await line.say(MAYA, "ta");
    expect((await handoffOf(line, MAYA)).waits_since).toBe(waits_since);
  });

  it("danger is answered and raised all the same", async () => {
    const { line } = await held();
    expect((await line.say(MAYA, "i want to kill myself")).join()).toContain("999");
    expect(await line.store.read.selectFrom("concern").selectAll().execute()).toHaveLength(1);
  });

  it("STOP still stops", async () => {
    const { line } = await held();
    expect(await line.say(MAYA, "STOP")).toEqual([expect.stringContaining(words(line, "stop.done"))]);
    expect((await partyOf(line.store, MAYA)).opted_out_at).toBe(line.clock.now());
  });

  it("MENU still shows the menu", async () => {
    const { line } = await held();
    expect((await line.say(MAYA, "MENU")).join()).toContain(words(line, "guess.check-entitlements"));
  });

  it("a thread of somebody else is not held", async () => {
    const { line } = await held();
    expect(await line.say(CHANTELLE, "who is my pa")).toHaveLength(1);
  });

  it("after it is closed the service answers again", async () => {
    const { line } = await held();
    await ends(line);
    expect((await line.say(MAYA, "who is my pa")).join()).toContain("Denise");
  });
});

describe("the record of a thread", () => {
  it("counts an answer as two-way contact, and the message before as a reply", async () => {
    const { line, ref } = await asked();
    await line.say(DENISE, `${ref} yes of course`);
    const { id } = await partyOf(line.store, MAYA);
    const contacts = await line.store.read
      .selectFrom("contact")
      .selectAll()
      .where("party_id", "=", id)
      .execute();
    expect(contacts.map(({ kind }) => kind)).toEqual(["replied", "replied", "two_way"]);
  });

  it("is not due any more once it was answered", async () => {
    const { line, ref } = await asked();
    await line.say(DENISE, `${ref} yes of course`);
    const told = textsTo(line, DUTY).length;
    await line.moveTo("2026-11-23T12:00:00Z");
    expect(textsTo(line, DUTY)).toHaveLength(told);
  });
});
