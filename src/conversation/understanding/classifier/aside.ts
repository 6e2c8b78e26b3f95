import type { Context, Understander } from "../types.ts";

const QUESTION =
  /^(?:is|are|am|was|do|does|did|can|could|will|would|should|what|whats|wot|where|wheres|wher|when|who|whos|why|how|hows|which|any|have|has|u|whens|wats)\b/i;
const JOINTS =
  /^(.{1,40}?)(?:[,.;!]+ ?|\s+)(?:(?:but|and|also|though|tho|just|btw|n|ok|only|quick q|one thing|one q)\b,? )+(.{4,200})$/i;
const BARE = /^(.{1,40}?)(?:[,.;!]+ |\s{2,}|\n)(.{4,200})$/;
/** A question that would change the answer is no question beside it. */
const CHANGES =
  /\b(?:later|earlier|another|other|others|different|instead|change|move|swap|sooner|else|day|date|mornings?|afternoons?|mon(?:day)?|tues?(?:day)?|weds?|wednesday|thurs?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|tomorrow|tmrw)\b|\b(?:at|@) ?\d|\d ?(?:am|pm)\b/i;

const LONGEST = 250;

/** The two halves of an answer with a question in its train: "yeah but is it far?". */
export interface SplitAnswer {
  readonly answer: string;
  readonly question: string;
}

/**
 * Parts an answer from the question that comes with it.
 * @returns nothing if there is no question, or if it asks for something other than what was offered
 */
export function splitAnswer(text: string, context: Context | undefined): SplitAnswer | undefined {
  if (context !== "awaiting_yes_no" && context !== "awaiting_slot_choice") return undefined;
  const said = text.trim();
  if (said.length > LONGEST) return undefined;
  const [, answer, question] = JOINTS.exec(said) ?? BARE.exec(said) ?? [];
  if (!answer || !question || CHANGES.test(question)) return undefined;
  return question.endsWith("?") || QUESTION.test(question) ? { answer, question } : undefined;
}

/** Reads answer and question apart where a message holds both, and nothing in it is dangerous. */
export function withAside(understand: Understander["understand"]): Understander["understand"] {
  return (text, situation) => {
    const whole = understand(text, situation);
    const split = whole.risk.level === "none" ? splitAnswer(text, situation.context) : undefined;
    if (!split) return whole;
    const answer = understand(split.answer, situation);
    if (!answer.entities.answer && !answer.entities.choice) return whole;
    const heard = understand(split.question, { today: situation.today });
    return { ...answer, aside: { ...split, heard } };
  };
}
