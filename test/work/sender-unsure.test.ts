import { describe, expect, it } from "vitest";
import { claim } from "../../src/store/outbox-states.ts";
import { queueText, rowOf } from "./outgoing.ts";
import { sending, textsOf, unsure } from "./scripted-sender.ts";

describe("a text that may have gone", () => {
  it("is looked up, and not sent again when the provider has it (F-025)", async () => {
    const { line, sms, elapse } = await sending(unsure());
    const id = await queueText(line, "one");
    await elapse(0);
    sms.has.set(id, "SM-found");
    await elapse(1000);
    expect(sms.looked.map(({ outboxId }) => outboxId)).toEqual([id]);
    expect(sms.tried).toHaveLength(1);
    expect(await rowOf(line, id)).toMatchObject({ state: "sent", provider_id: "SM-found" });
  });

  it("is not taken for one with the same words that another row has sent", async () => {
    const { line, sms, elapse } = await sending("sent", unsure());
    await queueText(line, "one");
    await elapse(0);
    const second = await queueText(line, "two");
    await elapse(0);
    sms.has.set(second, "SM-1");
    await elapse(60_000);
    expect(sms.tried).toHaveLength(3);
    expect(await rowOf(line, second)).toMatchObject({ state: "sent", provider_id: "SM-3" });
  });

  it("is sent again once when it is absent a minute later (F-024)", async () => {
    const { line, sms, elapse } = await sending(unsure());
    const id = await queueText(line, "one");
    await elapse(0);
    await elapse(1000);
    await elapse(58_999);
    expect(sms.tried).toHaveLength(1);
    await elapse(1);
    await elapse(60_000);
    expect(sms.tried).toHaveLength(2);
    expect((await rowOf(line, id)).state).toBe("sent");
  });

  it("is given its minute also when it had waited before it was tried", async () => {
    const { line, sms, elapse } = await sending(unsure());
    await queueText(line, "one");
    await elapse(10 * 60_000);
    await elapse(1000);
    await elapse(58_999);
    expect(sms.tried).toHaveLength(1);
    await elapse(1);
    expect(sms.tried).toHaveLength(2);
  });

  it("holds up those behind it, so that the order is kept", async () => {
    const { line, sms, elapse } = await sending(unsure());
    for (const key of ["one", "two"]) await queueText(line, key);
    await elapse(0);
    await elapse(1000);
    await elapse(59_000);
    expect(textsOf(sms)).toEqual(["one", "one", "two"]);
  });

  it("is unsure after any failure that has no name", async () => {
    const { line, sms, elapse } = await sending(new TypeError("socket hang up"));
    const id = await queueText(line, "one");
    await elapse(0);
    expect((await rowOf(line, id)).state).toBe("unsure");
    expect(sms.tried).toHaveLength(1);
  });

  it("waits when the provider cannot be asked", async () => {
    const { line, sms, elapse } = await sending(unsure());
    const id = await queueText(line, "one");
    await elapse(0);
    const find = sms.find!;
    sms.find = async () => {
      throw unsure();
    };
    await elapse(61_000);
    expect(await rowOf(line, id)).toMatchObject({ state: "unsure", next_at: line.clock.now() + 10_000 });
    sms.find = find;
    await elapse(10_000);
    expect(sms.tried).toHaveLength(2);
  });

  it("is sent again at once when it is about safety, without asking", async () => {
    const { line, sms, elapse } = await sending(unsure());
    await queueText(line, "alert", { class: "safeguarding" });
    await elapse(0);
    await elapse(2000);
    expect(textsOf(sms)).toEqual(["alert", "alert"]);
    expect(sms.looked).toEqual([]);
  });

  it("is never sent again when it is a code", async () => {
    const { line, sms, elapse } = await sending(unsure());
    const id = await queueText(line, "123456", { class: "code" });
    await elapse(0);
    await elapse(1000);
    await elapse(120_000);
    expect(sms.tried).toHaveLength(1);
    expect(await rowOf(line, id)).toMatchObject({
      state: "failed",
      error: expect.stringContaining("new code"),
    });
  });
});

describe("a restart", () => {
  it("looks up what was under way, and goes on (F-042)", async () => {
    const { line, sms, sender, elapse } = await sending();
    const [gone, lost] = [await queueText(line, "gone"), await queueText(line, "lost")];
    await line.store.write((db) => claim(db, gone, "queued", line.clock.now()));
    sms.has.set(gone, "SM-found");
    await sender.start();
    await elapse(0);
    await sender.stop();
    expect(textsOf(sms)).toEqual(["lost"]);
    expect(await rowOf(line, gone)).toMatchObject({ state: "sent", provider_id: "SM-found" });
    expect((await rowOf(line, lost)).state).toBe("sent");
  });

  it("sends nothing after it was stopped", async () => {
    const { line, sms, sender, elapse } = await sending();
    await sender.stop();
    await queueText(line, "one");
    await elapse(0);
    expect(sms.tried).toEqual([]);
  });
});
