import { ServiceError } from "../../src/errors.ts";
import { Sender } from "../../src/work/sending/sender.ts";
import type { Line } from "../support/line.ts";
import { lineFor, type Scripted, scriptedSms } from "./outgoing.ts";

export const busy = () => new ServiceError("channel/busy", "Twilio is busy");
export const unsure = () => new ServiceError("channel/unsure", "Twilio did not answer");
export const refused = () => new ServiceError("channel/refused", "There is no such number");
export const stopped = () => new ServiceError("channel/opted-out", "They have stopped texts");

export interface Sending {
  line: Line;
  sms: Scripted;
  sender: Sender;
  /** Moves the clock on, and lets the sender do what is due. */
  elapse(ms: number): Promise<void>;
}

/** A sender over a channel that does as the script says. */
export async function sending(...script: ("sent" | Error)[]): Promise<Sending> {
  const line = await lineFor();
  const sms = scriptedSms(...script);
  const sender = new Sender(line.parts, { sms });
  const elapse = async (ms: number) => {
    line.clock.advance(ms);
    await sender.look();
    await sender.idle();
  };
  return { line, sms, sender, elapse };
}

export const textsOf = (sms: Scripted) => sms.tried.map(({ text }) => text);
