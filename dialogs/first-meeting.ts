import { ask, type Ctx, done, orAgain, type StepOf, say, switchTo } from "../src/conversation/dialog.ts";
import { readChoice } from "../src/conversation/understanding/index.ts";

const MONTH_MS = 30 * 24 * 3_600_000;
const LOOKING =
  /\b(?:look(?:in|ing)?|nothing|nowt|not (?:much|working|doing)|unemployed|out of work|job ?(?:hunt\w*|search\w*)|no (?:job|work|course|college)|(?:want|need) (?:a |some )?(?:job|work|course|apprenticeship)|dropped out|got sacked|lost my job|bored|dunno what)\b/i;

/** Whether what they are up to is something a careers adviser could help with. */
export const isLooking = (text: string): boolean => LOOKING.test(text);

/** Whether a first meeting with an adviser can be offered: they have met none, have none booked, and were not asked for a month. */
export function mayOfferMeeting({ known }: Ctx): boolean {
  const met = known.section("history").some(({ status }) => status === "attended" || status === "booked");
  const { offeredAt } = known.section("meeting");
  return !met && !known.concernOpen && (offeredAt === undefined || known.now - offeredAt >= MONTH_MS);
}

/** The one question, in another talk: yes goes on to times. */
export function meetStep<Step extends string, Data extends object>(): StepOf<Step, Data> {
  return {
    context: "awaiting_yes_no",
    ask: () => ask("booking.meet", {}, ["1", "2"]),
    hear(ctx) {
      const choice = readChoice(ctx.text, 2);
      if (choice === 1 || ctx.heard.entities.answer === "yes") return switchTo("book_appointment");
      if (choice === 2 || ctx.heard.entities.answer === "no")
        return done([say("booking.meet-not-now")], [{ do: "offer-meeting", answer: "no" }]);
      return orAgain(ctx, say("booking.meet-unclear"));
    },
  };
}
