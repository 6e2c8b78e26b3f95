import { describe, expect, it } from "vitest";
import { actionOf } from "../../../src/channels/sms/errors.ts";
import type { DeliveryState } from "../../../src/domain/delivery.ts";
import { markSent, setState } from "../../../src/store/outbox-states.ts";
import { phoneOf } from "../../../src/store/parties.ts";
import { auditOf } from "../../../src/store/records.ts";
import { noteReport, type Report } from "../../../src/work/sending/delivery.ts";
import { Sender } from "../../../src/work/sending/sender.ts";
import type { Line } from "../../support/line.ts";
import { lineFor, MAYA, partyOf, queueText, rowOf, scriptedSms } from "../outgoing.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A text that the provider took as SM-1. */
async function sentText(line: Line, key = "hello"): Promise<string> {
  const id = await queueText(line, key);
  await line.store.write((db) => setState(db, id, "sending"));
  await line.store.write((db) => markSent(db, id, `SM-${id}`, line.clock.now()));
  return id;
}

function report(
  line: Line,
  outboxId: string,
  status: DeliveryState,
  errorCode?: number,
  change: Partial<Report> = {},
) {
  const failure = errorCode === undefined ? {} : { errorCode, failure: actionOf(errorCode) };
  const whole: Report = { outboxId, providerId: `SM-${outboxId}`, status, ...failure, ...change };
  return line.store.write((db) => noteReport(db, line.parts, whole));
}

function orders<T>(all: readonly T[]): T[][] {
  if (all.length === 0) return [[]];
  return all.flatMap((one, i) => orders(all.toSpliced(i, 1)).map((rest) => [one, ...rest]));
}

async function handoffsOf({ store }: Line) {
  const { id } = await partyOf(store, MAYA);
  return await store.read.selectFrom("handoff").selectAll().where("party_id", "=", id).execute();
}

async function phoneState({ store }: Line) {
  return (await phoneOf(store.read, (await partyOf(store, MAYA)).id))?.state;
}

describe("reports in any order and number", () => {
  it.each([
    { final: "delivered", state: "sent", why: "it arrived" },
    { final: "undelivered", state: "failed", why: "it did not" },
    { final: "failed", state: "failed", why: "it never left" },
  ] as const)("end $final: $why (F-161)", async ({ final, state }) => {
    const line = await lineFor();
    for (const [i, order] of orders<DeliveryState>(["queued", "sending", "sent", final]).entries()) {
      const id = await sentText(line, `text ${i}`);
      for (const status of [...order, ...order]) await report(line, id, status);
      expect(await rowOf(line, id), order.join()).toMatchObject({ state, provider_state: final });
    }
  });

  it.each([
    { first: "undelivered", second: "delivered", state: "failed", why: "the first stays (F-162)" },
    { first: "delivered", second: "undelivered", state: "sent", why: "it had arrived" },
    { first: "delivered", second: "sent", state: "sent", why: "a late one of before" },
  ] as const)("$second after $first changes nothing: $why", async ({ first, second, state }) => {
    const line = await lineFor();
    const id = await sentText(line);
    await report(line, id, first);
    await report(line, id, second);
    expect(await rowOf(line, id)).toMatchObject({ state, provider_state: first });
  });

  it("about nothing of ours are without effect (F-164)", async () => {
    const line = await lineFor();
    expect(await report(line, "no-such-row", "delivered")).toEqual({});
  });

  it("name the lane that may go on", async () => {
    const line = await lineFor();
    const id = await sentText(line);
    expect(await report(line, id, "sent")).toEqual({ lane: (await rowOf(line, id)).lane });
  });

  it("that overtake the provider's answer are kept (F-160)", async () => {
    const line = await lineFor();
    const id = await queueText(line, "hello");
    await line.store.write((db) => setState(db, id, "sending"));
    await report(line, id, "delivered");
    await line.store.write((db) => markSent(db, id, `SM-${id}`, line.clock.now()));
    expect(await rowOf(line, id)).toMatchObject({
      state: "sent",
      provider_state: "delivered",
      provider_id: `SM-${id}`,
    });
  });
});

describe("a person who has stopped texts (21610 in a report)", () => {
  it("is opted out, and their PA is told once (F-163)", async () => {
    const line = await lineFor();
    const id = await sentText(line);
    await report(line, id, "undelivered", 21610);
    await report(line, id, "undelivered", 21610);
    expect((await partyOf(line.store, MAYA)).opted_out_at).toBe(line.clock.now());
    expect(await handoffsOf(line)).toHaveLength(1);
  });

  it("keeps the time of a stop that was there before, and nobody is told again", async () => {
    const line = await lineFor();
    const id = await sentText(line);
    await line.say(MAYA, "STOP");
    const before = await partyOf(line.store, MAYA);
    line.clock.advance(MINUTE);
    const handoffs = await handoffsOf(line);
    await report(line, id, "undelivered", 21610);
    expect((await partyOf(line.store, MAYA)).opted_out_at).toBe(before.opted_out_at);
    expect(await handoffsOf(line)).toEqual(handoffs);
  });

  it("gets nothing of what still waited for their phone", async () => {
    const line = await lineFor();
    const id = await sentText(line);
    const waiting = await queueText(line, "later", { notBefore: line.clock.now() + HOUR });
    await report(line, id, "undelivered", 21610);
    expect((await rowOf(line, waiting)).state).toBe("held");
  });
});

describe("a number that may be somebody else's", () => {
  it.each([
    { code: 30005, state: "doubtful", why: "an unknown handset" },
    { code: 30006, state: "doubtful", why: "a landline" },
    { code: 21211, state: "doubtful", why: "no such number" },
    { code: 30004, state: "live", why: "blocked, but theirs" },
    { code: 30007, state: "live", why: "the words were filtered" },
    { code: 21612, state: "live", why: "cannot be reached by us" },
  ])("$code leaves it $state: $why", async ({ code, state }) => {
    const line = await lineFor();
    await report(line, await sentText(line), "undelivered", code);
    expect(await phoneState(line)).toBe(state);
    expect(await handoffsOf(line)).toHaveLength(state === "doubtful" ? 1 : 0);
  });

  it("is told to the PA once, however many texts come back", async () => {
    const line = await lineFor();
    const ids = [await sentText(line, "one"), await sentText(line, "two")];
    for (const id of [...ids, ...ids]) await report(line, id, "undelivered", 30005);
    expect(await handoffsOf(line)).toHaveLength(1);
  });

  it("is not doubted for what failed on the website", async () => {
    const line = await lineFor();
    const id = await queueText(line, "hello", { channel: "web", address: "visit-1" });
    await report(line, id, "failed", 30005);
    expect(await phoneState(line)).toBe("live");
  });
});

describe("a phone that is switched off (30003)", () => {
  it("is tried again a quarter of an hour later, as a new message", async () => {
    const line = await lineFor();
    const id = await sentText(line);
    await report(line, id, "undelivered", 30003);
    const again = { state: "queued", provider_id: null, provider_state: "later" };
    expect(await rowOf(line, id)).toMatchObject({ ...again, next_at: line.clock.now() + 15 * MINUTE });
  });

  it.each([
    { after: 72 * HOUR - 1, state: "queued", why: "a moment short of three days" },
    { after: 72 * HOUR, state: "failed", why: "three days" },
  ])("is $state after $after ms: $why", async ({ after, state }) => {
    const line = await lineFor();
    const id = await sentText(line);
    line.clock.advance(after);
    await report(line, id, "undelivered", 30003);
    expect((await rowOf(line, id)).state).toBe(state);
  });

  it("gets the answer to a new message at once: it is on again", async () => {
    const line = await lineFor();
    await report(line, await sentText(line), "undelivered", 30003);
    line.clock.advance(MINUTE);
    expect(await line.say(MAYA, "who is my pa")).toContainEqual(expect.stringContaining("Denise"));
  });

  it("gets the text once when an old report comes in again after the new try", async () => {
    const line = await lineFor();
    const sms = scriptedSms();
    const sender = new Sender(line.parts, { sms });
    const id = await sentText(line);
    await report(line, id, "undelivered", 30003);
    line.clock.advance(15 * MINUTE);
    await sender.look();
    await sender.idle();
    await report(line, id, "undelivered", 30003);
    line.clock.advance(15 * MINUTE);
    await sender.look();
    await sender.idle();
    expect(sms.tried).toHaveLength(1);
    expect(await rowOf(line, id)).toMatchObject({ state: "sent", provider_id: "SM-1" });
  });
});

describe("a failure", () => {
  it("is on record once, with its number and no words", async () => {
    const line = await lineFor();
    const id = await sentText(line);
    for (let i = 0; i < 2; i++) await report(line, id, "undelivered", 30007);
    const trail = await auditOf(line.store.read, (await partyOf(line.store, MAYA)).id);
    const mine = trail.filter(({ action }) => action === "message.undelivered");
    expect(mine.map(({ detail }) => JSON.parse(detail))).toEqual([{ outbox: id, code: 30007 }]);
  });
});
