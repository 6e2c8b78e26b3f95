import { acceptMessage } from "../../src/store/inbox.ts";
import type { Row, Tables } from "../../src/store/schema.ts";
import type { Line } from "../support/line.ts";
import { MAYA, partyOf } from "./outgoing.ts";

export const CHANTELLE = "+447700900002";

/** A message that takes a second turn to hand to the PA: the first one asks for her. */
export const MESSAGE = "can you come to the housing meeting with me on weds";

export async function askForPa(line: Line, phone = MAYA): Promise<void> {
  await line.say(phone, "can i talk to my pa");
}

/** A wording as the service says it. */
export const words = ({ parts }: Line, key: string, args?: Record<string, string | number>): string =>
  parts.content.wording.render(args ? { key, args } : { key });

/** Everything that has left for an address. */
export const textsTo = (line: Line, address: string): string[] =>
  line.gone.filter(({ to }) => to === address).map(({ text }) => text);

export async function all<T extends keyof Tables>({ store }: Line, table: T): Promise<Row<T>[]> {
  return (await store.read
    .selectFrom(table as keyof Tables)
    .selectAll()
    .execute()) as unknown as Row<T>[];
}

/** Messages are taken in, and nobody is woken yet. @returns whose they are */
export async function arrives(line: Line, texts: readonly string[], from = MAYA) {
  const { store, clock } = line;
  for (const text of texts) {
    const arrival = {
      source: "test",
      externalId: text,
      channel: "sms" as const,
      address: from,
      body: { text, mediaCount: 0 },
    };
    await store.write((db) => acceptMessage(db, store.vault, arrival, clock.now()));
  }
  return await partyOf(store, from);
}
