import type { Reading } from "../classifier/reading.ts";
import type { Example } from "./examples.ts";
import { learn, type Row } from "./learn.ts";
import { inSteps, type Learnt } from "./pack.ts";

export interface ReadExample extends Example {
  readonly reading: Reading;
}

/** What is learnt of an example by one classifier; nothing if it has nothing to teach there. */
type LabelOf = (example: ReadExample) => string | undefined;

/** An ask of none of our kinds, told apart so that it is not forced into one. */
export const NONE_OF_THESE = "none_of_these";
export const NO_DANGER = "none";

/** "book_appointment", and for an entitlement its subject too: "entitlement_topic driving". */
const intentLabel: LabelOf = ({ intent, topic, noneOfThese, joined, reading }) => {
  if (joined) return undefined;
  if (noneOfThese) return NONE_OF_THESE;
  if (intent !== "entitlement_topic") return intent;
  const subject = topic ?? reading.topic;
  return subject && `entitlement_topic ${subject}`;
};

/** "medical emergency"; whatever its author was not asked about holds none. */
const riskLabel: LabelOf = ({ risk, intent }) => {
  if (risk) return `${risk.kind} ${risk.level}`;
  return intent === "crisis" ? undefined : NO_DANGER;
};

/** Danger that was put beside an ask counts for less than what somebody wrote: it is to be heard there, not in the ask. */
const JOINED_DANGER_COUNTS = 0.2;

interface Head {
  readonly labelOf: LabelOf;
  readonly countsOf: (example: ReadExample) => number;
}

const HEADS: Readonly<Record<"intents" | "risks", Head>> = {
  intents: { labelOf: intentLabel, countsOf: () => 1 },
  risks: {
    labelOf: riskLabel,
    countsOf: ({ risk, joined }) => (joined && risk ? JOINED_DANGER_COUNTS : 1),
  },
};
export type HeadName = keyof typeof HEADS;

/** Learns one classifier from the examples that teach it something. */
export function learnHead(
  name: HeadName,
  examples: readonly ReadExample[],
  seeds?: readonly number[],
): Learnt {
  const { labelOf, countsOf } = HEADS[name];
  const labelled = examples.flatMap((example) => {
    const label = labelOf(example);
    return label ? [{ label, vector: example.reading.vector, counts: countsOf(example) }] : [];
  });
  const labels = [...new Set(labelled.map(({ label }) => label))].sort();
  const rows: Row[] = labelled.map(({ label, ...rest }) => ({ ...rest, truth: labels.indexOf(label) }));
  return { name, labels, ...inSteps(learn(rows, labels.length, seeds), labels.length) };
}
