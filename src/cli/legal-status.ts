import { readHistory, legalStatus as standingOf } from "../domain/legal-status.ts";
import { noArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { answerOrRefuse } from "./refusals.ts";

/** Where each person stands in leaving care law, one JSON object a line; a line refused is answered with {id, error}. */
export const legalStatus: Command = {
  summary:
    "JSON lines {id, dob, today, care_periods, ...} on stdin: each person's status in leaving care law",
  usage: "< HISTORIES.jsonl",
  async run(args, context) {
    noArguments(args);
    return await answerOrRefuse(context, (sent) => standingOf(readHistory(sent)));
  },
};
