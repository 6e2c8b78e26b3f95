import * as z from "zod";
import { type Dialog, done, say } from "../src/conversation/dialog.ts";
import { asksWhoThisIs } from "../src/conversation/understanding/who-writes/who-asked.ts";

/**
 * Whoever asks who this is gets a straight answer, by the name that gives nothing away, and by text a way to say
 * that it is not for them. The question alone puts nobody's number in doubt. While danger that was told here is open the
 * way to end our texts is not held out: whoever asks may have taken the phone.
 */
export const whoWeAre: Dialog<never, object> = {
  name: "who-we-are",
  version: 1,
  intents: [],
  claims: ({ text }) => asksWhoThisIs(text),
  data: z.object({}),
  start: ({ known }) =>
    done([
      say("talk.who-we-are-neutral"),
      ...(known.channel === "sms" && !known.concernOpen ? [say("talk.not-for-you")] : []),
    ]),
  steps: {},
};
