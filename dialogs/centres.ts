import * as z from "zod";
import { type Dialog, done, say } from "../src/conversation/dialog.ts";
import { centreList } from "./places.ts";

const LONGEST = 70;
const WHERE =
  /\b(?:where(?:abouts)?|wher|wheres|where's)\b.{0,20}\b(?:cent(?:re|er)s?|conn?exions|careers? (?:office|place|people|advis\w+)s?)\b/i;
const WHICH = /\b(?:what|which|wot|wat|list)\b.{0,12}\bcent(?:re|er)s\b/i;
const ELSEWHERE =
  /\b(?:appointments?|appts?|job ?cent\w+|health|leisure|shopping|town|sports?|community|children'?s|my)\b/i;

/** Where careers advisers see people: every centre with its postcode, in one text. Anybody may know. */
export const centres: Dialog<never, object> = {
  name: "centres",
  version: 1,
  intents: [],
  claims: ({ text }) =>
    text.length <= LONGEST && !ELSEWHERE.test(text) && (WHERE.test(text) || WHICH.test(text)),
  data: z.object({}),
  start: ({ content }) => done([say("booking.centres", { list: centreList(content.places) })]),
  steps: {},
};
