import * as z from "zod";
import { type Dialog, done, say } from "../src/conversation/dialog.ts";
import { centreList } from "./places.ts";

const LONGEST = 70;
const WHERE =
  /\b(?:where(?:abouts)?|wher|wheres|where's)\b.{0,20}\b(?:cent(?:re|er)s?|conn?exions|careers? (?:office|place|people|advis\w+)s?)\b/i;
const WHICH = /\b(?:what|which|wot|wat|list)\b.{0,12}\bcent(?:re|er)s\b/i;
const WHAT_IT_IS =
  /^\W*(?:(?:so|hi|and|ok) )?(?:what|wot|wat|whats|wots|what's|who|whos)(?: is| are| r|s|'s)? (?:even |is )?(?:an? |the )?(?:conn?exions|careers? (?:advis[eo]rs?|advice|chat|talk|appointment|thing))\b|\bwhat (?:do|does|can) (?:an? |the )?(?:conn?exions|careers? advis[eo]rs?) (?:do|help)/i;
const ELSEWHERE =
  /\b(?:appointments?|appts?|job ?cent\w+|health|leisure|shopping|town|sports?|community|children'?s|my)\b/i;

/** What careers advisers do, and where: every centre with its postcode, in one text. Anybody may know. */
export const centres: Dialog<never, object> = {
  name: "centres",
  version: 1,
  intents: [],
  claims: ({ text }) =>
    text.length <= LONGEST &&
    (WHAT_IT_IS.test(text) || (!ELSEWHERE.test(text) && (WHERE.test(text) || WHICH.test(text)))),
  data: z.object({}),
  start: ({ content, text }) =>
    done([
      WHAT_IT_IS.test(text)
        ? say("booking.what-it-is")
        : say("booking.centres", { list: centreList(content.places) }),
    ]),
  steps: {},
};
