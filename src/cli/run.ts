import { ServiceError } from "../errors.ts";
import { type Command, type Context, UsageError } from "./command.ts";

export type Commands = Readonly<Record<string, Command>>;

const HELP: readonly (string | undefined)[] = ["--help", "-h", "help"];

/**
 * Runs the command that the arguments name.
 * @returns the exit code: 0 done, 1 refused with a sentence on stderr, 2 wrong usage
 */
export async function runCommand(
  args: readonly string[],
  commands: Commands,
  context: Context,
): Promise<number> {
  const [name, ...rest] = args;
  if (HELP.includes(name)) return say(context.stdout, listOf(commands), 0);
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (name === undefined || !command) return say(context.stderr, unknown(name, commands), 2);
  const usage = `Usage: intouch ${name} ${command.usage}`.trimEnd();
  if (rest.includes("--help")) return say(context.stdout, `${command.summary}\n${usage}\n`, 0);
  try {
    return await command.run(rest, context);
  } catch (error) {
    return explain(error, usage, context);
  }
}

function unknown(name: string | undefined, commands: Commands): string {
  const reason = name === undefined ? "Say which command." : `There is no command ${JSON.stringify(name)}.`;
  return `${reason}\n\n${listOf(commands)}`;
}

function listOf(commands: Commands): string {
  const rows = Object.entries(commands).map(([name, { usage, summary }]) => [`${name} ${usage}`, summary]);
  const width = Math.max(...rows.map(([left]) => left!.length));
  const lines = rows.map(([left, summary]) => `  ${left!.padEnd(width)}  ${summary}`);
  return `Usage: intouch COMMAND\n\n${lines.join("\n")}\n\nExit: 0 done, 1 refused, 2 wrong usage.\n`;
}

function explain(error: unknown, usage: string, { stderr }: Context): number {
  const message = error instanceof Error ? error.message : String(error);
  if (isUsage(error)) return say(stderr, `${message}\n${usage}\n`, 2);
  if (error instanceof ServiceError) return say(stderr, `${message}\n`, 1);
  return say(stderr, `It could not be done, and this may be a fault of the program: ${message}\n`, 1);
}

function isUsage(error: unknown): boolean {
  if (error instanceof UsageError) return true;
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}

function say(output: Context["stdout"], text: string, exitCode: number): number {
  output.write(text);
  return exitCode;
}
