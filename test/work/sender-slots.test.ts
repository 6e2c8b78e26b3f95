import { describe, expect, it } from "vitest";
import type { Outgoing } from "../../src/channels/channel.ts";
import type { InHand } from "../../src/work/answer.ts";
import { Sender } from "../../src/work/sending/sender.ts";
import { lineFor, scriptedSms } from "./outgoing.ts";

const MOST_AT_ONCE = 32;

function inHand(n: number): InHand {
  const message = { outboxId: `row-${n}`, to: "+447700900001", text: `${n}`, createdAt: 0 };
  return { lane: `sms|${n}`, channel: "sms", class: "reply", createdAt: 0, partyId: `${n}`, message };
}

const afterwards = () => new Promise(setImmediate);

describe("answers of one commit", () => {
  it("leave although those before them are not yet on disk as sent", async () => {
    const line = await lineFor();
    const disk = Promise.withResolvers<never>();
    const store = { ...line.store, writeSoon: () => disk.promise };
    const sms = scriptedSms();
    const sender = new Sender({ ...line.parts, store }, { sms });
    const count = MOST_AT_ONCE + 8;
    for (let n = 0; n < count; n++) sender.afterTurn({ lanes: [], inHand: inHand(n), others: false });
    await afterwards();
    expect(sms.tried).toHaveLength(count);
  });

  it("are at most so many with the provider at the same time", async () => {
    const line = await lineFor();
    const sms = scriptedSms();
    const send = (message: Outgoing) => {
      sms.tried.push(message);
      return new Promise<never>(() => {});
    };
    const sender = new Sender(line.parts, { sms: { ...sms, send } });
    for (let n = 0; n < MOST_AT_ONCE + 8; n++)
      sender.afterTurn({ lanes: [], inHand: inHand(n), others: false });
    await afterwards();
    expect(sms.tried).toHaveLength(MOST_AT_ONCE);
  });

  it("of one person stay in their order, each after the one before", async () => {
    const line = await lineFor();
    const sms = scriptedSms();
    const sender = new Sender(line.parts, { sms });
    for (let n = 0; n < 3; n++)
      sender.afterTurn({ lanes: [], inHand: { ...inHand(n), lane: "sms|one" }, others: false });
    await sender.idle();
    expect(sms.tried.map(({ text }) => text)).toEqual(["0", "1", "2"]);
  });
});
