import type Database from "better-sqlite3";
import type { Kysely } from "kysely";

type Job<T, R> = {
  run: (db: Kysely<T>) => Promise<R>;
  resolve: (value: R) => void;
  reject: (reason: unknown) => void;
};

const MOST_IN_ONE_COMMIT = 64;
const SOON_MS = 5;

/**
 * All writes, one after the other. Jobs that wait together share one `BEGIN IMMEDIATE … COMMIT`, each inside its own
 * savepoint: a job that throws undoes itself alone, and no job is told "done" before the commit is on disk.
 * A job awaits nothing but the database.
 */
export class Writer<T> {
  readonly #db: Database.Database;
  readonly #kysely: Kysely<T>;
  readonly #say: Record<"begin" | "commit" | "savepoint" | "release" | "back", Database.Statement>;
  readonly #waiting: Job<T, unknown>[] = [];
  readonly #unhurried: Job<T, unknown>[] = [];
  #later: NodeJS.Timeout | undefined;
  #running = false;

  constructor(db: Database.Database, kysely: Kysely<T>) {
    this.#db = db;
    this.#kysely = kysely;
    this.#say = {
      begin: db.prepare("BEGIN IMMEDIATE"),
      commit: db.prepare("COMMIT"),
      savepoint: db.prepare("SAVEPOINT job"),
      release: db.prepare("RELEASE job"),
      back: db.prepare("ROLLBACK TO job"),
    };
  }

  write<R>(run: (db: Kysely<T>) => Promise<R>): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.#waiting.push({ run, resolve, reject } as Job<T, unknown>);
      if (!this.#running) {
        this.#running = true;
        setImmediate(() => void this.#drain());
      }
    });
  }

  /** For what nobody waits to read: it shares the next commit, or has one of its own a little later. */
  writeSoon<R>(run: (db: Kysely<T>) => Promise<R>): Promise<R> {
    return new Promise<R>((resolve, reject) => {
      this.#unhurried.push({ run, resolve, reject } as Job<T, unknown>);
      this.#later ??= setTimeout(() => void this.write(async () => {}), SOON_MS);
    });
  }

  async #drain(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        const jobs = this.#waiting.splice(0, MOST_IN_ONE_COMMIT);
        clearTimeout(this.#later);
        this.#later = undefined;
        await this.#commitTogether([...jobs, ...this.#unhurried.splice(0)]);
        await new Promise(setImmediate);
      }
    } finally {
      this.#running = false;
    }
  }

  async #commitTogether(jobs: Job<T, unknown>[]): Promise<void> {
    const tellers: (() => void)[] = [];
    try {
      this.#say.begin.run();
      for (const job of jobs) tellers.push(await this.#inSavepoint(job));
      this.#say.commit.run();
    } catch (error) {
      for (const job of jobs) job.reject(error);
      if (this.#db.inTransaction) this.#db.exec("ROLLBACK");
      return;
    }
    for (const tell of tellers) tell();
  }

  async #inSavepoint(job: Job<T, unknown>): Promise<() => void> {
    this.#say.savepoint.run();
    try {
      const value = await job.run(this.#kysely);
      this.#say.release.run();
      return () => job.resolve(value);
    } catch (error) {
      this.#say.back.run();
      this.#say.release.run();
      return () => job.reject(error);
    }
  }
}
