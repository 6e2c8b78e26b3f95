import { afterEach, beforeEach, expect, it } from "vitest";
import { type Line, startLine } from "../support/line.ts";

const MAYA = "+447700900001";
const STRANGER = "+447700900143";
let line: Line;
beforeEach(async () => {
  line = await startLine("2026-11-23T10:00:00Z");
});
afterEach(() => line.close());

const SORRY = /^Sorry|not getting it|didn't get/m;

async function apologies(from: string, texts: readonly string[]): Promise<string[]> {
  const said: string[] = [];
  for (const text of texts) said.push(...(await line.say(from, text)).join("\n").split("\n"));
  return said.filter((one) => SORRY.test(one));
}

it.each([
  { texts: ["qwx zzr", "rrt ppo", "zzk wwq", "ppl xxz", "mmr qqt"], why: "one miss after another" },
  { texts: ["qwx zzr", "what can i get", "skip", "zzk wwq", "rrt ppo"], why: "something understood between" },
  { texts: ["book careers", "zz", "rrt ppo", "zzk wwq", "ppl xxz"], why: "before they say who they are" },
])("no apology is said twice: $why", async ({ texts }) => {
  const said = await apologies(STRANGER, texts);
  expect(new Set(said).size).toBe(said.length);
});

it("an answer that is none is asked for in other words, then a person has it, and then all that follows", async () => {
  await line.say(MAYA, "book careers");
  const first = (await line.say(MAYA, "dfgd fg")).join();
  const second = (await line.say(MAYA, "er dfg")).join();
  expect(second).not.toContain(first);
  expect(second).toContain("1 Harpurhey");
  expect(second).toContain("text PA and I'll bring in a person");
  expect((await line.say(MAYA, "dfg rtrt")).join()).toContain("I've passed what you wrote to a person");
  expect(await line.say(MAYA, "sdfwer")).toEqual(["I've passed that on as well."]);
  expect((await line.say(MAYA, "harpurhey")).join()).not.toContain("passed");
});

it("says the first one again on another day", async () => {
  await line.say(STRANGER, "qwx zzr");
  await line.moveTo("2026-11-24T10:00:00Z");
  expect((await line.say(STRANGER, "rrt ppo")).join()).toMatch(/not sure what you need|still not getting it/);
  expect((await line.say(STRANGER, "zzk wwq")).join()).toMatch(/still not getting it|passed what you wrote/);
});

it("what is not understood is asked again once in a talk about what they could get, and then a person is offered", async () => {
  await line.say(STRANGER, "what can i get");
  const said = [];
  for (const text of ["dfg", "rty", "zzq", "ppw"]) said.push((await line.say(STRANGER, text)).join());
  expect(said.filter((one) => one.includes("Sorry, I didn't get that"))).toHaveLength(1);
  expect(said[2]).toContain("Or text PA and I'll bring in a person.");
});
