import { describe, expect, it } from "vitest";
import type { Channel } from "../../../src/channels/channel.ts";
import { ChannelFailure } from "../../../src/channels/failure.ts";
import { actionOf } from "../../../src/channels/sms/errors.ts";
import { auditOf } from "../../../src/store/records.ts";
import { handOff } from "../../../src/work/handoffs/handoff.ts";
import { noteReport } from "../../../src/work/sending/delivery.ts";
import { Sender } from "../../../src/work/sending/sender.ts";
import type { Line } from "../../support/line.ts";
import { DENISE, lineFor, MAYA, partyOf, rowOf } from "../outgoing.ts";
import { all, textsTo, words } from "../talk.ts";
import { asked, SHABNAM } from "../thread.ts";

const url = "https://line.test/staff";
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Denise's answer as the provider took it. @returns its row's id */
async function answered(): Promise<{ line: Line; ref: string; id: string }> {
  const { line, ref } = await asked();
  await line.say(DENISE, `${ref} yes of course`);
  const row = (await all(line, "outbox")).find(({ author_id }) => author_id !== null)!;
  return { line, ref, id: row.id };
}

async function undelivered(line: Line, id: string, errorCode: number): Promise<void> {
  const { provider_id } = await rowOf(line, id);
  const report = { outboxId: id, providerId: provider_id!, status: "undelivered" as const, errorCode };
  await line.store.write((db) => noteReport(db, line.parts, { ...report, failure: actionOf(errorCode)! }));
}

describe("a worker's answer that does not arrive", () => {
  it("because the phone is off (30003) is tried for three days, then the worker is told", async () => {
    const { line, ref, id } = await answered();
    const lost = words(line, "notice.not-delivered-text", { ref, url });
    await undelivered(line, id, 30003);
    expect((await rowOf(line, id)).state).toBe("queued");
    line.clock.advance(72 * HOUR);
    await line.settle();
    expect(textsTo(line, DENISE)).not.toContain(lost);
    await undelivered(line, id, 30003);
    await line.settle();
    expect((await rowOf(line, id)).state).toBe("failed");
    expect(textsTo(line, DENISE).filter((text) => text === lost)).toHaveLength(1);
  });

  it("without a reason (30008) is tried once more after a minute", async () => {
    const { line, ref, id } = await answered();
    const tries = () => textsTo(line, MAYA).filter((text) => text === "Denise: yes of course").length;
    await undelivered(line, id, 30008);
    line.clock.advance(MINUTE - 1);
    await line.settle();
    expect(tries()).toBe(1);
    line.clock.advance(1);
    await line.settle();
    expect(tries()).toBe(2);
    await undelivered(line, id, 30008);
    line.clock.advance(HOUR);
    await line.settle();
    expect(tries()).toBe(2);
    expect(textsTo(line, DENISE)).toContain(words(line, "notice.not-delivered-text", { ref, url }));
  });

  it("because they have stopped texts (21610) tells the worker to ring", async () => {
    const { line, id } = await answered();
    await undelivered(line, id, 21610);
    await line.settle();
    const stopped = (await all(line, "handoff")).find(({ reason }) => reason === "stopped")!;
    const told = textsTo(line, DENISE).at(-1);
    expect(told).toBe(words(line, "notice.stopped-text", { ref: stopped.ref, url }));
    expect(told).not.toContain("reply");
  });
});

/** Takes what `takes` says, and refuses the rest as a mail server refuses an unknown mailbox. */
function choosy(name: "sms" | "email", takes: (to: string) => boolean, tried: string[]): Channel {
  return {
    name,
    async send({ to, outboxId }) {
      tried.push(to);
      if (takes(to)) return { providerId: outboxId };
      throw new ChannelFailure("channel/refused", "No such mailbox", { action: "alert" });
    },
  };
}

async function toldThrough(takes: { sms: (to: string) => boolean; email: (to: string) => boolean }) {
  const line = await lineFor();
  const tried: string[] = [];
  const channels = { sms: choosy("sms", takes.sms, tried), email: choosy("email", takes.email, tried) };
  const sender = new Sender(line.parts, channels);
  const party = await partyOf(line.store, MAYA);
  const asks = { party, reason: "asked", words: "hello", to: "pa", channel: "sms", inboxId: "none" } as const;
  await line.store.write((db) => handOff(db, line.parts, asks, line.clock.now()));
  for (let i = 0; i < 3; i++) {
    await sender.look();
    await sender.idle();
  }
  return { line, tried, handoff: (await all(line, "handoff"))[0]! };
}

describe("a notice to a worker that fails", () => {
  it("by e-mail alone is noted: the text has told them", async () => {
    const { line, tried, handoff } = await toldThrough({ sms: () => true, email: () => false });
    expect(tried).not.toContain(SHABNAM);
    expect((await auditOf(line.store.read, handoff.id)).map(({ action }) => action)).toContain(
      "worker.not-told",
    );
    expect(handoff.rung).toBe(0);
  });

  it("by text and e-mail goes on to somebody else at once", async () => {
    const isNotDenise = (to: string) => to !== DENISE && !to.startsWith("denise");
    const { tried } = await toldThrough({ sms: isNotDenise, email: isNotDenise });
    expect(tried).toContain(SHABNAM);
  });
});
