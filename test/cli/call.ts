import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { CliSettings } from "../../src/cli/command.ts";
import { commands } from "../../src/cli/commands.ts";
import { runCommand } from "../../src/cli/run.ts";
import { MovableClock } from "../../src/clock.ts";
import { type Db, openStore, type Store } from "../../src/store/store.ts";
import type { Vault } from "../../src/store/vault.ts";

export const NOW = Date.parse("2026-11-23T09:30:00Z");

export interface Called {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** The command line on a database of its own, at one moment: the folder goes when the test ends. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), "cli-"));
  readonly settings: CliSettings;

  constructor(contentFolder = "content", fieldKey = "ab".repeat(32), file?: string) {
    onTestFinished(() => rmSync(this.folder, { recursive: true }));
    const databaseFile = file ?? join(this.folder, "data", "intouch.db");
    const pages = { publicUrl: "http://localhost:3978", paTextWords: "none" } as const;
    this.settings = { databaseFile, fieldKey, production: false, contentFolder, ...pages };
  }

  async call(args: readonly string[], input: string | Uint8Array = ""): Promise<Called> {
    const said = { out: "", err: "" };
    const exitCode = await runCommand(args, commands, {
      settings: this.settings,
      stdin: chunks(input),
      stdout: { write: (text) => (said.out += text) },
      stderr: { write: (text) => (said.err += text) },
      clock: new MovableClock(NOW, { frozen: true }),
    });
    return { exitCode, ...said };
  }

  file(name: string, content: string | Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    return path;
  }

  async write<R>(job: (db: Db, vault: Vault) => Promise<R>): Promise<R> {
    return await this.withStore((store) => store.write((db) => job(db, store.vault)));
  }

  async withStore<R>(job: (store: Store) => Promise<R>): Promise<R> {
    const { databaseFile: file, fieldKey } = this.settings;
    const store = await openStore({ file, fieldKey, mayCreate: true });
    try {
      return await job(store);
    } finally {
      await store.close();
    }
  }

  /** `intouch person`, read. */
  async person(...args: readonly string[]) {
    return JSON.parse((await this.call(["person", ...args])).out);
  }
}

/** `intouch import people` with a file that holds this. */
export async function importPeople(desk: Desk, text: string | Uint8Array, ...options: string[]) {
  return await desk.call(["import", "people", desk.file("people.csv", text), ...options]);
}

async function* chunks(input: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  const bytes = typeof input === "string" ? Buffer.from(input) : input;
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
