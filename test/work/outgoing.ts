import { onTestFinished } from "vitest";
import type { Channel, Outgoing } from "../../src/channels/channel.ts";
import { queueMessage, type ToSend } from "../../src/store/outbox.ts";
import { addressLookup, partyByAddress } from "../../src/store/parties.ts";
import type { Row } from "../../src/store/schema.ts";
import type { Store } from "../../src/store/store.ts";
import { type Line, startLine } from "../support/line.ts";

export const START = "2026-11-23T10:00:00Z";
export const MAYA = "+447700900001";
export const DENISE = "+447700900801";

/** A line that is closed when the test is. */
export async function lineFor(now = START): Promise<Line> {
  const line = await startLine(now);
  onTestFinished(() => line.close());
  return line;
}

export async function partyOf(store: Store, phone: string): Promise<Row<"party">> {
  return (await partyByAddress(store.read, addressLookup(store.vault, "sms", phone)))!;
}

/** Puts a text to Maya into the outbox. @returns the row's id */
export async function queueText(
  line: Line,
  dedupeKey: string,
  change: Partial<ToSend> = {},
): Promise<string> {
  const { store, clock } = line;
  const { id, data_key } = await partyOf(store, MAYA);
  const to = { kind: "party" as const, id, data_key };
  const base: ToSend = {
    dedupeKey,
    to,
    channel: "sms",
    address: MAYA,
    class: "reply",
    body: { text: dedupeKey },
  };
  return (await store.write((db) => queueMessage(db, store.vault, { ...base, ...change }, clock.now())))!;
}

export async function rowOf({ store }: Line, id: string): Promise<Row<"outbox">> {
  return await store.read.selectFrom("outbox").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
}

export interface Scripted extends Channel {
  /** Every try, in order, whatever came of it. */
  readonly tried: Outgoing[];
  readonly looked: Outgoing[];
  /** What the next tries come to; "sent" when there is nothing more. */
  readonly script: ("sent" | Error)[];
  /** What the provider turns out to have, by outbox id. */
  readonly has: Map<string, string>;
}

/** A channel that does as it is told. */
export function scriptedSms(...script: ("sent" | Error)[]): Scripted {
  const [tried, looked, has] = [[] as Outgoing[], [] as Outgoing[], new Map<string, string>()];
  return {
    name: "sms",
    tried,
    looked,
    script,
    has,
    async send(message) {
      tried.push(message);
      const outcome = script.shift() ?? "sent";
      if (outcome !== "sent") throw outcome;
      return { providerId: `SM-${tried.length}` };
    },
    async find(message) {
      looked.push(message);
      const providerId = has.get(message.outboxId);
      return providerId === undefined ? [] : [{ providerId }];
    },
  };
}
