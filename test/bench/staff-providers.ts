import http from "node:http";
import type { AddressInfo } from "node:net";
import { parse } from "node:querystring";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { preciseNow } from "./load.ts";
import { WORKER_EMAIL, WORKER_MOBILE } from "./service.ts";

/** When something came, in milliseconds since 1970. */
export type Arrivals = number[];

export interface Providers {
  readonly port: number;
  readonly smtpPort: number;
  /** To the worker. */
  readonly texts: Arrivals;
  readonly mails: Arrivals;
  /** To young people, by number. */
  readonly answers: Map<string, Arrivals>;
  close(): void;
}

/** A text provider and a mail server that take everything at once and note when. */
export async function startProviders(): Promise<Providers> {
  const [texts, mails] = [[] as Arrivals, [] as Arrivals];
  const answers = new Map<string, Arrivals>();
  const twilio = http.createServer(async (request, response) => {
    const to = String(parse(await text(request))["To"]);
    if (to === WORKER_MOBILE) texts.push(preciseNow());
    else answers.set(to, [...(answers.get(to) ?? []), preciseNow()]);
    response.writeHead(201, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ sid: `SM${crypto.randomUUID().replaceAll("-", "")}`, status: "queued" }));
  });
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, { envelope }, done) {
      stream.resume().once("end", () => {
        if (envelope.rcptTo.some(({ address }) => address === WORKER_EMAIL)) mails.push(preciseNow());
        done();
      });
    },
  });
  const [port, smtpPort] = [
    await listening(twilio),
    await listening(smtp.server, () => smtp.listen(0, "127.0.0.1")),
  ];
  const close = () => {
    twilio.close();
    twilio.closeAllConnections();
    smtp.close(() => undefined);
  };
  return { port, smtpPort, texts, mails, answers, close };
}

interface Listens {
  once(event: "listening", done: () => void): unknown;
  address(): AddressInfo | string | null;
}

async function listening(
  server: Listens & { listen?: (port: number, host: string) => unknown },
  listen: () => unknown = () => server.listen?.(0, "127.0.0.1"),
): Promise<number> {
  const open = new Promise<void>((resolve) => server.once("listening", resolve));
  listen();
  await open;
  return (server.address() as AddressInfo).port;
}
