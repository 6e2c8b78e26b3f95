import * as z from "zod";
import { type Dialog, done, say } from "../src/conversation/dialog.ts";
import { asksWhoThisIs } from "../src/conversation/understanding/who-writes/who-asked.ts";

/**
 * Whoever asks who this is gets a straight answer, by the name that gives nothing away, and by text a way to say
 * that it is not for them. The question alone puts nobody's number in doubt.
 */
export const whoWeAre: Dialog<never, object> = {
  name: "who-we-are",
  version: 1,
  intents: [],
  claims: ({ text }) => asksWhoThisIs(text),
  data: z.object({}),
  start: ({ known }) =>
    done([say("talk.who-we-are-neutral"), ...(known.channel === "sms" ? [say("talk.not-for-you")] : [])]),
  steps: {},
};
