import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import type { Arrival } from "../store/inbox.ts";
import { newId } from "../store/store.ts";
import type { Vault } from "../store/vault.ts";

/** A message that the database would not take. */
export interface Unwritten {
  readonly id: string;
  readonly arrival: Arrival;
}

const OWNER = "unwritten";

/** Messages in files of their own, sealed, for as long as the database refuses them. */
export class UnwrittenFiles {
  readonly #folder: string;
  readonly #vault: Vault;

  constructor(folder: string, vault: Vault) {
    this.#folder = folder;
    this.#vault = vault;
  }

  /** Resolves nothing and awaits nothing: the message is on disk when it returns. @throws what the disk throws */
  keep(arrival: Arrival): Unwritten {
    const id = newId();
    const key = this.#vault.newKey(OWNER);
    const sealed = this.#vault.boxOf(OWNER, key).seal(`unwritten|${id}`, JSON.stringify(arrival));
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    const file = openSync(join(this.#folder, id), "wx", 0o600);
    try {
      writeSync(file, JSON.stringify({ key: key.toString("base64"), sealed: sealed.toString("base64") }));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return { id, arrival };
  }

  /** What an earlier run has left, oldest first. */
  left(): Unwritten[] {
    return this.#names().map((id) => {
      const { key, sealed } = JSON.parse(readFileSync(join(this.#folder, id), "utf8")) as Record<
        string,
        string
      >;
      const box = this.#vault.boxOf(OWNER, Buffer.from(key!, "base64"));
      return {
        id,
        arrival: JSON.parse(box.open(`unwritten|${id}`, Buffer.from(sealed!, "base64"))) as Arrival,
      };
    });
  }

  drop({ id }: Unwritten): void {
    rmSync(join(this.#folder, id), { force: true });
  }

  #names(): string[] {
    try {
      return readdirSync(this.#folder).sort();
    } catch {
      return [];
    }
  }
}
