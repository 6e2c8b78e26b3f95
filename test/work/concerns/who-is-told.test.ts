import { describe, expect, it } from "vitest";
import { type Line, startLine } from "../../support/line.ts";

const IN_HOURS = "2026-11-24T11:00:00Z";
const MAYA = "+447700900001";
const SAFIYA = "+447700900006";
const DENISE = "+447700900801";
const DUTY = "+447700900851";

/** What one phone gets for each message in turn, and what staff got in all. */
async function talk(from: string, texts: readonly string[]): Promise<{ line: Line; got: string[] }> {
  const line = await startLine(IN_HOURS);
  const got: string[] = [];
  for (const text of texts) got.push((await line.say(from, text)).join("\n"));
  return { line, got };
}

const toldTo = ({ gone }: Line, to: string, says: RegExp): number =>
  gone.filter((one) => one.to === to && says.test(one.text)).length;
const concerns = async ({ store }: Line) =>
  await store.read.selectFrom("concern").select(["kind", "about_worker_id"]).execute();

describe("a worker who is accused", () => {
  it.each([
    { texts: ["denise grabbed my arm so hard it bruised"], why: "by name" },
    { texts: ["i want to talk to my pa", "its about you denise you hurt me"], why: "told to her face" },
    { texts: ["can u tell denise something", "she touched my thigh in the car"], why: "as she" },
    { texts: ["someone raped me. i dont want denise to know"], why: "she may be the one" },
  ])("hears nothing of it: $why", async ({ texts }) => {
    const { line, got } = await talk(SAFIYA, texts);
    expect(got.at(-1)).toContain("I have not told your PA");
    expect(line.gone.filter(({ to }) => to === DENISE)).toEqual([]);
    expect(toldTo(line, DUTY, /^URGENT/)).toBe(1);
    await line.close();
  });

  it("who is named only later is told nothing from then on, and that is said", async () => {
    const { line, got } = await talk(SAFIYA, ["someone at the council touched me", "its denise"]);
    expect(got[0]).toContain("I've alerted Denise");
    expect(got[1]).toContain("Your PA was told before you said this");
    const before = line.gone.filter(({ to }) => to === DENISE).length;
    const [answer = ""] = await line.say(SAFIYA, "is she gonna see this");
    expect(answer).toContain("they can't read it");
    expect(line.gone.filter(({ to }) => to === DENISE)).toHaveLength(before);
    expect((await concerns(line)).filter((one) => one.about_worker_id !== null)).toHaveLength(1);
    await line.close();
  });

  it("is told where somebody else is named, though they would rather not", async () => {
    const { line } = await talk(SAFIYA, ["my stepdad hit me dont tell denise"]);
    expect(toldTo(line, DENISE, /^URGENT/)).toBe(1);
    await line.close();
  });
});

describe("stop", () => {
  it.each([
    { text: "dont stop texting pls he hurts me", why: "the opposite" },
    { text: "he says stop texting u or hell kill me", why: "his words" },
  ])("is not obeyed where it is not meant: $text, $why", async ({ text }) => {
    const { line, got } = await talk(MAYA, [text]);
    expect(got[0]).not.toContain("stopped our texts");
    expect(await concerns(line)).toHaveLength(1);
    await line.close();
  });

  it("with danger open leaves HELP answered and heard", async () => {
    const { line } = await talk(MAYA, ["my stepdad hit me", "STOP"]);
    await line.moveTo("2026-11-24T11:20:00Z");
    const before = toldTo(line, DUTY, /more/);
    const [answer = ""] = await line.say(MAYA, "HELP");
    expect(answer).toContain("Your texts from us are off");
    await line.moveTo("2026-11-24T11:23:00Z");
    expect(toldTo(line, DUTY, /more/)).toBe(before + 1);
    await line.close();
  });
});

describe("whoever holds the phone", () => {
  it("reads one line that says nothing, where no answer was asked for, and staff are warned", async () => {
    const { line, got } = await talk(MAYA, ["my fella hit me", "dont reply hes here", "dont reply"]);
    expect(got[1]).toMatch(/^OK\. I'm an automated line/);
    expect(got[2]).toBe("");
    expect(toldTo(line, DUTY, /Somebody else may have or read this phone/)).toBe(1);
    await line.close();
  });

  it.each([
    { first: "why is my wife messaging this number", next: "answer me" },
    { first: "this is lee. whats this about", next: "who is denise" },
    { first: "this is her mum", next: "she makes things up" },
  ])("is shown nothing after $first", async ({ first, next }) => {
    const { line, got } = await talk(SAFIYA, ["my husband hit me", first, next]);
    expect(got[1]).toContain("I can't say who we know");
    expect(got.slice(1).join(" ")).not.toMatch(/Denise|alerted|added|duty/);
    expect(toldTo(line, DUTY, /Somebody else may have or read this phone/)).toBe(1);
    await line.close();
  });
});
