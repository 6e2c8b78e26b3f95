import { HARM_BY_SOMEBODY } from "./by-others.ts";
import { certainly, type Sign, sign } from "./sign.ts";
import { tellsOfChildAlone } from "./told/child-alone.ts";
import { tellsOfMarksOnChild } from "./told/child-marked.ts";
import { tellsOfChildMissing } from "./told/child-missing.ts";
import { tellsOfChildStruck } from "./told/child-struck.ts";
import { tellsOfChildSwallowed } from "./told/child-swallowed.ts";
import { leftByAnother, nearTheirHarmer } from "./told/child-unsafe.ts";
import { tellsOfFloppyChild } from "./told/floppy-child.ts";

const SWALLOWED = certainly(sign("emergency", "medical", "child-swallowed"));
const FLOPPY = certainly(sign("emergency", "medical"));
const STRUCK = certainly(sign("urgent", "abuse_harm_from_others", "somebody-else"));
const MARKED = certainly(sign("urgent", "abuse_harm_from_others", "child-marked"));
const MISSING = certainly(sign("emergency", "missing_or_trafficked", "somebody-missing"));
const ALONE = certainly(sign("emergency", "abuse_harm_from_others", "child-alone"));
const UNSAFE = {
  now: certainly(sign("emergency", "abuse_harm_from_others", "child-unsafe")),
  often: certainly(sign("urgent", "abuse_harm_from_others", "child-unsafe")),
} as const;

/** A child has something in its mouth or belly that harms it. @param words as plainWords gives them */
export const childSwallowed = (words: string): Sign | undefined =>
  tellsOfChildSwallowed(words) ? SWALLOWED : undefined;

/** A child is hit or hurt by somebody else. @param words as plainWords gives them */
export const childStruck = (words: string): Sign | undefined =>
  tellsOfChildStruck(words) ? STRUCK : undefined;

/** A child of theirs has marks that somebody may have made. @param words as plainWords gives them */
export const childMarked = (words: string): Sign | undefined =>
  tellsOfMarksOnChild(words) ? MARKED : undefined;

/** A child under 16 is out all night, or nobody knows where. @param words as plainWords gives them */
export const childMissing = (words: string): Sign | undefined =>
  tellsOfChildMissing(words) ? MISSING : undefined;

/** A child hangs limp. @param words as plainWords gives them */
export const floppyChild = (words: string): Sign | undefined =>
  tellsOfFloppyChild(words) ? FLOPPY : undefined;

/** A small child whom nobody is with: by whoever writes, or by somebody else. @param words as plainWords gives them */
export function childAlone(words: string): Sign | undefined {
  const left = leftByAnother(words);
  if (left) return UNSAFE[left];
  return tellsOfChildAlone(words) ? ALONE : undefined;
}

/** A child lives with whoever harmed the writer, however long ago that was. @param words as plainWords gives them */
export const childNearHarmer = (words: string): Sign | undefined =>
  nearTheirHarmer(words) ? UNSAFE.often : undefined;

/** Harm to themselves that is told calmly: a child who is with the same person now comes first. */
export const isHarmBefore = ({ risk, situation }: Sign): boolean =>
  risk.level === "urgent" && HARM_BY_SOMEBODY.has(risk.kind) && !situation;
