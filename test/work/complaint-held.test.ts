import { expect, it } from "vitest";
import { complaintMessages } from "../../src/store/complaints.ts";
import { DENISE, MAYA, partyOf } from "./outgoing.ts";
import { textsTo } from "./talk.ts";
import { asked, DUTY, handoffOf } from "./thread.ts";

async function held() {
  const { line, ref } = await asked();
  await line.say(DENISE, `${ref} yes of course`);
  const told = { denise: textsTo(line, DENISE).length, duty: textsTo(line, DUTY).length };
  return { line, ref, told };
}

it.each([
  { wish: "COMPLAIN", why: "the word that is offered" },
  { wish: "i want to complain", why: "in a sentence" },
  { wish: "make a complaint pls", why: "as a request" },
])("$wish, while a worker holds the thread, goes past them to duty: $why", async ({ wish }) => {
  const { line, told } = await held();
  expect((await line.say(MAYA, wish)).join()).toContain("It goes to the duty team, not to your PA");
  const answer = await line.say(MAYA, "denise shouts at me when i ring");
  expect(answer.join()).toContain("Your complaint is taken down");
  expect(await handoffOf(line, MAYA)).toMatchObject({ reason: "complaint", worker_id: null });
  expect(textsTo(line, DENISE)).toHaveLength(told.denise);
  expect(textsTo(line, DUTY)).toHaveLength(told.duty + 1);
});

it("says all of it in one message", async () => {
  const { line, told } = await held();
  expect((await line.say(MAYA, "complain about my pa, she never rings back")).join()).toContain("taken down");
  expect(textsTo(line, DENISE)).toHaveLength(told.denise);
});

it("keeps the wish, the words and the answers to both from whoever holds the thread", async () => {
  const { line } = await held();
  await line.say(MAYA, "COMPLAIN");
  await line.say(MAYA, "denise shouts at me");
  const party = await partyOf(line.store, MAYA);
  const inbox = await line.store.read
    .selectFrom("inbox")
    .select("id")
    .where("party_id", "=", party.id)
    .orderBy("id", "desc")
    .limit(2)
    .execute();
  const hidden = await complaintMessages(line.store.read, party.id);
  expect(inbox.every(({ id }) => hidden.has(id))).toBe(true);
  expect(hidden.size).toBe(4);
});

it("is over once it is taken: what follows is for the worker again", async () => {
  const { line, told } = await held();
  await line.say(MAYA, "COMPLAIN");
  await line.say(MAYA, "nobody rang me");
  line.clock.advance(5 * 60_000);
  expect(await line.say(MAYA, "what time is it tomorrow then")).toEqual([]);
  expect(textsTo(line, DENISE)).toHaveLength(told.denise + 1);
});

it("a moan without the word stays with the worker", async () => {
  const { line, ref } = await held();
  expect(await line.say(MAYA, "this flat is rubbish and im fuming")).toEqual([]);
  expect(await handoffOf(line, MAYA)).toMatchObject({ ref });
});
