import * as z from "zod";
import { readHistory, legalStatus as standingOf } from "../domain/legal-status.ts";
import { ServiceError } from "../errors.ts";
import { noArguments } from "./arguments.ts";
import type { Command, Context, Output } from "./command.ts";
import { answerLines } from "./json-lines.ts";

type Id = string | number;
const Named = z.object({ id: z.union([z.string(), z.number()]) });

/** Where each person stands in leaving care law, one JSON object a line; a line refused is answered with {id, error}. */
export const legalStatus: Command = {
  summary:
    "JSON lines {id, dob, today, care_periods, ...} on stdin: each person's status in leaving care law",
  usage: "< HISTORIES.jsonl",
  async run(args, context) {
    noArguments(args);
    const refusals = new Refusals(context);
    const lines: Context = Object.create(context, { stderr: { value: refusals } });
    return await answerLines(lines, z.unknown(), (sent) => {
      const id = refusals.about(sent);
      const standing = standingOf(readHistory(sent));
      refusals.forget();
      return { id, ...standing };
    });
  },
};

/** Answers a refused line in its place on stdout, beside naming it on stderr as every command does. */
class Refusals implements Output {
  readonly #out: Output;
  readonly #err: Output;
  #id: Id | null = null;

  constructor({ stdout, stderr }: Context) {
    this.#out = stdout;
    this.#err = stderr;
  }

  /** @throws ServiceError `import/refused` if the line has no id */
  about(sent: unknown): Id {
    const named = Named.safeParse(sent);
    if (!named.success) throw new ServiceError("import/refused", "Send one JSON object a line, with an id.");
    this.#id = named.data.id;
    return named.data.id;
  }

  forget(): void {
    this.#id = null;
  }

  write(refusal: string): void {
    const error = refusal.trimEnd().replace(/^line \d+: /, "");
    this.#out.write(`${JSON.stringify({ id: this.#id, error: asSentence(error) })}\n`);
    this.#err.write(refusal);
    this.forget();
  }
}

function asSentence(reason: string): string {
  return /[.?]$/.test(reason) ? reason : `${reason}. Put it right and send the line again.`;
}
