import type { Readable } from "node:stream";
import { SMTPServer, type SMTPServerAddress, type SMTPServerSession } from "smtp-server";
import { ServiceError } from "../../errors.ts";
import { type BounceSays, readBounce } from "./bounce-report.ts";
import { bouncedId, type ReturnPaths } from "./return-path.ts";

export interface BounceSettings extends ReturnPaths {
  readonly port: number;
  /** An e-mail of ours has come back. Resolves when that is on disk; until then the sender's server keeps its copy. */
  readonly onBounce: (outboxId: string, says: BounceSays) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

export interface BounceListener {
  readonly port: number;
  close(): Promise<void>;
}

/** A report repeats the head of what it is about; ours are short. */
const MOST_BYTES = 256 * 1024;
const MOST_AT_ONCE = 20;
const IDLE_MS = 60_000;

/**
 * Listens for e-mails that come back, by SMTP. It takes mail for the addresses that it gave out itself and for nobody
 * else, passes none on, and keeps none of its words.
 * @throws ServiceError `config/invalid` if the port cannot be opened
 */
export async function listenForBounces(settings: BounceSettings): Promise<BounceListener> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    banner: "bounces",
    size: MOST_BYTES,
    maxClients: MOST_AT_ONCE,
    socketTimeout: IDLE_MS,
    onRcptTo: ({ address }, _session, done) =>
      done(bouncedId(settings, address) === undefined ? refusal(550, "No such mailbox here") : null),
    onData: (stream, session, done) => {
      void taken(settings, stream, session).then(
        () => done(),
        (error) => {
          settings.onError(error);
          done(refusal(451, "Not noted: try again later"));
        },
      );
    },
  });
  server.on("error", settings.onError);
  const port = await listening(server, settings.port);
  return { port, close: () => new Promise((closed) => server.close(() => closed())) };
}

async function taken(settings: BounceSettings, stream: Readable, session: SMTPServerSession): Promise<void> {
  const says = readBounce(await textOf(stream));
  for (const { address } of session.envelope.rcptTo as SMTPServerAddress[])
    await settings.onBounce(bouncedId(settings, address)!, says);
}

/** The start of a mail, which holds the report; the rest is let go by. */
async function textOf(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of stream as AsyncIterable<Buffer>) {
    if (length < MOST_BYTES) parts.push(part);
    length += part.length;
  }
  return Buffer.concat(parts).toString("latin1");
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function listening(server: SMTPServer, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (cause: NodeJS.ErrnoException) =>
      reject(
        new ServiceError("config/invalid", `BOUNCE_PORT ${port} cannot be opened (${cause.code})`, { cause }),
      );
    server.server.once("error", failed);
    server.listen(port, () => {
      server.server.off("error", failed);
      const at = server.server.address();
      resolve(typeof at === "object" && at !== null ? at.port : port);
    });
  });
}
