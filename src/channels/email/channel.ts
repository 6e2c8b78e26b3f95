import { createTransport } from "nodemailer";
import type { Channel } from "../channel.ts";
import { failureOf } from "./errors.ts";

export interface EmailSettings {
  /** "smtp://user:password@host:587", or "smtps://…" */
  readonly smtpUrl: string;
  /** The sender's address. */
  readonly from: string;
  /** Longest wait for the server to connect and to greet; twice as long for what it says after that. */
  readonly timeoutMs?: number;
}

/**
 * E-mail out. The provider's id is a Message-ID made of the outbox id, so a repeat is seen as one by the reader's mailbox.
 * Failures are `ChannelFailure`.
 */
export function emailChannel({ smtpUrl, from, timeoutMs = 10_000 }: EmailSettings): Channel {
  const timeouts = { connectionTimeout: timeoutMs, greetingTimeout: timeoutMs, socketTimeout: 2 * timeoutMs };
  const transport = createTransport({ url: smtpUrl, ...timeouts });
  return {
    name: "email",
    async send({ outboxId, to, text, subject = "" }) {
      const messageId = `<${outboxId.replace(/[^\w.-]/g, "")}@${domainOf(from)}>`;
      try {
        await transport.sendMail({
          ...headers(messageId),
          from,
          to: oneAddress(to),
          subject: oneLine(subject),
          text,
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
