import { join } from "node:path";
import Database from "better-sqlite3";

const ROUND_MS = 1_000;

/**
 * How many commits of a single row this disk takes in a second, with WAL and synchronous FULL. At one connection a turn
 * cannot be answered sooner than one such commit, whatever else it does.
 */
export function bareCommits(folder: string): number {
  const db = new Database(join(folder, "bare-commit.db"));
  db.pragma("journal_mode = WAL");
  db.pragma("synchronous = FULL");
  db.exec("CREATE TABLE IF NOT EXISTS line (words TEXT)");
  const add = db.prepare("INSERT INTO line (words) VALUES (?)");
  const startedAt = performance.now();
  let commits = 0;
  for (; performance.now() - startedAt < ROUND_MS; commits++)
    add.run("as long as a text message may well be");
  const perSecond = (commits * 1000) / (performance.now() - startedAt);
  db.close();
  return perSecond;
}
