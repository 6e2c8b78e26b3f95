import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Env, runProcess } from "../support/process.ts";
import { RealLine } from "./real-line.ts";

let line: RealLine;
let other: string;
beforeAll(async () => {
  line = await RealLine.open();
  other = mkdtempSync(join(tmpdir(), "refused-"));
  mkdirSync(join(other, "folder.db"));
  writeFileSync(join(other, "file"), "a file where a folder should be");
  writeFileSync(join(other, "letter.db"), "This is a letter and not a database. ".repeat(200));
  await copyOf("newer.db", (db) => db.pragma("user_version = 999"));
  await copyOf("foreign.db", (db) => db.pragma("application_id = 1"));
}, 60_000);
afterAll(async () => {
  await line.close();
  rmSync(other, { recursive: true });
});

/** A database as an orderly stop leaves it, changed. */
async function copyOf(name: string, change: (db: Database.Database) => unknown): Promise<void> {
  const live = new Database(line.file, { readonly: true });
  await live.backup(join(other, name));
  live.close();
  const db = new Database(join(other, name));
  change(db);
  db.close();
}

describe("a start that cannot work", () => {
  it.each<{ what: string; says: RegExp; env: () => Env }>([
    {
      what: "a port in use",
      says: /Port \d+ is in use/,
      env: () => ({ PORT: new URL(line.origin).port, DATABASE_URL: `file:${other}/a.db` }),
    },
    { what: "a port that is no number", says: /PORT/, env: () => ({ PORT: "http" }) },
    {
      what: "a database in a folder that cannot be made",
      says: /file\/line\.db/,
      env: () => ({ DATABASE_URL: `file:${other}/file/line.db` }),
    },
    {
      what: "a database that is a folder",
      says: /folder\.db/,
      env: () => ({ DATABASE_URL: `file:${other}/folder.db` }),
    },
    {
      what: "a database in a place that cannot be written",
      says: /\/proc\/line\.db/,
      env: () => ({ DATABASE_URL: "file:/proc/line.db" }),
    },
    {
      what: "a file that is no database",
      says: /letter\.db/,
      env: () => ({ DATABASE_URL: `file:${other}/letter.db` }),
    },
    {
      what: "another program's database",
      says: /foreign\.db is not a database of intouch/,
      env: () => ({ DATABASE_URL: `file:${other}/foreign.db` }),
    },
    {
      what: "a newer database",
      says: /version 999, newer than this intouch/,
      env: () => ({ DATABASE_URL: `file:${other}/newer.db` }),
    },
    {
      what: "another FIELD_KEY",
      says: /another FIELD_KEY/,
      env: () => ({ FIELD_KEY: Buffer.alloc(32, 7).toString("base64") }),
    },
    {
      what: "a FIELD_KEY that is too short",
      says: /FIELD_KEY must be 32/,
      env: () => ({ FIELD_KEY: "abc", DATABASE_URL: `file:${other}/b.db` }),
    },
    {
      what: "half of the Twilio account",
      says: /TWILIO_ACCOUNT_SID/,
      env: () => ({ TWILIO_ACCOUNT_SID: "" }),
    },
    {
      what: "a content folder that is not there",
      says: /nowhere/,
      env: () => ({ CONTENT_FOLDER: `${other}/nowhere` }),
    },
  ])("ends with exit code 1 and a sentence, and no stack: $what", async ({ says, env }) => {
    const { code, out, err } = await runProcess("main", { ...line.env, ...env() });
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(says) });
    expect(out + err).not.toMatch(/\bat \S+ \(?(file|node):|"stack"/);
    expect((await fetch(`${line.origin}/readyz`)).status).toBe(200);
  });

  it("leaves the database of a running service as it was", async () => {
    cpSync(line.file, join(other, "seen.db"));
    expect(
      (await line.records.look((db) => db.selectFrom("setting").selectAll().execute())).length,
    ).toBeGreaterThan(0);
  });
});
