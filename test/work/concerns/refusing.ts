import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Channel, Outgoing } from "../../../src/channels/channel.ts";
import type { LogFields } from "../../../src/log.ts";
import type { Arrival } from "../../../src/store/inbox.ts";
import { LastResort, type LastResortSettings } from "../../../src/work/concerns/last-resort.ts";
import { lineFor, MAYA } from "../outgoing.ts";

export const DESK = "+447700900860";
export const MAIL = "duty@council.example";
export const DANGER = "i want to kill myself tonight";

export const arrivalOf = (text: string): Arrival => ({
  source: "test",
  externalId: text,
  channel: "sms",
  address: MAYA,
  body: { text, mediaCount: 0 },
});

/** A line whose database takes nothing until it is mended. */
export async function refusing(options: Partial<LastResortSettings> = {}) {
  const line = await lineFor();
  const folder = join(mkdtempSync(join(tmpdir(), "unwritten-")), "kept");
  onTestFinished(() => rmSync(join(folder, ".."), { recursive: true }));
  const rung: Outgoing[] = [];
  const recorder = (name: "sms" | "email"): Channel => ({
    name,
    async send(message) {
      rung.push(message);
      return { providerId: message.outboxId };
    },
  });
  const errors: unknown[] = [];
  const lines: [string, LogFields][] = [];
  const error = (event: string, fields: LogFields) => {
    errors.push([event, fields["channel"]]);
    lines.push([event, fields]);
  };
  const warn = (event: string, fields: LogFields) => lines.push([event, fields]);
  Object.assign(line.parts, { log: { ...line.parts.log, error, warn } });
  const state: { broken: Error | Promise<void> | undefined } = { broken: new Error("disk I/O error") };
  const tried: string[] = [];
  const take = async (arrival: Arrival) => {
    tried.push(arrival.externalId);
    if (state.broken instanceof Error) throw state.broken;
    await state.broken;
    return await line.turns.receive(arrival);
  };
  const channels = { sms: recorder("sms"), email: recorder("email") };
  const settings = { folder, channels, dutyPhone: DESK, dutyEmail: MAIL, ...options };
  const make = (by = take) => new LastResort(line.parts, by, settings);
  return { line, folder, rung, errors, lines, tried, state, make, resort: make() };
}
