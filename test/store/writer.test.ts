import { join } from "node:path";
import Database from "better-sqlite3";
import { Kysely } from "kysely";
import { describe, expect, it, onTestFinished } from "vitest";
import { sqliteDialect } from "../../src/store/sqlite/dialect.ts";
import { Writer } from "../../src/store/sqlite/writer.ts";
import { freshFolder } from "./fresh.ts";

interface Things {
  thing: { name: string };
  part: { name: string; of: string };
}

/** A writer on a file, and a second connection that sees only what is committed. */
function fresh() {
  const file = join(freshFolder(), "things.db");
  const raw = new Database(file, { timeout: 0 });
  raw.pragma("journal_mode = WAL");
  raw.pragma("foreign_keys = ON");
  raw.exec(`create table thing (name text primary key) strict;
    create table part (name text, of text references thing(name) deferrable initially deferred) strict`);
  const second = new Database(file, { timeout: 0 });
  onTestFinished(() => [raw, second].forEach((db) => void db.close()));
  const writer = new Writer(raw, new Kysely<Things>({ dialect: sqliteDialect(raw) }));
  const committed = () => second.prepare("select name from thing order by rowid").pluck().all() as string[];
  return { writer, second, committed };
}

const add = (name: string) => async (db: Kysely<Things>) => {
  await db.insertInto("thing").values({ name }).execute();
  return name;
};

describe("a job that throws", () => {
  it("undoes itself alone; the others of its commit stay", async () => {
    const { writer, committed } = fresh();
    const mishap = new Error("mishap");
    const ended = await Promise.allSettled([
      writer.write(add("before")),
      writer.write(async (db) => {
        await add("undone")(db);
        throw mishap;
      }),
      writer.write(add("after")),
    ]);
    expect(ended.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(ended[1]).toEqual({ status: "rejected", reason: mishap });
    expect(committed()).toEqual(["before", "after"]);
  });

  it("undoes itself when the database refuses it", async () => {
    const { writer, committed } = fresh();
    const ended = await Promise.allSettled([
      writer.write(add("one")),
      writer.write(async (db) => {
        await add("two")(db);
        await add("one")(db);
      }),
      writer.write(add("three")),
    ]);
    expect(ended.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(committed()).toEqual(["one", "three"]);
  });

  it("undoes itself when it throws before it awaits", async () => {
    const { writer, committed } = fresh();
    const thrown = writer.write(() => {
      throw new TypeError("at once");
    });
    await expect(thrown).rejects.toThrow("at once");
    await writer.write(add("later"));
    expect(committed()).toEqual(["later"]);
  });
});

describe("a job that is done", () => {
  it("is on disk before anybody is told", async () => {
    const { writer, committed } = fresh();
    expect(await writer.write(add("one")).then(committed)).toEqual(["one"]);
  });

  it("is not told of while a later job of the same commit still runs", async () => {
    const { writer, committed } = fresh();
    let told = false;
    const first = writer.write(add("one")).then(() => {
      told = true;
    });
    const meanwhile = await writer.write(async () => ({ told, committed: committed() }));
    await first;
    expect(meanwhile).toEqual({ told: false, committed: [] });
    expect(told).toBe(true);
  });

  it("gives back what it returned", async () => {
    expect(await fresh().writer.write(async () => ({ any: "value" }))).toEqual({ any: "value" });
  });
});

describe("many jobs", () => {
  it("run one at a time, in the order they were asked for", async () => {
    const { writer, committed } = fresh();
    const names = Array.from({ length: 200 }, (_, i) => `job ${i}`);
    let running = 0;
    const jobs = names.map((name) =>
      writer.write(async (db) => {
        expect(++running).toBe(1);
        await add(name)(db);
        running--;
      }),
    );
    await Promise.all(jobs);
    expect(committed()).toEqual(names);
  });

  it("at once, a thousand of them, are all there and each knows its own answer", async () => {
    const { writer, committed } = fresh();
    const names = Array.from({ length: 1000 }, (_, i) => `job ${i}`);
    expect(await Promise.all(names.map((name) => writer.write(add(name))))).toEqual(names);
    expect(committed()).toHaveLength(1000);
  });

  it("that come in while others run are not forgotten", async () => {
    const { writer, committed } = fresh();
    let inner: Promise<string> | undefined;
    await writer.write(async (db) => {
      inner = writer.write(add("inner"));
      await add("outer")(db);
    });
    await inner;
    expect(committed()).toEqual(["outer", "inner"]);
  });
});

describe("a commit that fails", () => {
  const orphan = async (db: Kysely<Things>) => {
    await db.insertInto("part").values({ name: "wheel", of: "no such thing" }).execute();
  };

  it("fails every job in it, and leaves nothing behind", async () => {
    const { writer, committed } = fresh();
    const ended = await Promise.allSettled([
      writer.write(add("one")),
      writer.write(orphan),
      writer.write(add("two")),
    ]);
    expect(ended.map(({ status }) => status)).toEqual(["rejected", "rejected", "rejected"]);
    expect(ended[0]).toEqual(ended[2]);
    expect(committed()).toEqual([]);
  });

  it("does not keep the next one from being made", async () => {
    const { writer, committed } = fresh();
    await expect(writer.write(orphan)).rejects.toThrow("FOREIGN KEY");
    await writer.write(add("next"));
    expect(committed()).toEqual(["next"]);
  });

  it("because another process writes fails its jobs alone (F-046)", async () => {
    const { writer, second, committed } = fresh();
    second.exec("BEGIN IMMEDIATE");
    await expect(writer.write(add("one"))).rejects.toThrow("locked");
    second.exec("COMMIT");
    await writer.write(add("two"));
    expect(committed()).toEqual(["two"]);
  });
});
