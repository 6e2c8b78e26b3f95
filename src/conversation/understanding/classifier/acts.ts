import { join } from "node:path";
import * as z from "zod";
import { ACTS, type Act } from "../in-care/acts.ts";
import { type Classifier, readModel } from "./model.ts";
import type { Reading } from "./reading.ts";

/** The file of the model of acts, made by npm run train. */
export const ACTS_FILE = "acts.bin";

export const ActLimits = z.strictObject({
  /** At this probability an act was right often enough, by authors left out of the training. */
  sure: z.number(),
  /** At this probability hardly any is wrong. */
  certain: z.number(),
  /** From this likelihood on it is told that danger grows: it is nearer, it is in the body, or it is another's too. */
  grows: z.number(),
  /** Up to this likelihood of it hardly any line tells that danger grows. */
  calm: z.number(),
});
export type ActLimits = z.infer<typeof ActLimits>;

/** What tells of more danger than before. */
export const GROWING: ReadonlySet<Act> = new Set(["grows", "body", "another-victim"]);

export interface ActRead {
  /** Nothing where none is likely enough. */
  readonly act?: Act;
  /** Hardly any that is as likely is wrong. */
  readonly isCertain?: true;
  /** That danger grows is likely enough, whichever act it is. */
  readonly grows?: true;
  /** That danger grows is hardly likely at all. */
  readonly isCalm?: true;
}

/**
 * Reads what a line amounts to once danger was told.
 * @throws ServiceError `content/invalid` if the model is missing or is none
 */
export function actReader(folder: string): (reading: Reading) => ActRead {
  const { thresholds, classifier } = readModel(join(folder, ACTS_FILE), ActLimits);
  return ({ vector }) => actIn(classifier("acts")(vector), thresholds);
}

/** @param guesses as a classifier of acts gives them, the likeliest first */
export function actIn(guesses: ReturnType<Classifier>, { sure, certain, grows, calm }: ActLimits): ActRead {
  const { label, p } = guesses[0]!;
  const growing = growingIn(guesses);
  return {
    ...(p >= sure && { act: z.enum(ACTS).parse(label) }),
    ...(p >= certain && { isCertain: true as const }),
    ...(growing >= grows && { grows: true as const }),
    ...(growing <= calm && { isCalm: true as const }),
  };
}

/** How likely it is that more danger is told. */
export const growingIn = (guesses: ReturnType<Classifier>): number =>
  guesses.reduce((sum, { label, p }) => (GROWING.has(label as Act) ? sum + p : sum), 0);
