import type * as z from "zod";
import { ServiceError } from "../../errors.ts";
import { checkHistory } from "./checks.ts";
import { CareHistory } from "./history.ts";

/**
 * Reads a care history that somebody sent.
 * @throws ServiceError `import/refused` with a sentence that says what to put right, repeats no day or name, and offers a person
 */
export function readHistory(sent: unknown): CareHistory {
  try {
    return checked(sent);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    throw new ServiceError(error.code, `${error.message} Not sure? Text PA and a person will help.`, {
      cause: error,
    });
  }
}

function checked(sent: unknown): CareHistory {
  const result = CareHistory.safeParse(sent);
  if (!result.success) throw new ServiceError("import/refused", sentenceOf(result.error.issues[0]!, sent));
  checkHistory(result.data);
  return result.data;
}

function sentenceOf({ path, message, ...issue }: z.core.$ZodIssue, sent: unknown): string {
  const place = path.map((step) => (typeof step === "number" ? step + 1 : String(step))).join(" ");
  if (place === "") return "Send one JSON object with dob, today and care_periods.";
  if (valueAt(sent, path) === undefined) return `Tell us ${place}, which is missing.`;
  if (issue.code === "invalid_value") return `We do not know that ${place}. Use one of: ${listOf(issue)}.`;
  return `Check ${place}: ${message.replace("Invalid input: ", "")}.`;
}

function listOf(issue: object): string {
  return "values" in issue && Array.isArray(issue.values) ? issue.values.join(", ") : "";
}

function valueAt(sent: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => (isObject(value) ? value[step] : undefined), sent);
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === "object" && value !== null;
}
