import * as z from "zod";
import { ServiceError } from "../errors.ts";
import type { Context, Output } from "./command.ts";
import { answerLines } from "./json-lines.ts";

type Id = string | number;
const Named = z.object({ id: z.union([z.string(), z.number()]) });

/**
 * Answers each line of JSON on stdin with `{id, ...answer}` on stdout; one that is refused with `{id, error}` in its
 * place, beside naming it on stderr as every command does.
 * @param answer throws ServiceError to refuse
 * @returns 0, or 1 if a line was refused
 */
export async function answerOrRefuse(context: Context, answer: (sent: unknown) => object): Promise<number> {
  const refusals = new Refusals(context);
  const lines: Context = Object.create(context, { stderr: { value: refusals } });
  return await answerLines(lines, z.unknown(), (sent) => {
    const id = refusals.about(sent);
    const given = answer(sent);
    refusals.forget();
    return { id, ...given };
  });
}

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
