import type { Clock } from "../clock.ts";
import type { Settings } from "../config.ts";

/** What the commands read of the settings. */
export type CliSettings = Pick<
  Settings,
  "databaseFile" | "fieldKey" | "production" | "contentFolder" | "publicUrl" | "paTextWords"
>;

export interface Output {
  write(text: string): unknown;
}

/** All that a command may touch. `settings` is read when a command looks at it, so that help needs none. */
export interface Context {
  readonly settings: CliSettings;
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly clock: Clock;
}

export interface Command {
  /** One line for `--help`. */
  readonly summary: string;
  /** What follows the name: "FILE.csv [--write]". */
  readonly usage: string;
  /** @returns the exit code: 0 done, 1 refused */
  run(args: readonly string[], context: Context): Promise<number>;
}

/** The command was written wrongly: exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
