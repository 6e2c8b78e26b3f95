import { ACTS, type Act } from "../understanding/in-care/acts.ts";

// Stryker disable Regex,StringLiteral,ArrayDeclaration: which text suits which act is data, measured as a whole on lines that were held out
/** What they may be told of themselves, of what was done, of how it is. */
const TOLD = [
  ...(["grows", "body", "another-victim", "detail", "place", "despair", "shame", "fear", "holder"] as const),
];

/** Which acts a text answers, by how its key begins. What stands in no row may answer any. */
const ROWS: readonly (readonly [keys: RegExp, acts: readonly Act[]])[] = [
  [/^safety\.taken-back/, ["takes-back", "peace", "ack", "better", "no-help", "bye"]],
  [/^safety\.no-pressure/, ["peace", "takes-back", "ack", "no-help", "critic", "bye"]],
  [/^safety\.glad/, ["ack", "chat", "better", "bye", "takes-back"]],
  [/^safety\.more/, [...TOLD, "no-help", "takes-back", "better", "ack", "reach-me", "money", "what-do"]],
  [/^safety\.not-alone/, ["despair", "critic", "shame", "fear", "peace", "ack", "what-do", "person"]],
  [/^safety\.secret/, ["secret", "who-knows", "police", "fear", "no-help", "reach-me", "record", "trouble"]],
  [/^safety\.a-bot/, ["real", "who-knows", "holder", "critic", "chat", "person"]],
  [/^safety\.unsure/, ["worker-question", "money", "ask-thing", "real", "law", "holder"]],
  [/^safety\.said-shame/, ["shame", "fault", "despair", "fear"]],
  [/^safety\.said-alone/, ["despair", "fear", "person", "shame", "detail"]],
  [/^safety\.said-not-enough/, ["critic", "despair", "person", "worker-question"]],
  [/^safety\.said-guilt/, ["shame", "fault", "despair", "detail"]],
  [/^safety\.said-upset/, ["despair", "fear", "body", "detail", "shame", "grows"]],
  [/^safety\.after-tell-them/, ["secret", "who-knows", "fear", "trouble", "reach-me"]],
  [/^safety\.after-take-children/, ["child-taken", "what-happens", "fear", "moved", "trouble", "secret"]],
  [/^safety\.after-safe-hands/, ["better", "place", "detail", "what-happens", "when"]],
  [/^safety\.after-no-ambulance/, ["no-help", "fear", "where-go", "police"]],
  [/^safety\.after-police/, ["police", "no-help", "fear", "trouble", "what-happens", "law"]],
  [/^safety\.after-sleep/, ["bye", "body", "despair", "no-help", "body-question", "peace", "detail"]],
  [/^safety\.after-how-many/, ["body-question", "grows", "detail", "law", "body"]],
  [/^safety\.after-will-i-die/, ["body-question", "fear", "what-happens", "despair"]],
  [/^safety\.after-feels-better/, ["better", "body", "takes-back", "no-help", "body-question"]],
  [/^safety\.after-calmer/, ["better", "takes-back", "ack", "detail"]],
  [/^safety\.after-come-to-me/, ["person", "what-do", "when", "where-go", "grows", "reach-me"]],
  [/^safety\.after-said-no/, ["critic", "detail", "despair", "no-help", "number", "where-go", "moved"]],
  [/^safety\.after-scared/, ["fear", "despair", "body", "shame", "grows", "detail"]],
  [/^asked\.(?:other|hurt)-help-is-coming/, ["better", "detail", "place", "when"]],
  [/^asked\.(?:other-)?what-(?:to-)?say/, ["number", "what-do", "police", "where-go", "person", "shame"]],
  [/^asked\.who-reads/, ["who-knows", "secret", "real", "record", "when", "worker-question", "what-happens"]],
  [/^asked\.when/, ["when", "who-knows", "what-happens", "worker-question", "person"]],
  [/^asked\.what-now/, ["what-happens", "when", "who-knows", "what-do", "worker-question", "trouble"]],
  [
    /^asked\.(?:trouble|their-trouble)/,
    ["trouble", "law", "police", "what-happens", "secret", "fear", "fault"],
  ],
  [/^asked\.fault/, ["fault", "shame", "law", "body-question"]],
  [/^asked\.(?:move|keep-it)/, ["moved", "where-go", "what-happens", "fear", "ask-thing", "no-help"]],
  [/^asked\.lawful/, ["law", "trouble", "fault", "police", "moved"]],
  [/^asked\.number/, ["number", "person", "what-do", "worker-question", "where-go", "police", "money"]],
  [/^asked\.where-go/, ["where-go", "what-do", "place", "moved", "number", "person", "body-question"]],
  [/^asked\.what-do/, ["what-do", "where-go", "body-question", "body", "number", "despair", "moved"]],
  [/^asked\.record/, ["record", "who-knows", "secret", "law", "holder"]],
  [/^asked\.leaving/, ["bye", "ack", "peace", "takes-back", "moved", "no-help", "where-go"]],
  [/^asked\.sec-silent/, ["number", "reach-me", "what-do", "no-help", "person", "fear"]],
  [
    /^asked\.sec-swallow/,
    ["body-question", "what-do", "body", "grows", "better", "no-help", "where-go", "number", "when"],
  ],
  [/^asked\.sec-on-side/, ["body-question", "what-do", "body", "grows", "better"]],
  [
    /^asked\.sec-find/,
    ["place", "police", "what-happens", "where-go", "who-knows", "no-help", "number", "moved", "when"],
  ],
  [/^asked\.no-credit/, ["number", "money", "reach-me", "person", "what-do", "no-help", "ask-thing"]],
  [/^asked\.trust/, ["secret", "real", "who-knows", "critic", "worker-question", "holder", "person", "fear"]],
  [/^asked\.stay-here/, ["person", "fear", "despair", "bye", "what-do", "place", "real", "when"]],
  [/^safety\.money-pay-them/, ["money", "what-do", "trouble", "fear", "grows", "law", "no-help", "holder"]],
  [/^safety\.for-them/, [...TOLD, "better", "what-do", "when", "what-happens", "police", "body-question"]],
  [
    /^safety\.any-reader/,
    ACTS.filter(
      (act) => !["law", "money", "body-question", "where-go", "trouble", "fault", "moved"].includes(act),
    ),
  ],
  [/^who-reads\.hidden/, ["record", "secret", "who-knows", "reach-me", "holder", "takes-back"]],
];
// Stryker restore Regex,StringLiteral,ArrayDeclaration

/** Whether a text may be the answer to a line that amounts to this. */
export function suits(key: string, act: Act): boolean {
  const row = ROWS.find(([keys]) => keys.test(key));
  return row === undefined || row[1].includes(act);
}
