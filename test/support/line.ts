import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dialogs } from "../../dialogs/index.ts";
import type { Channel, Outgoing } from "../../src/channels/channel.ts";
import { MovableClock } from "../../src/clock.ts";
import { type Content, loadContent } from "../../src/content/load.ts";
import { loadUnderstanding } from "../../src/conversation/understanding/index.ts";
import { seedDemo } from "../../src/demo/seed.ts";
import { makeLog } from "../../src/log.ts";
import type { TalkChannel } from "../../src/store/parties.ts";
import { openStore, type Store } from "../../src/store/store.ts";
import type { Parts } from "../../src/work/parts.ts";
import type { Channels } from "../../src/work/sending/courier.ts";
import { Sender } from "../../src/work/sending/sender.ts";
import { Timers } from "../../src/work/timers.ts";
import { TurnQueue } from "../../src/work/turn-queue.ts";

const shipped = loadContent("content");
const understander = loadUnderstanding("content/understanding");

export interface Gone extends Outgoing {
  readonly channel: string;
}

/** The whole line without the network: a real database file, a clock that stands where it is put, and what left. */
export interface Line {
  readonly parts: Parts;
  readonly store: Store;
  readonly clock: MovableClock;
  readonly gone: Gone[];
  readonly turns: TurnQueue;
  readonly sender: Sender;
  /** Writes to the service and waits until all is quiet. @returns what was sent to that address since */
  say(
    from: string,
    text: string,
    options?: { channel?: TalkChannel; mediaCount?: number },
  ): Promise<string[]>;
  /** Moves the clock and lets everything happen that has come due. */
  moveTo(iso: string): Promise<void>;
  settle(): Promise<void>;
  close(): Promise<void>;
}

export const KEY = Buffer.alloc(32, "a key for tests only").toString("base64");

interface Options {
  readonly file?: string;
  readonly content?: Content;
  readonly publicUrl?: string;
  /** Real channels, in place of those that only write down what left. */
  readonly channels?: (store: Store, clock: MovableClock) => Channels;
}

export async function startLine(now: string, options: Options = {}): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), "intouch-"));
  const store = await openStore({
    file: options.file ?? join(folder, "line.db"),
    fieldKey: KEY,
    mayCreate: true,
  });
  const clock = new MovableClock(Date.parse(now), { frozen: true });
  await seedDemo(store, clock.now());
  const log = makeLog(process.env["TEST_LOG"] ? "info" : "silent");
  const parts: Parts = {
    store,
    clock,
    content: options.content ?? shipped,
    understander,
    book: dialogs,
    log,
    publicUrl: options.publicUrl ?? "https://line.test",
    outOfHours: "not-read",
    paTextWords: "none",
  };
  const gone: Gone[] = [];
  const recorders = (["sms", "web", "terminal", "email"] as const).map((name) => [
    name,
    recorder(name, gone),
  ]);
  const sender = new Sender(parts, {
    ...Object.fromEntries(recorders),
    ...options.channels?.(store, clock),
  });
  const turns = new TurnQueue(parts, (taken) => sender.afterTurn(taken));
  const timers = new Timers(parts, (lane) => turns.wake(lane));
  const settle = async () => {
    for (let quiet = 0; quiet < 2; quiet++) {
      await turns.idle();
      await sender.look();
      await sender.idle();
    }
  };
  let count = 0;
  return {
    parts,
    store,
    clock,
    gone,
    turns,
    sender,
    settle,
    async say(from, text, { channel = "sms", mediaCount = 0 } = {}) {
      const before = gone.length;
      const arrival = {
        source: "test",
        externalId: `${from}-${++count}-${Math.random()}`,
        channel,
        address: from,
        body: { text, mediaCount },
      };
      await turns.receive(arrival);
      await settle();
      return gone
        .slice(before)
        .filter(({ to }) => to === from)
        .map((message) => message.text);
    },
    async moveTo(iso) {
      clock.set(Date.parse(iso));
      await timers.look();
      await settle();
    },
    async close() {
      await turns.stop();
      await sender.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function recorder(name: "sms" | "web" | "terminal" | "email", gone: Gone[]): Channel {
  return {
    name,
    async send(message) {
      gone.push({ ...message, channel: name });
      return { providerId: `${name}-${message.outboxId}` };
    },
  };
}
