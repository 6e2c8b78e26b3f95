import { parseArgs } from "node:util";
import { UsageError } from "./command.ts";

/** @throws UsageError if there is anything after the command's name */
export function noArguments(args: readonly string[]): void {
  const { positionals } = parseArgs({ args: [...args], options: {}, allowPositionals: true });
  if (positionals.length > 0)
    throw new UsageError("It takes nothing after its name: give the lines on stdin.");
}
