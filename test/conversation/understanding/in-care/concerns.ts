import type {
  ConcernReader,
  ConcernTold,
} from "../../../../src/conversation/understanding/in-care/concern-told.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

/** A concern that was told within the day. */
export const concern = (kind: string, more: Partial<ConcernTold> = {}): ConcernTold => ({
  ...{ level: "urgent", kind, harmers: [], before: "", isFresh: true },
  ...more,
});

/** Reads a text as it was written. */
export const reading = (reader: ConcernReader) => (text: string, told: ConcernTold) =>
  reader(plainWords(text), told);

export const OWN_LIFE = concern("suicide_self_harm");
export const OVERDOSE = concern("suicide_self_harm", { level: "emergency", situation: "overdose" });
export const FRIEND_TOOK = concern("suicide_self_harm", { level: "emergency", situation: "somebody-else" });
export const FRIEND = concern("suicide_self_harm", { situation: "somebody-else" });
export const PARTNER = concern("domestic_abuse", { harmers: ["boyfriend"] });
export const DAD = concern("abuse_harm_from_others", { harmers: ["dad"] });
export const USED = concern("exploitation");
export const MISSING = concern("missing_or_trafficked");
export const BED = concern("homeless_tonight");
export const ILL = concern("medical");
export const YOUNG = concern("pregnancy", { situation: "young-pregnancy", harmers: ["boyfriend"] });
export const MARRIAGE = concern("abuse_harm_from_others", { situation: "forced-marriage" });
export const CUTTING = concern("abuse_harm_from_others", { situation: "family-harms-another" });
export const VIOLENT = concern("violence_to_others");
export const NOT_SAID = concern("not_said");
export const CHILD = concern("medical", { level: "emergency", situation: "child-swallowed" });
export const FRIEND_GONE = concern("missing_or_trafficked", { situation: "somebody-missing" });
export const EXPECTING = concern("pregnancy");
export const CHILD_EXPECTING = concern("abuse_harm_from_others", { situation: "young-pregnancy" });
export const HONOUR = concern("abuse_harm_from_others", { situation: "honour" });
