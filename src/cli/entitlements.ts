import { parts } from "../content/load.ts";
import type { Answer } from "../domain/entitlement-answer.ts";
import { entitlementsOfSent } from "../domain/entitlement-person.ts";
import { noArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { answerOrRefuse } from "./refusals.ts";

/** What each person could get, one JSON object a line; a line refused is answered with {id, error}. */
export const entitlements: Command = {
  summary: "JSON lines {id, today, person} on stdin: what each person could get on that day",
  usage: "< PEOPLE.jsonl",
  async run(args, context) {
    noArguments(args);
    const all = parts.entitlements(context.settings.contentFolder);
    return await answerOrRefuse(context, (sent) => ({
      entitlements: entitlementsOfSent(all, sent).map(shown),
    }));
  },
};

function shown({ reason: _, missing: __, ...answer }: Answer): Omit<Answer, "reason" | "missing"> {
  return answer;
}
