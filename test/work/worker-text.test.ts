import { describe, expect, it } from "vitest";
import { onLeave } from "./away.ts";
import { findLeave } from "./leave.ts";
import { DENISE, lineFor, MAYA } from "./outgoing.ts";
import { all, CHANTELLE, textsTo, words } from "./talk.ts";
import { asked, asks, DUTY, ends, handoffOf, SHABNAM, since } from "./thread.ts";

const url = "https://line.test/staff";

describe("a worker's text to a thread that somebody else has answered", () => {
  it("of three at once one text goes out, two are told, and nothing is lost", async () => {
    const { line, ref, before } = await asked();
    await onLeave(line, DENISE, "2026-11-23");
    const texts = { [DENISE]: "yes of course", [SHABNAM]: "i can come too", [DUTY]: "what is it about" };
    const answers: Record<string, string[]> = {};
    for (const [from, text] of Object.entries(texts)) answers[from] = await line.say(from, `${ref} ${text}`);
    expect(since(line, before)).toEqual(["Denise: yes of course"]);
    const told = [words(line, "worker.ask-answered", { ref, who: "Denise", at: "10:00" })];
    expect([answers[SHABNAM], answers[DUTY]]).toEqual([told, told]);
    await line.say(DUTY, `${ref} SEND`);
    expect(since(line, before)).toEqual(["Denise: yes of course", "Graham: what is it about"]);
    expect(await line.say(DUTY, `${ref} SEND`)).toEqual([words(line, "worker.nothing-kept", { ref, url })]);
  });

  it("is passed on when the young person has written since", async () => {
    const { line, ref, before } = await asked();
    await onLeave(line, DENISE, "2026-11-23");
    await line.say(DENISE, `${ref} yes of course`);
    line.clock.advance(60_000);
    await line.say(MAYA, "what time");
    line.clock.advance(60_000);
    await line.say(SHABNAM, `${ref} at ten`);
    expect(since(line, before)).toEqual(["Denise: yes of course", "Shabnam: at ten"]);
  });
});

describe("a worker's text to a closed thread", () => {
  it("is kept and not sent, and SEND opens it again (F-096)", async () => {
    const { line, ref, before } = await asked();
    await line.say(DENISE, `${ref} yes of course`);
    await ends(line);
    expect(await line.say(DENISE, `${ref} bring your letter`)).toEqual([
      words(line, "worker.ask-closed", { ref }),
    ]);
    expect(since(line, before)).toHaveLength(1);
    expect(await line.say(DENISE, `${ref} send`)).toEqual([words(line, "worker.passed-on", { ref })]);
    expect(since(line, before).at(-1)).toBe("Denise: bring your letter");
    expect((await handoffOf(line, MAYA)).status).toBe("answered");
  });
});

describe("a worker's long text (F-098)", () => {
  const sentence = "this is a sentence of forty characters. ";

  it.each([
    { characters: 1000, sent: true, why: "the most that goes without asking" },
    { characters: 1001, sent: false, why: "one more is asked about first" },
    { characters: 5000, sent: false, why: "a letter" },
  ])("of $characters is sent at once: $sent, $why", async ({ characters, sent }) => {
    const { line, ref, before } = await asked();
    const long = sentence
      .repeat(200)
      .slice(0, characters - 1)
      .padEnd(characters, ".");
    const [answer] = await line.say(DENISE, `${ref} ${long}`);
    expect(since(line, before).length > 0).toBe(sent);
    if (!sent) expect(answer).toContain(`${characters.toLocaleString("en-GB")} characters`);
  });

  it("of 5,000 is shown as it would go out, kept, and goes out whole and once when they say so", async () => {
    const { line, ref, before } = await asked();
    const long = `${sentence.repeat(124)}and this is where the letter ends, yes.`.padEnd(5000, "!");
    const args = { ref, characters: 5000, texts: 9, start: long.slice(0, 40), end: long.slice(-40) };
    expect(await line.say(DENISE, `${ref} ${long}`)).toEqual([words(line, "worker.ask-long", args)]);
    expect(since(line, before)).toEqual([]);
    for (const _ of ["SEND", "SEND"]) await line.say(DENISE, `${ref} SEND`);
    for (let i = 0; i < 40; i++) {
      line.clock.advance(10_000);
      await line.settle();
    }
    expect(since(line, before).join(" ")).toBe(`Denise: ${long}`);
  });

  it("goes out in parts after SEND, without the signature", async () => {
    const { line, ref, before } = await asked();
    const long = sentence.repeat(30).trim();
    await line.say(DENISE, `${ref} ${long}\n-- \nDenise, PA team`);
    await line.say(DENISE, `${ref} SEND`);
    for (let i = 0; i < 4; i++) {
      line.clock.advance(10_000);
      await line.settle();
    }
    expect(since(line, before).join(" ")).toBe(`Denise: ${long}`);
  });
});

describe("a worker's out-of-office reply (F-098b)", () => {
  const AUTO = "Automatic reply: I am on annual leave until Monday";

  it("reaches no young person, and the cover has what waits", async () => {
    const { line, before } = await asked();
    expect(await line.say(DENISE, AUTO)).toEqual([words(line, "worker.out-of-office", { url })]);
    expect(since(line, before).join()).not.toContain("Automatic");
    expect(textsTo(line, SHABNAM)).toHaveLength(1);
    expect(await findLeave(line)).toHaveLength(1);
  });

  it("of a phone whose owner is driving reaches nobody, and does not make them away", async () => {
    const { line, ref, before } = await asked();
    await line.say(DENISE, `${ref} yes of course`);
    const answer = await line.say(DENISE, "I'm driving - Sent from My Car");
    expect(answer).toEqual([words(line, "worker.ask-machine", { ref })]);
    expect(since(line, before)).toEqual(["Denise: yes of course"]);
    expect(await findLeave(line)).toEqual([]);
  });

  it("is answered once a day, so that two machines do not talk for ever", async () => {
    const { line } = await asked();
    await line.say(DENISE, AUTO);
    expect(await line.say(DENISE, AUTO)).toEqual([]);
  });

  it("is over as soon as they answer", async () => {
    const { line, ref } = await asked();
    await line.say(DENISE, AUTO);
    await line.say(DENISE, `${ref} i am here after all`);
    expect(await findLeave(line)).toEqual([]);
  });
});

describe("a mobile that two workers share", () => {
  async function shared() {
    const { line, ref, before } = await asked();
    const { store } = line;
    await store.write(async (db) => {
      const mobile = store.vault.lookup("worker-mobile", DENISE);
      await db
        .updateTable("worker")
        .set({ mobile_lookup: mobile })
        .where("record_ref", "=", "PA-03")
        .execute();
    });
    return { line, ref, before };
  }

  it("is asked who is writing, and nobody is guessed", async () => {
    const { line, ref, before } = await shared();
    await onLeave(line, DENISE, "2026-11-23");
    const names = "Denise Okoro, Shabnam Qadir";
    expect(await line.say(DENISE, `${ref} yes of course`)).toEqual([
      words(line, "worker.who-are-you", { names }),
    ]);
    expect(since(line, before)).toEqual([]);
    await line.say(DENISE, "Shabnam");
    expect(since(line, before)).toEqual(["Shabnam: yes of course"]);
  });

  it("may say so at once", async () => {
    const { line, ref, before } = await shared();
    await line.say(DENISE, `denise ${ref} yes of course`);
    expect(since(line, before)).toEqual(["Denise: yes of course"]);
  });
});

describe("a worker's text without a code", () => {
  it("is asked about when another thread of theirs waits", async () => {
    const { line, ref, before } = await asked();
    await line.say(DENISE, `${ref} yes of course`);
    await asks(line, CHANTELLE);
    expect(await line.say(DENISE, "see you at ten")).toEqual([words(line, "worker.which")]);
    expect(since(line, before)).toHaveLength(1);
  });
});

describe("a text with a code from a private phone (F-097)", () => {
  it.each([true, false])("says the same whether there is such a code: %s", async (real) => {
    const line = await lineFor();
    const ref = real ? await asks(line) : "Z9Z9";
    const before = textsTo(line, MAYA).length;
    const [answer] = await line.say("+447700900988", `${ref} yes of course`);
    expect(answer).toContain(words(line, "unknown.staff-code"));
    expect(since(line, before)).toEqual([]);
    expect((await all(line, "handoff")).at(-1)).toMatchObject({ reason: "unknown-number" });
  });
});

describe("an automatic reply with the code of a thread in front", () => {
  it.each([
    { text: "Automatic reply: I am away until Monday", why: "it says so" },
    { text: "Out of office. Please ring the duty team", why: "as mail programs put it" },
    {
      text: "I am on annual leave until 30 November and will read this when I return",
      why: "in its own words",
    },
  ])("never reaches the young person: $why", async ({ text }) => {
    const { line, ref, before } = await asked();
    expect(await line.say(DENISE, `${ref} ${text}`)).toEqual([words(line, "worker.ask-machine", { ref })]);
    expect(since(line, before)).toEqual([]);
    expect(await line.say(DENISE, `${ref} ${text}`)).toEqual([]);
    expect(await findLeave(line)).toEqual([]);
  });

  it("goes when the worker says that it was meant", async () => {
    const { line, ref, before } = await asked();
    await line.say(DENISE, `${ref} I'm on leave until Monday and will ring you when I return`);
    await line.say(DENISE, `${ref} SEND`);
    expect(since(line, before)).toEqual([expect.stringContaining("Denise: I'm on leave until Monday")]);
  });

  it.each(["I'm on leave next week, back on Monday 7th", "i'm on leave from friday, back on the 7th"])(
    "is none when a person writes it: %s",
    async (text) => {
      const { line, ref, before } = await asked();
      await line.say(DENISE, `${ref} ${text}`);
      expect(since(line, before)).toEqual([`Denise: ${text}`]);
    },
  );
});
