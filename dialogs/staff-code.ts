import * as z from "zod";
import { type Dialog, done, say } from "../src/conversation/dialog.ts";
import { whenDutyReads } from "../src/conversation/reach/who-reads.ts";
import { readCode } from "../src/domain/worker-words.ts";

/**
 * A text from a number nobody knows that begins like a worker's answer: from a private phone, perhaps. The answer is the
 * same whether there is such a code or not, and the words go to duty, so they are not lost.
 */
export const staffCode: Dialog<never, object> = {
  name: "staff-code",
  version: 1,
  intents: [],
  data: z.object({}),
  claims: ({ known, text }) =>
    known.standing === "unknown" &&
    known.channel === "sms" &&
    /[A-Z]/.test(text) &&
    readCode(text) !== undefined,
  start: (ctx) =>
    done(
      [say("unknown.staff-code"), whenDutyReads(ctx)],
      [{ do: "hand-off", reason: "unknown-number", words: ctx.text, to: "duty" }],
    ),
  steps: {},
};
