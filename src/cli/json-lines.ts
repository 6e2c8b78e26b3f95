import type * as z from "zod";
import { ServiceError } from "../errors.ts";
import type { Context } from "./command.ts";

/**
 * Answers each line of JSON on stdin with one on stdout, in order. A line that cannot be answered is named on stderr
 * with the reason, and the others are answered all the same.
 * @returns 0, or 1 if a line was refused
 */
export async function answerLines<Shape extends z.ZodType>(
  { stdin, stdout, stderr }: Context,
  shape: Shape,
  answer: (input: z.output<Shape>) => unknown,
): Promise<number> {
  let number = 0;
  let exitCode = 0;
  for await (const line of linesOf(stdin)) {
    number++;
    if (line.trim() === "") continue;
    try {
      stdout.write(`${JSON.stringify(answer(read(line, shape)))}\n`);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      stderr.write(`line ${number}: ${error.message}\n`);
      exitCode = 1;
    }
  }
  return exitCode;
}

function read<Shape extends z.ZodType>(line: string, shape: Shape): z.output<Shape> {
  const result = shape.safeParse(parsed(line));
  if (result.success) return result.data;
  const reasons = result.error.issues.map(({ path, message }) => [...path, message].join(": "));
  throw new ServiceError("import/refused", reasons.join("; "));
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new ServiceError("import/refused", "This is not JSON", { cause });
  }
}

/** Split at line feeds alone: JSON may hold U+2028, at which readline would split as well. */
async function* linesOf(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of input) {
    rest += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop()!;
    yield* lines;
  }
  yield rest + decoder.decode();
}
