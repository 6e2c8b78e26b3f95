import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it, onTestFinished } from "vitest";
import { assertSettings, assertVersion, openReader, openWriter } from "../../src/store/sqlite/connection.ts";
import { openStore, openStoreToRead } from "../../src/store/store.ts";
import { FIELD_KEY, freshFolder, openFor } from "./fresh.ts";

const refusal = (code: string, words = "") =>
  expect.objectContaining({ code, message: expect.stringContaining(words) });

const fileIn = (folder: string) => join(folder, "line.db");

function open(file: string, mayCreate = true): Database.Database {
  const db = openWriter(file, { mayCreate });
  onTestFinished(() => void db.close());
  return db;
}

/** A database somebody else made. */
function foreign(sql: string): string {
  const file = join(freshFolder(), "other.db");
  const db = new Database(file);
  db.exec(sql);
  db.close();
  return file;
}

async function madeBefore(): Promise<string> {
  const file = fileIn(freshFolder());
  const store = await openStore({ file, fieldKey: FIELD_KEY, mayCreate: true });
  await store.close();
  return file;
}

const again = (file: string, change: Partial<Parameters<typeof openStore>[0]> = {}) =>
  openStore({ file, fieldKey: FIELD_KEY, mayCreate: false, ...change });

describe("the settings of the connection that writes", () => {
  const settings = [
    { pragma: "journal_mode", holds: "wal", wrong: "DELETE", why: "readers never wait for the writer" },
    { pragma: "synchronous", holds: 2, wrong: "NORMAL", why: "a commit survives a power cut" },
    { pragma: "busy_timeout", holds: 5000, wrong: "0", why: "another process is waited for" },
    { pragma: "foreign_keys", holds: 1, wrong: "OFF", why: "no row points at nothing" },
    { pragma: "trusted_schema", holds: 0, wrong: "ON", why: "a tampered schema runs nothing" },
    { pragma: "secure_delete", holds: 1, wrong: "OFF", why: "what is deleted is gone" },
    { pragma: "cell_size_check", holds: 1, wrong: "OFF", why: "damage is seen early" },
    { pragma: "wal_autocheckpoint", holds: 1000, wrong: "0", why: "the log stays short" },
    { pragma: "journal_size_limit", holds: 67_108_864, wrong: "-1", why: "the log is cut back" },
  ];

  it.each(settings)("$pragma reads $holds: $why", ({ pragma, holds }) => {
    expect(open(fileIn(freshFolder())).pragma(pragma, { simple: true })).toBe(holds);
  });

  it.each(settings)("refuses to go on when $pragma does not hold", ({ pragma, wrong }) => {
    const file = fileIn(freshFolder());
    const db = open(file);
    expect(() => assertSettings(db, file)).not.toThrow();
    db.pragma(`${pragma} = ${wrong}`);
    expect(() => assertSettings(db, file)).toThrow(refusal("store/settings", pragma));
  });

  it("lets a database in memory be without its journal, and nothing else", () => {
    const db = open(":memory:");
    db.pragma("synchronous = NORMAL");
    expect(() => assertSettings(db, ":memory:")).toThrow(refusal("store/settings", "synchronous"));
  });
});

describe("the connection that reads", () => {
  it("cannot write", () => {
    const file = fileIn(freshFolder());
    open(file);
    const reader = openReader(file);
    onTestFinished(() => void reader.close());
    expect(() => reader.exec("create table x (y)")).toThrow(/readonly/);
  });

  it("sees what is committed beside a running service", async () => {
    const file = fileIn(freshFolder());
    const store = await openFor(file);
    const beside = openStoreToRead({ file, fieldKey: FIELD_KEY });
    onTestFinished(() => beside.close());
    await store.write((db) => db.insertInto("setting").values({ key: "k", value: "v" }).execute());
    const row = await beside.read.selectFrom("setting").selectAll().where("key", "=", "k").executeTakeFirst();
    expect(row?.value).toBe("v");
  });
});

describe("the version of SQLite", () => {
  it.each([
    { version: "3.51.2", fits: false, why: "the last with the WAL-reset bug" },
    { version: "3.51.3", fits: true, why: "the first without it" },
    { version: "3.52.0", fits: false, why: "withdrawn" },
    { version: "3.52.1", fits: true, why: "after the withdrawn one" },
    { version: "3.53.0", fits: true, why: "newer" },
    { version: "3.9.100", fits: false, why: "numbers, not letters" },
    { version: "2.99.99", fits: false, why: "an older main version" },
    { version: "4.0.0", fits: true, why: "a newer one" },
    { version: "", fits: false, why: "nothing to go by" },
  ])("$version fits: $fits, $why (F-049)", ({ version, fits }) => {
    if (fits) expect(() => assertVersion(version)).not.toThrow();
    else expect(() => assertVersion(version)).toThrow(refusal("store/settings", version));
  });

  it("fits as installed", () => {
    const version = open(":memory:").prepare("select sqlite_version()").pluck().get() as string;
    expect(() => assertVersion(version)).not.toThrow();
  });
});

describe("a file", () => {
  it("is marked as ours", () => {
    expect(open(fileIn(freshFolder())).pragma("application_id", { simple: true })).toBe(0x69746368);
  });

  it("is made in a folder that was not there", () => {
    const file = join(freshFolder(), "a", "b", "line.db");
    open(file);
    expect(existsSync(file)).toBe(true);
  });

  it("is not made when it is missing and may not be", async () => {
    const file = fileIn(freshFolder());
    await expect(again(file)).rejects.toThrow(refusal("store/missing", "intouch import"));
    expect(existsSync(file)).toBe(false);
  });

  it("is not taken when an empty one stands in its place and none may be made (F-047)", async () => {
    const file = fileIn(freshFolder());
    writeFileSync(file, "");
    await expect(again(file)).rejects.toThrow(refusal("store/missing"));
  });

  it("opens again with what it held", async () => {
    const file = await madeBefore();
    const store = await again(file);
    onTestFinished(() => store.close());
    expect(await store.read.selectFrom("setting").selectAll().execute()).toHaveLength(1);
  });

  it.each([
    { sql: "create table theirs (a)", why: "tables, and no mark" },
    { sql: "pragma application_id = 42; create table theirs (a)", why: "another mark" },
    { sql: "pragma application_id = 42", why: "another mark and no tables" },
  ])("of somebody else is refused: $why", ({ sql }) => {
    const file = foreign(sql);
    expect(() => open(file)).toThrow(refusal("store/settings", "not a database of intouch"));
  });

  it("of somebody else is left as it was", () => {
    const file = foreign("create table theirs (a)");
    const before = readFileSync(file);
    expect(() => open(file)).toThrow();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it.each([
    { damage: (file: string) => writeFileSync(file, "not a database at all, ".repeat(300)), why: "a text" },
    { damage: (file: string) => truncateSync(file, 60), why: "cut off in its header" },
  ])("that is $why is refused with a sentence to act on (F-047)", async ({ damage }) => {
    const file = await madeBefore();
    damage(file);
    await expect(again(file)).rejects.toThrow(refusal("store/settings", file));
  });

  it("of a newer intouch is refused (F-179)", async () => {
    const file = await madeBefore();
    const db = new Database(file);
    const version = db.pragma("user_version", { simple: true }) as number;
    db.pragma(`user_version = ${version + 1}`);
    db.close();
    await expect(again(file)).rejects.toThrow(refusal("store/newer", "update intouch"));
  });

  it("made with another FIELD_KEY is refused", async () => {
    const file = await madeBefore();
    const fieldKey = Buffer.alloc(32, 2).toString("base64");
    await expect(again(file, { fieldKey })).rejects.toThrow(refusal("vault/key", "another FIELD_KEY"));
  });
});
