import * as z from "zod";

/**
 * Words to find in a message: `(a|b)`, `word*`, `word?`, `..`. A bracket that is not closed would be found only by the
 * first person who writes, so it stops start-up.
 */
export const AsksPattern = z
  .string()
  .min(1)
  .refine(isClosed, { error: "a bracket is open, or closed before it is opened" })
  .refine((pattern) => !/[<>]/.test(pattern), {
    error: "write the words out: no <name> of a list stands here",
  });

function isClosed(pattern: string): boolean {
  let open = 0;
  for (const character of pattern) {
    if (character === "(") open++;
    if (character === ")") open--;
    if (open < 0) return false;
  }
  return open === 0;
}
