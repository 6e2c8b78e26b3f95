import { OWNED } from "../../src/store/put-right/owned.ts";
import type { Row } from "../../src/store/schema.ts";
import { rowsOf } from "../../src/store/sql.ts";
import type { Store } from "../../src/store/store.ts";

type Fields = Record<string, unknown>;

/** All that is kept of some people, opened: what anybody could ever see of them, without what no two sealings share. */
export async function visibleRecord(store: Store, ids: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for (const id of ids) {
    const party = await store.read
      .selectFrom("party")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    lines.push(JSON.stringify(["party", opened(party, store, party)]));
    for (const { table, owner } of OWNED)
      for (const row of await rowsOf<Fields>(store.read, `SELECT * FROM ${table} WHERE ${owner} = ?`, [id]))
        lines.push(JSON.stringify([table, openedRow(table, row, store, party)]));
  }
  return lines.sort();
}

function opened(row: Row<"party">, store: Store, party: Row<"party">): Fields {
  const box = store.vault.boxOf(party.id, party.data_key);
  const session = row.session && box.open(`party|session|${row.id}`, row.session);
  const profile = row.profile && box.open(`party|profile|${row.id}`, row.profile);
  const { data_key: _key, version: _version, changed_at: _changed, ...rest } = row;
  return { ...rest, session, profile };
}

function openedRow(table: string, row: Fields, { vault }: Store, party: Row<"party">): Fields {
  const { sealed, boundTo } = OWNED.find((one) => one.table === table)!;
  const box = vault.boxOf(party.id, party.data_key);
  const words = sealed.map((column): [string, unknown] => {
    const place = `${table}|${column}|${boundTo ? row[boundTo] : party.id}`;
    const value = row[column];
    return [column, Buffer.isBuffer(value) ? box.open(place, value) : null];
  });
  const plain = Object.entries(row).filter(([, value]) => !Buffer.isBuffer(value));
  return { ...Object.fromEntries(plain), ...Object.fromEntries(words) };
}
