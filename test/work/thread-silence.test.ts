import { describe, expect, it } from "vitest";
import type { Line } from "../support/line.ts";
import { bookFor } from "./booked.ts";
import { DENISE, lineFor, MAYA } from "./outgoing.ts";
import { all, textsTo, words } from "./talk.ts";
import { asked, asks, DUTY, ends, SHABNAM, since } from "./thread.ts";

async function held(now?: string): Promise<{ line: Line; ref: string }> {
  const line = await lineFor(now);
  const ref = await asks(line);
  await line.say(DENISE, `${ref} yes of course`);
  return { line, ref };
}

describe("the end of a talk", () => {
  it.each(["ok ta", "thanks x", "Thank you so much!", "cheers, see you then", "👍"])(
    "%s gets a kind word once and starts nothing",
    async (thanks) => {
      const { line } = await held();
      await ends(line);
      const told = textsTo(line, DENISE).length;
      expect(await line.say(MAYA, thanks)).toEqual([words(line, "talk.after-thanks")]);
      expect(await line.say(MAYA, thanks)).toEqual([]);
      expect(textsTo(line, DENISE)).toHaveLength(told);
      expect(await all(line, "handoff")).toHaveLength(1);
    },
  );

  it("brings the service back, which says so once", async () => {
    const { line } = await held();
    await ends(line);
    const back = words(line, "talk.back-again");
    expect((await line.say(MAYA, "who is my pa")).join()).toContain(back);
    expect((await line.say(MAYA, "who is my pa")).join()).not.toContain(back);
  });

  it("after thanks too", async () => {
    const { line } = await held();
    await ends(line);
    await line.say(MAYA, "ok ta");
    expect((await line.say(MAYA, "who is my pa")).join()).toContain(words(line, "talk.back-again"));
  });

  it.each([
    { at: "2026-11-23T21:59:00Z", silent: true, why: "a minute before the agreed twelve hours" },
    { at: "2026-11-23T22:00:00Z", silent: false, why: "twelve hours after the last words" },
  ])("comes by itself at $at: silent $silent, $why", async ({ at, silent }) => {
    const { line } = await held();
    await line.say(MAYA, "what time");
    await line.moveTo("2026-11-23T17:30:00Z");
    await line.say(MAYA, "i am here till late");
    line.clock.set(Date.parse(at));
    const answer = await line.say(MAYA, "who is my pa");
    if (silent) expect(answer).toEqual([]);
    else expect(answer.join()).toContain(words(line, "talk.back-again"));
  });

  it("does not swallow danger", async () => {
    const { line } = await held();
    await ends(line);
    expect((await line.say(MAYA, "thanks but i want to kill myself")).join()).toContain("999");
    expect(await all(line, "concern")).toHaveLength(1);
  });
});

describe("a message when the worker has gone home", () => {
  it("is told once who will read it, and when", async () => {
    const { line } = await held("2026-11-23T16:00:00Z");
    line.clock.set(Date.parse("2026-11-23T17:30:00Z"));
    expect(await line.say(MAYA, "what time is it")).toEqual([
      "Denise will read it by 11am tomorrow. In danger? Ring 999. To talk, free, day or night: Samaritans 116 123, or text SHOUT to 85258.",
    ]);
    expect(await line.say(MAYA, "and where")).toEqual([]);
  });

  it("is left to the worker who is writing all the same", async () => {
    const { line } = await held("2026-11-23T17:10:00Z");
    line.clock.advance(20 * 60_000);
    expect(await line.say(MAYA, "what time is it")).toEqual([]);
  });

  it("goes to whoever is there when they are away the next day", async () => {
    const { line } = await held("2026-11-23T16:00:00Z");
    await line.store.write((db) =>
      db.updateTable("worker").set({ active: 0 }).where("record_ref", "=", "PA-01").execute(),
    );
    line.clock.set(Date.parse("2026-11-23T17:30:00Z"));
    expect((await line.say(MAYA, "what time is it")).join()).toContain("Shabnam will read it by");
    expect(textsTo(line, SHABNAM)).toHaveLength(1);
  });

  it("is not forgotten: nobody has read it, so it climbs", async () => {
    const { line, ref } = await held();
    await line.say(MAYA, "what time is it");
    const unseen = words(line, "notice.unseen-text", { ref, url: "https://line.test/staff" });
    await line.moveTo("2026-11-23T12:00:00Z");
    expect(textsTo(line, DENISE)).toContain(unseen);
    await line.moveTo("2026-11-23T13:00:00Z");
    expect(textsTo(line, SHABNAM)).toContain(unseen);
  });
});

describe("DUTY", () => {
  it("brings in the desk beside the worker, in a thread that is held too", async () => {
    const { line } = await held();
    expect((await line.say(MAYA, "DUTY")).join("\n")).toContain(words(line, "person.duty-asked"));
    expect(textsTo(line, DUTY)).toHaveLength(1);
    expect(await all(line, "handoff")).toHaveLength(1);
  });

  it("takes a message for the desk when nothing is open", async () => {
    const line = await lineFor();
    expect((await line.say(MAYA, "duty")).join()).toContain("What shall I tell the duty team?");
    expect((await line.say(MAYA, "can i get a new form for my bus pass")).join()).toContain(
      "The duty team will read it by noon",
    );
    expect([textsTo(line, DUTY).length, textsTo(line, DENISE).length]).toEqual([1, 0]);
  });
});

describe("a reminder while somebody talks with a worker", () => {
  async function booked(): Promise<Line> {
    const { line } = await asked();
    const [party] = (await all(line, "handoff")).map(({ party_id }) => party_id);
    await bookFor(line, party!, "2026-11-26T10:00:00Z");
    return line;
  }

  it("waits until the talk is over", async () => {
    const line = await booked();
    const ref = (await all(line, "handoff"))[0]!.ref;
    line.clock.set(Date.parse("2026-11-25T09:50:00Z"));
    await line.say(DENISE, `${ref} yes of course`);
    const before = textsTo(line, MAYA).length;
    await line.moveTo("2026-11-25T10:00:00Z");
    expect(since(line, before)).toEqual([]);
    await ends(line);
    await line.moveTo("2026-11-25T11:00:00Z");
    expect(since(line, before)).toEqual([expect.stringContaining("Tomorrow, ")]);
  });

  it("comes all the same on the day itself", async () => {
    const line = await booked();
    const ref = (await all(line, "handoff"))[0]!.ref;
    line.clock.set(Date.parse("2026-11-25T19:50:00Z"));
    await line.say(DENISE, `${ref} yes of course`);
    const before = textsTo(line, MAYA).length;
    await line.store.write((db) =>
      db
        .updateTable("timer")
        .set({ due_at: Date.parse("2026-11-26T07:00:00Z"), state: "waiting" })
        .where("kind", "=", "reminder")
        .execute(),
    );
    await line.moveTo("2026-11-26T07:00:00Z");
    expect(since(line, before)).toEqual([expect.stringContaining("Today, ")]);
  });
});
