import { describe, expect, it } from "vitest";
import { ChannelFailure } from "../../../src/channels/failure.ts";
import { auditOf } from "../../../src/store/records.ts";
import { noteReport } from "../../../src/work/sending/delivery.ts";
import { MAYA, partyOf, queueText, rowOf } from "../outgoing.ts";
import { busy, refused, sending, textsOf } from "../scripted-sender.ts";

describe("a text", () => {
  it("is handed over once, with what the channel needs", async () => {
    const { line, sms, elapse } = await sending();
    const id = await queueText(line, "hello", { body: { text: "hello", choices: ["1", "2"] } });
    await elapse(0);
    await elapse(60_000);
    expect(sms.tried).toEqual([
      { outboxId: id, to: MAYA, text: "hello", choices: ["1", "2"], createdAt: expect.any(Number) },
    ]);
    expect(await rowOf(line, id)).toMatchObject({ state: "sent", provider_id: "SM-1", attempts: 1 });
  });

  it("is handed over once although two looks come at once", async () => {
    const { line, sms, sender } = await sending();
    await queueText(line, "hello");
    await Promise.all([sender.look(), sender.look()]);
    await sender.idle();
    expect(textsOf(sms)).toEqual(["hello"]);
  });

  it("leaves after those queued before it, and after what is about safety", async () => {
    const { line, sms, elapse } = await sending();
    for (const key of ["one", "two"]) await queueText(line, key);
    await queueText(line, "alert", { class: "safeguarding" });
    await elapse(0);
    expect(textsOf(sms)).toEqual(["alert", "one", "two"]);
  });

  it("does not leave before its time", async () => {
    const { line, sms, elapse } = await sending();
    await queueText(line, "later", { notBefore: line.clock.now() + 1000 });
    await elapse(999);
    expect(textsOf(sms)).toEqual([]);
    await elapse(1);
    expect(textsOf(sms)).toEqual(["later"]);
  });

  it.each([
    { afterMs: 999, state: "sent", why: "still of use" },
    { afterMs: 1000, state: "expired", why: "too late (F-166)" },
  ])("of use for a second is $state after $afterMs ms: $why", async ({ afterMs, state }) => {
    const { line, sms, elapse } = await sending();
    const id = await queueText(line, "code", { class: "code", expiresAt: line.clock.now() + 1000 });
    await elapse(afterMs);
    expect((await rowOf(line, id)).state).toBe(state);
    expect(sms.tried).toHaveLength(state === "sent" ? 1 : 0);
  });

  it("for a channel that is not set up fails, and those behind it go on", async () => {
    const { line, sms, elapse } = await sending();
    const id = await queueText(line, "a mail", { channel: "email", address: "maya@example.org" });
    await queueText(line, "a text");
    await elapse(0);
    expect(await rowOf(line, id)).toMatchObject({ state: "failed", error: "this channel is not set up" });
    expect(textsOf(sms)).toEqual(["a text"]);
  });
});

describe("a busy provider", () => {
  it("is tried again after a pause that grows, and the order is kept", async () => {
    const { line, sms, elapse } = await sending(busy(), busy());
    for (const key of ["one", "two"]) await queueText(line, key);
    await elapse(0);
    await elapse(1999);
    expect(textsOf(sms)).toEqual(["one"]);
    await elapse(1);
    await elapse(3999);
    expect(textsOf(sms)).toEqual(["one", "one"]);
    await elapse(1);
    expect(textsOf(sms)).toEqual(["one", "one", "one", "two"]);
  });

  it("does not hold up what is about safety", async () => {
    const { line, sms, elapse } = await sending(busy());
    await queueText(line, "one");
    await elapse(0);
    await queueText(line, "alert", { class: "safeguarding" });
    await elapse(1);
    expect(textsOf(sms)).toEqual(["one", "alert"]);
  });

  it("is left alone for as long as it asks (F-026)", async () => {
    const tooMany = new ChannelFailure("channel/busy", "Too many", { action: "retry", retryAfterMs: 7000 });
    const { line, sms, elapse } = await sending(tooMany);
    await queueText(line, "one");
    await elapse(0);
    await elapse(6999);
    expect(textsOf(sms)).toEqual(["one"]);
    await elapse(1);
    expect(textsOf(sms)).toEqual(["one", "one"]);
  });
});

describe("a text that will never go", () => {
  it("fails once, is on record, and those behind it go on", async () => {
    const { line, sms, elapse } = await sending(refused());
    const id = await queueText(line, "one");
    await queueText(line, "two");
    await elapse(0);
    await elapse(3_600_000);
    expect(textsOf(sms)).toEqual(["one", "two"]);
    expect(await rowOf(line, id)).toMatchObject({ state: "failed", error: "channel/refused" });
    const trail = await auditOf(line.store.read, (await partyOf(line.store, MAYA)).id);
    expect(trail.map(({ action }) => action)).toEqual(["message.failed"]);
  });
});

describe("the parts of a long answer", () => {
  async function twoParts() {
    const all = await sending();
    const first = await queueText(all.line, "part 1", { part: 1 });
    await queueText(all.line, "part 2", { part: 2 });
    await all.elapse(0);
    return { ...all, first };
  }

  it("wait until the one before is reported as sent", async () => {
    const { line, sms, elapse, sender, first } = await twoParts();
    expect(textsOf(sms)).toEqual(["part 1"]);
    const report = { outboxId: first, providerId: "SM-1", status: "sent" as const };
    const { lane } = await line.store.write((db) => noteReport(db, line.parts, report));
    sender.wake([lane!]);
    await sender.idle();
    expect(textsOf(sms)).toEqual(["part 1", "part 2"]);
    await elapse(60_000);
    expect(sms.tried).toHaveLength(2);
  });

  it("wait for five seconds when no report comes", async () => {
    const { sms, elapse } = await twoParts();
    await elapse(4999);
    expect(textsOf(sms)).toEqual(["part 1"]);
    await elapse(1);
    expect(textsOf(sms)).toEqual(["part 1", "part 2"]);
  });
});
