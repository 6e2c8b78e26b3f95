import type Database from "better-sqlite3";
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from "kysely";

/** One connection, each statement prepared once. Transactions are the writer's business, so this driver begins none. */
export class CachedConnection implements DatabaseConnection {
  readonly #db: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(db: Database.Database) {
    this.#db = db;
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const statement = this.#prepared(sql);
    if (statement.reader) return { rows: statement.all(...parameters) as Row[] };
    const { changes, lastInsertRowid } = statement.run(...parameters);
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) };
  }

  rows<Row>(sql: string, values: readonly unknown[]): Row[] {
    return this.#prepared(sql).all(...values) as Row[];
  }

  /** @returns how many rows it changed */
  run(sql: string, values: readonly unknown[]): number {
    return this.#prepared(sql).run(...values).changes;
  }

  // biome-ignore lint/correctness/useYield: rows are never streamed here, and saying so is the whole function
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new TypeError("Rows are not streamed from SQLite");
  }

  #prepared(sql: string): Database.Statement {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    const statement = this.#db.prepare(sql);
    if (this.#statements.size < 1000) this.#statements.set(sql, statement);
    return statement;
  }
}

function driverOn(db: Database.Database, connection: CachedConnection): Driver {
  const refuse = async () => {
    throw new TypeError("Transactions go through Store.write");
  };
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    releaseConnection: async () => {},
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    destroy: async () => {
      db.close();
    },
  };
}

/** Kysely on one open better-sqlite3 connection. */
export function sqliteDialect(db: Database.Database, connection = new CachedConnection(db)): Dialect {
  return {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => driverOn(db, connection),
    createIntrospector: (kysely) => new SqliteIntrospector(kysely),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}
