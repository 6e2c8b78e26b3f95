import { describe, expect, it } from "vitest";
import { addressLookup, setAddress } from "../../../src/store/parties.ts";
import { onLeave } from "../away.ts";
import { DENISE, lineFor, MAYA } from "../outgoing.ts";
import { textsTo, words } from "../talk.ts";
import { asked, DUTY, handoffOf, MANAGER, MARTIN, SHABNAM, since } from "../thread.ts";

describe("a worker's text with the code of a thread", () => {
  it.each([
    { typed: (ref: string) => `${ref} yes of course`, why: "as it was told" },
    { typed: (ref: string) => `${ref.toLowerCase()} yes of course`, why: "in small letters" },
    { typed: (ref: string) => `#${ref}: yes of course`, why: "with marks around it" },
    { typed: (ref: string) => `  ${ref}\nyes of course  `, why: "on a line of its own" },
    { typed: (ref: string) => `${ref}, yes of course`, why: "with a comma" },
  ])("is passed on, signed: $why", async ({ typed }) => {
    const { line, ref, before } = await asked();
    const answer = await line.say(DENISE, typed(ref));
    expect(since(line, before)).toEqual(["Denise: yes of course"]);
    expect(answer).toEqual([words(line, "worker.passed-on", { ref })]);
    const handoff = await handoffOf(line, MAYA);
    expect(handoff).toMatchObject({
      status: "answered",
      answered_at: line.clock.now(),
      seen_by: handoff.answered_by,
    });
  });

  it.each([
    { from: SHABNAM, passed: false, why: "the PA's cover, while the PA is in" },
    { from: DUTY, passed: true, why: "duty" },
    { from: MARTIN, passed: false, why: "the PA of others" },
    { from: MANAGER, passed: false, why: "a manager" },
  ])("from $from is passed on: $passed, $why", async ({ from, passed }) => {
    const { line, ref, before } = await asked();
    const answer = await line.say(from, `${ref} yes of course`);
    expect(since(line, before)).toHaveLength(passed ? 1 : 0);
    expect(answer).toEqual([passed ? words(line, "worker.passed-on", { ref }) : words(line, "worker.which")]);
  });

  it("is passed on from the cover while the PA is away", async () => {
    const { line, ref, before } = await asked();
    await onLeave(line, DENISE, "2026-11-23");
    await line.say(SHABNAM, `${ref} yes of course`);
    expect(since(line, before)).toEqual(["Shabnam: yes of course"]);
  });

  it("is passed on from the cover whom the ladder has asked, though the PA is in", async () => {
    const { line, ref } = await asked();
    for (const hour of ["12", "13"]) await line.moveTo(`2026-11-23T${hour}:00:00Z`);
    await line.say(SHABNAM, `${ref} yes of course`);
    expect(textsTo(line, MAYA).at(-1)).toBe("Shabnam: yes of course");
  });

  it("and nothing else is asked for the words", async () => {
    const { line, ref, before } = await asked();
    expect(await line.say(DENISE, ref)).toEqual([words(line, "worker.empty", { ref })]);
    expect(since(line, before)).toEqual([]);
  });

  it.each(["Z9Z9", "A1A1"])("that is wrong, %s, sends nothing and tells nothing (F-097)", async (wrong) => {
    const { line, before } = await asked();
    expect(await line.say(DENISE, `${wrong} yes of course`)).toEqual([words(line, "worker.which")]);
    expect(since(line, before)).toEqual([]);
  });

  it("to somebody who has stopped texts asks the worker to phone", async () => {
    const { line, ref } = await asked();
    await line.say(MAYA, "STOP");
    const before = textsTo(line, MAYA).length;
    expect(await line.say(DENISE, `${ref} yes of course`)).toEqual([
      words(line, "worker.phone-them", { ref }),
    ]);
    expect(since(line, before)).toEqual([]);
    expect((await handoffOf(line, MAYA)).status).not.toBe("answered");
  });

  it("to a number in doubt is not sent", async () => {
    const { line, ref, before } = await asked();
    const lookup = addressLookup(line.store.vault, "sms", MAYA);
    await line.store.write((db) => setAddress(db, lookup, { state: "doubtful" }));
    await line.say(DENISE, `${ref} yes of course`);
    expect(since(line, before)).toEqual([]);
  });

  it("of an alert is refused: an alert is never answered by text", async () => {
    const line = await lineFor();
    await line.say(MAYA, "i want to kill myself");
    const { ref } = await line.store.read.selectFrom("concern").selectAll().executeTakeFirstOrThrow();
    const before = textsTo(line, MAYA).length;
    const url = `${line.parts.publicUrl}/staff`;
    expect(await line.say(DENISE, `${ref} are you ok`)).toEqual([
      words(line, "worker.not-by-text", { ref, url }),
    ]);
    expect(since(line, before)).toEqual([]);
    expect(await line.store.read.selectFrom("concern").select("status").execute()).toEqual([
      { status: "open" },
    ]);
  });

  it("of an alert tells a worker of others not even that it is one", async () => {
    const line = await lineFor();
    await line.say(MAYA, "i want to kill myself");
    const { ref } = await line.store.read.selectFrom("concern").selectAll().executeTakeFirstOrThrow();
    expect(await line.say(MARTIN, `${ref} are you ok`)).toEqual([words(line, "worker.which")]);
  });
});
