import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { dialogs } from "../../dialogs/index.ts";
import { terminalChannel } from "../channels/terminal/channel.ts";
import { loadContent } from "../content/load.ts";
import { loadUnderstanding } from "../conversation/understanding/index.ts";
import { ServiceError } from "../errors.ts";
import { makeLog } from "../log.ts";
import { acceptMessage } from "../store/inbox.ts";
import { addAddress, addressLookup, partyByAddress } from "../store/parties.ts";
import { newId, openStore, type Store } from "../store/store.ts";
import type { Parts } from "../work/parts.ts";
import { Sender } from "../work/sending/sender.ts";
import { TurnQueue } from "../work/turn-queue.ts";
import { type Command, type Context, UsageError } from "./command.ts";
import { readPhoneNumber } from "./phone-number.ts";

const SOMEBODY = "+447700900001";

/** A conversation in the terminal, with a database of its own that is gone afterwards. Staff are told of nothing. */
export const chat: Command = {
  summary: "talk to it here, as a made-up person",
  usage: "[--as +447700900001]",
  async run(args, context) {
    if (context.settings.production)
      throw new ServiceError(
        "config/invalid",
        "The chat is for trying it out: it has no place in production",
      );
    const { values } = parseArgs({ args: [...args], options: { as: { type: "string" } } });
    const phone = readPhoneNumber(values.as ?? SOMEBODY);
    if (!phone) throw new UsageError("Write the number as +447700900001");
    const folder = mkdtempSync(join(tmpdir(), "intouch-chat-"));
    const store = await openStore({
      file: join(folder, "chat.db"),
      fieldKey: context.settings.fieldKey,
      mayCreate: true,
    });
    try {
      return await talk(store, phone, context);
    } finally {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function talk(
  store: Store,
  phone: string,
  { settings, clock, stdin, stdout }: Context,
): Promise<number> {
  const { seedDemo } = await import("../demo/seed.ts");
  await seedDemo(store, clock.now());
  await letThemType(store, phone, clock.now());
  const parts: Parts = {
    store,
    clock,
    content: loadContent(settings.contentFolder),
    understander: loadUnderstanding(join(settings.contentFolder, "understanding")),
    book: dialogs,
    log: makeLog("silent"),
    publicUrl: "http://localhost:3978",
    outOfHours: "not-read",
    paTextWords: "none",
  };
  const sender = new Sender(parts, { terminal: terminalChannel((text) => stdout.write(`${text}\n\n`)) });
  const turns = new TurnQueue(parts, (taken) => sender.afterTurn(taken));
  stdout.write(`You write as ${phone}. An empty line or Ctrl-D ends.\n\n`);
  for await (const text of createInterface({ input: stdin as NodeJS.ReadableStream })) {
    if (text.trim() === "") break;
    const arrival = {
      source: "terminal",
      externalId: newId(),
      channel: "terminal" as const,
      address: phone,
      body: { text, mediaCount: 0 },
    };
    const { lane } = await store.write((db) => acceptMessage(db, store.vault, arrival, clock.now()));
    if (lane) turns.wake(lane);
    await turns.idle();
    await sender.idle();
  }
  await turns.stop();
  await sender.stop();
  return 0;
}

/** The terminal counts as the phone of whoever has that number. */
async function letThemType(store: Store, phone: string, now: number): Promise<void> {
  const person = await partyByAddress(store.read, addressLookup(store.vault, "sms", phone));
  if (person) await store.write((db) => addAddress(db, store.vault, person, "terminal", phone, now, now));
}
