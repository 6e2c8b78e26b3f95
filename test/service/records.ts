import { commands } from "../../src/cli/commands.ts";
import type { ShownPerson } from "../../src/cli/person-shown.ts";
import { runCommand } from "../../src/cli/run.ts";
import { systemClock } from "../../src/clock.ts";
import { type Db, openStoreToRead } from "../../src/store/store.ts";
import { FIELD_KEY } from "../support/process.ts";

const UNSENT = ["queued", "sending", "unsure"] as const;

/** What has still to be done. `latest` is when the last row may be tried, by the service's clock. */
export interface Left {
  readonly waiting: number;
  readonly unsent: number;
  readonly latest: number;
}

type Shown = {
  readonly [Part in keyof ShownPerson]: Part extends "id" | "name" ? string | null : Record<string, string>[];
};

/** A database file, looked at beside the service that writes it. */
export class Records {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** `intouch person --phone`, read. */
  async person(phone: string): Promise<Shown> {
    const said = { out: "", err: "" };
    const settings = {
      databaseFile: this.#file,
      fieldKey: FIELD_KEY,
      production: false,
      contentFolder: "content",
      publicUrl: "http://localhost:3978",
      paTextWords: "none" as const,
    };
    const stdout = { write: (text: string) => (said.out += text) };
    const stderr = { write: (text: string) => (said.err += text) };
    const context = { settings, stdout, stderr, stdin: noInput(), clock: systemClock };
    const exitCode = await runCommand(["person", "--phone", phone], commands, context);
    if (exitCode !== 0) throw new Error(said.err);
    return JSON.parse(said.out);
  }

  async left(): Promise<Left> {
    return await this.look(async (db) => {
      const inbox = await db.selectFrom("inbox").select("id").where("state", "=", "new").execute();
      const outbox = await db
        .selectFrom("outbox")
        .select("next_at")
        .where("state", "in", [...UNSENT])
        .execute();
      return {
        waiting: inbox.length,
        unsent: outbox.length,
        latest: Math.max(0, ...outbox.map((row) => row.next_at)),
      };
    });
  }

  /** Messages from the network, in the order they were taken in. */
  async arrivals() {
    return await this.look((db) =>
      db
        .selectFrom("inbox")
        .select(["id", "seq", "external_id", "state", "party_id"])
        .where("source", "=", "twilio")
        .orderBy("seq")
        .execute(),
    );
  }

  async outbox() {
    return await this.look((db) => db.selectFrom("outbox").selectAll().orderBy("seq").execute());
  }

  async look<R>(job: (db: Db) => Promise<R>): Promise<R> {
    const store = openStoreToRead({ file: this.#file, fieldKey: FIELD_KEY });
    try {
      return await job(store.read);
    } finally {
      await store.close();
    }
  }
}

async function* noInput(): AsyncGenerator<string> {}
