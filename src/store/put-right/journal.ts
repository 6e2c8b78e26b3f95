import type { Owner } from "../parties.ts";
import { change, rowsOf } from "../sql.ts";
import type { Db } from "../store.ts";
import type { Vault } from "../vault.ts";
import { OWNED, type OwnedTable, ownedTable } from "./owned.ts";

export type Cell = string | number | null;
type Value = Cell | Buffer;
type Row = Readonly<Record<string, Value>>;
type Where = Readonly<Record<string, Cell>>;

/** One thing that was changed. A sealed value is kept as it was, in base64. */
export type Step =
  | { readonly did: "moved"; readonly table: string; readonly key: readonly Cell[]; from: string; to: string }
  | {
      readonly did: "set";
      readonly table: string;
      readonly where: Where;
      readonly column: string;
      readonly was: Cell;
      readonly became: Cell;
    }
  | { readonly did: "added"; readonly table: string; readonly where: Where };

const SEALED = "sealed:";
const packed = (value: Value): Cell => (Buffer.isBuffer(value) ? SEALED + value.toString("base64") : value);
const unpacked = (cell: Cell): Value =>
  typeof cell === "string" && cell.startsWith(SEALED)
    ? Buffer.from(cell.slice(SEALED.length), "base64")
    : cell;

const conditions = (columns: readonly string[]): string =>
  columns.map((column) => `${column} IS ?`).join(" AND ") || "1";

/** Changes rows of one or two people and writes down how to undo each change. Rows go with what is sealed in them. */
export class Journal {
  readonly #db: Db;
  readonly #vault: Vault;
  readonly steps: Step[] = [];

  constructor(db: Db, vault: Vault) {
    this.#db = db;
    this.#vault = vault;
  }

  /** Everything of one person's goes to another. What the other has one of already stays where it is. */
  async moveAll(from: Owner, to: Owner): Promise<void> {
    for (const owned of OWNED) await this.moveThose(owned.table, from, to);
  }

  /** The rows of one table that `where` picks, by SQL on the row; all of them without it. */
  async moveThose(
    table: string,
    from: Owner,
    to: Owner,
    where = "1",
    values: readonly Cell[] = [],
  ): Promise<void> {
    const owned = ownedTable(table);
    const sql = `SELECT * FROM ${table} WHERE ${owned.owner} = ? AND (${where})`;
    for (const row of await rowsOf<Row>(this.#db, sql, [from.id, ...values]))
      await this.#move(owned, row, from, to);
  }

  async moveOne(table: string, key: readonly Cell[], from: Owner, to: Owner): Promise<boolean> {
    const owned = ownedTable(table);
    const sql = `SELECT * FROM ${table} WHERE ${owned.owner} = ? AND ${conditions(owned.key)}`;
    const [row] = await rowsOf<Row>(this.#db, sql, [from.id, ...key]);
    return row !== undefined && (await this.#move(owned, row, from, to));
  }

  async #move(owned: OwnedTable, row: Row, from: Owner, to: Owner): Promise<boolean> {
    const key = owned.key.map((column) => row[column] as Cell);
    if (await this.#has(owned, to, key)) return false;
    const set = new Map<string, Value>([[owned.owner, to.id]]);
    for (const column of owned.sealed) set.set(column, this.#sealedAnew(owned, row, column, from, to));
    const named = namedAnew(owned, row, from, to);
    if (named) set.set(...named);
    const columns = [...set.keys()].map((column) => `${column} = ?`).join(", ");
    const sql = `UPDATE ${owned.table} SET ${columns} WHERE ${owned.owner} = ? AND ${conditions(owned.key)}`;
    await change(this.#db, sql, [...set.values(), from.id, ...key]);
    this.steps.push({ did: "moved", table: owned.table, key, from: from.id, to: to.id });
    return true;
  }

  async #has({ table, owner, key }: OwnedTable, { id }: Owner, of: readonly Cell[]): Promise<boolean> {
    const sql = `SELECT 1 FROM ${table} WHERE ${owner} = ? AND ${conditions(key)} LIMIT 1`;
    return (await rowsOf(this.#db, sql, [id, ...of])).length > 0;
  }

  #sealedAnew({ table, boundTo }: OwnedTable, row: Row, column: string, from: Owner, to: Owner): Value {
    const sealed = row[column];
    if (!Buffer.isBuffer(sealed)) return null;
    const place = ({ id }: Owner) => `${table}|${column}|${boundTo ? row[boundTo] : id}`;
    const words = this.#vault.boxOf(from.id, from.data_key).open(place(from), sealed);
    return this.#vault.boxOf(to.id, to.data_key).seal(place(to), words);
  }

  /** Sets a column of the rows that `where` names, each by its own columns. */
  async set(table: string, where: Where, column: string, value: Value): Promise<void> {
    const sql = `SELECT ${column} AS was FROM ${table} WHERE ${conditions(Object.keys(where))}`;
    const [row] = await rowsOf<{ was: Value }>(this.#db, sql, Object.values(where));
    if (!row) return;
    const [was, became] = [packed(row.was), packed(value)];
    if (was === became) return;
    await change(this.#db, `UPDATE ${table} SET ${column} = ? WHERE ${conditions(Object.keys(where))}`, [
      value,
      ...Object.values(where),
    ]);
    this.steps.push({ did: "set", table, where, column, was, became });
  }

  /** Notes a row that somebody else has just written: undoing takes it out again. */
  noteAdded(table: string, where: Where): void {
    this.steps.push({ did: "added", table, where });
  }
}

function namedAnew({ alsoNames }: OwnedTable, row: Row, from: Owner, to: Owner): [string, Value] | undefined {
  const value = alsoNames && row[alsoNames.column];
  if (!alsoNames || typeof value !== "string") return undefined;
  const isBeingSent = row["state"] === "sending" || row["state"] === "unsure";
  if (alsoNames.as === "lane")
    return isBeingSent ? undefined : [alsoNames.column, value.replace(from.id, to.id)];
  return value === from.id ? [alsoNames.column, to.id] : undefined;
}

/**
 * Takes back what a journal tells, the last thing first. What was changed again since stays as it is now.
 * @param owners everybody whom the journal names
 */
export async function undoSteps(
  db: Db,
  vault: Vault,
  steps: readonly Step[],
  owners: ReadonlyMap<string, Owner>,
): Promise<void> {
  const back = new Journal(db, vault);
  for (const step of [...steps].reverse()) {
    if (step.did === "moved")
      await back.moveOne(step.table, step.key, owners.get(step.to)!, owners.get(step.from)!);
    else if (step.did === "set") await unset(db, step);
    else
      await change(
        db,
        `DELETE FROM ${step.table} WHERE ${conditions(Object.keys(step.where))}`,
        Object.values(step.where),
      );
  }
}

async function unset(db: Db, { table, where, column, was, became }: Extract<Step, { did: "set" }>) {
  const sql = `UPDATE ${table} SET ${column} = ? WHERE ${conditions(Object.keys(where))} AND ${column} IS ?`;
  await change(db, sql, [unpacked(was), ...Object.values(where), unpacked(became)]);
}
