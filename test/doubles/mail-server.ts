import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { text as readAll } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

export interface Letter {
  readonly to: readonly string[];
  readonly source: string;
}

/** What becomes of a mail once all of it has come: it is taken, nobody ever says so, or it is put off. */
export type Fate = "taken" | "silence" | "put-off";

/** A pretend mail server on the loopback, with every mail that came. */
export class MailServer {
  readonly letters: Letter[] = [];
  readonly #server: SMTPServer;
  readonly #fates: Fate[] = [];

  private constructor() {
    this.#server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["STARTTLS"],
      onData: (stream, { envelope }, done) => {
        void readAll(stream).then((source) => {
          this.letters.push({ to: envelope.rcptTo.map(({ address }) => address), source });
          this.#end(this.#fates.shift() ?? "taken", done);
        }, done);
      },
    });
    // A client that is killed in the middle of a mail, which therefore never came, is what these tests are about.
    this.#server.on("error", () => {});
  }

  static async start(): Promise<MailServer> {
    const mails = new MailServer();
    mails.#server.listen(0, "127.0.0.1");
    await once(mails.#server.server, "listening");
    return mails;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`;
  }

  /** The fates of the next mails. */
  next(...fates: Fate[]): void {
    this.#fates.push(...fates);
  }

  async close(): Promise<void> {
    await new Promise<void>((closed) => this.#server.close(() => closed()));
  }

  #end(fate: Fate, done: (error?: Error | null) => void): void {
    if (fate === "put-off") done(Object.assign(new Error("Try again later"), { responseCode: 451 }));
    else if (fate === "taken") done();
  }
}
