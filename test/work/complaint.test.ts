import { describe, expect, it } from "vitest";
import { complaintMessages } from "../../src/store/complaints.ts";
import { workersByMobile } from "../../src/store/workers.ts";
import { relay } from "../../src/work/handoffs/relay.ts";
import { writeFirst } from "../../src/work/handoffs/write-first.ts";
import type { Line } from "../support/line.ts";
import { DENISE, lineFor, MAYA, partyOf } from "./outgoing.ts";
import { all, textsTo, words } from "./talk.ts";
import { DUTY, handoffOf } from "./thread.ts";

const url = "https://line.test/staff";
const WORDS = "my pa missed two meetings and the form is still not sent";

async function complains(): Promise<Line> {
  const line = await lineFor();
  await line.say(MAYA, "menu");
  line.clock.advance(3_600_000);
  await line.say(MAYA, "i want to make a complaint");
  await line.say(MAYA, WORDS);
  return line;
}

const workerAt = async ({ store }: Line, mobile: string) =>
  (await workersByMobile(store.read, store.vault, mobile))[0]!;

async function hidden(line: Line) {
  const ids = await complaintMessages(line.store.read, (await partyOf(line.store, MAYA)).id);
  const rows = [...(await all(line, "inbox")), ...(await all(line, "outbox"))];
  return rows.filter(({ id, party_id }) => party_id && ids.has(id));
}

describe("a complaint", () => {
  it("is told to duty and never to the worker, later words included", async () => {
    const line = await complains();
    const { ref } = await handoffOf(line, MAYA);
    expect(textsTo(line, DUTY)).toEqual([words(line, "notice.new-text", { ref, url })]);
    line.clock.advance(10 * 60_000);
    const duty = await workerAt(line, DUTY);
    const handoffId = (await handoffOf(line, MAYA)).id;
    await line.store.write((db) =>
      relay(db, line.parts, { handoffId, worker: duty, words: "sorry to hear it", key: "k" }),
    );
    await line.settle();
    await line.say(MAYA, "thats ok. it was in october");
    expect(textsTo(line, DUTY)).toContain(words(line, "notice.more-text", { ref, url }));
    expect(textsTo(line, DENISE)).toEqual([]);
  });

  it("keeps its messages apart: what began it, its words, what was answered, and nothing else", async () => {
    const line = await complains();
    expect(await hidden(line)).toHaveLength(4);
    expect((await all(line, "inbox")).filter(({ party_id }) => party_id)).toHaveLength(3);
  });

  it("is not found by its code from the worker's phone", async () => {
    const line = await complains();
    const { ref } = await handoffOf(line, MAYA);
    expect(await line.say(DENISE, `${ref} what is this about`)).toEqual([words(line, "worker.which")]);
  });

  it("leaves the worker a thread of their own when they write first", async () => {
    const line = await complains();
    const complaint = await handoffOf(line, MAYA);
    const party = await partyOf(line.store, MAYA);
    const worker = await workerAt(line, DENISE);
    await line.store.write((db) =>
      writeFirst(db, line.parts, { party, worker, words: "how was college", key: "k" }),
    );
    const own = await handoffOf(line, MAYA);
    expect([own.id === complaint.id, own.reason, own.answered_by]).toEqual([false, "written-to", worker.id]);
    expect(await hidden(line)).toHaveLength(4);
  });
});
