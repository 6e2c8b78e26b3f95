import { passedOnAs } from "../src/conversation/care/added-in-care.ts";
import { type Ctx, done, type Outcome, say, switchTo } from "../src/conversation/dialog.ts";
import { whoWasAlerted } from "../src/conversation/reach/who-reads.ts";

// Stryker disable Regex: lists of words are data, measured as a whole on messages that were held out
/** Words with a living voice, in place of a line to be handed on. */
const TO_TALK =
  /\b(?:speak|speek|spk|talk|talking|chat|voice|listen|ring|call|phone)\b|\b(?:need|want|get(?: me)?|is there) (?:a )?(?:person|human|some ?(?:one|body|1)|any ?(?:one|body|1))\b/i;
const TO_TELL = /\b(?:tell|telling|say|pass|let|inform|message|msg|text|txt|write|know)\b/i;
// Stryker restore Regex

/**
 * They ask for a person after they told of danger: no form, and no second word is waited for. Whoever wants to talk is
 * put down for a call, anything else is passed on as it is; and what they still write goes the same way by itself.
 */
export function askedInCare(ctx: Ctx): Outcome<never, never> {
  if (TO_TALK.test(ctx.text) && !TO_TELL.test(ctx.text)) return switchTo("call-back");
  return done([say("person.with-the-rest"), whoWasAlerted(ctx)], [passedOnAs(ctx)]);
}
