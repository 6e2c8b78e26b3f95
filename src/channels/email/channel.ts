import { createTransport } from "nodemailer";
import { inviteFile } from "../calendar/ics.ts";
import type { Channel, Outgoing } from "../channel.ts";
import { failureOf } from "./errors.ts";
import { type ReturnPaths, returnPath } from "./return-path.ts";

export interface EmailSettings {
  /** "smtp://user:password@host:587", or "smtps://…" */
  readonly smtpUrl: string;
  /** The sender's address. */
  readonly from: string;
  /** Where an e-mail comes back to if it does not arrive; without it, to the sender's address. */
  readonly returnPaths?: ReturnPaths | undefined;
  /** Longest wait for the server to connect and to greet; twice as long for what it says after that. */
  readonly timeoutMs?: number;
}

/**
 * E-mail out. The provider's id is a Message-ID made of the outbox id, so a repeat is seen as one by the reader's mailbox.
 * Failures are `ChannelFailure`.
 */
export function emailChannel({ smtpUrl, from, returnPaths, timeoutMs = 10_000 }: EmailSettings): Channel {
  const timeouts = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: 2 * timeoutMs };
  const transport = createTransport({ url: smtpUrl, ...timeouts });
  return {
    name: "email",
    async send({ outboxId, to, text, subject = "", invite }) {
      const messageId = `<${outboxId.replace(/[^\w.-]/g, "")}@${domainOf(from)}>`;
      try {
        await transport.sendMail({
          ...headers(messageId),
          from,
          to: oneAddress(to),
          ...(returnPaths && { envelope: { from: returnPath(returnPaths, outboxId), to: oneLine(to) } }),
          subject: oneLine(subject),
          text,
          ...(invite && { icalEvent: attached(invite, { from, to }) }),
        });
      } catch (error) {
        throw failureOf(error);
      }
      return { providerId: messageId };
    },
  };
}

function headers(messageId: string) {
  return {
    messageId,
    headers: { "Auto-Submitted": "auto-generated" },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Readers that know calendars show it as an invitation, others as a file. */
function attached(invite: NonNullable<Outgoing["invite"]>, { from, to }: { from: string; to: string }) {
  const content = inviteFile(invite, { from: senderIn(from), to: oneLine(to) });
  return { method: invite.method, filename: "appointment.ics", content };
}

/** Name and address of "Line <line@council.example>"; an address alone has no name. */
function senderIn(from: string): { name: string; address: string } {
  const [, name = "", address = from] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(from) ?? [];
  return { name, address: oneLine(address) };
}

/** As a single mailbox: a comma or a line break in it adds nobody. */
function oneAddress(to: string): { name: string; address: string } {
  return { name: "", address: oneLine(to) };
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

function domainOf(address: string): string {
  return /@([\w.-]+)/.exec(address)?.[1] ?? "localhost";
}
