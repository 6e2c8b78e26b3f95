import { BY_OTHERS } from "../danger/by-others.ts";
import type { RiskKind } from "../types.ts";

/** What was told before, as far as a short line after it is read by it. */
export interface ConcernTold {
  readonly level: "urgent" | "emergency";
  /** As the concern names it: a kind of danger, or "pregnancy", or "not_said". */
  readonly kind: string;
  readonly situation?: string | undefined;
  /** What those who did harm were called: "dad", "kyle". */
  readonly harmers: readonly string[];
  /** What was written in the ten minutes before. */
  readonly before: string;
  /** They threatened somebody themselves, whatever was told since. */
  readonly threatens?: true | undefined;
  /** Hands were on their neck within the last days. */
  readonly neck?: true;
  /** Whoever writes has said that they are under 18. */
  readonly isChild?: true;
  /** Whether it was told within a day: later a word such as "ready" is about something else. */
  readonly isFresh: boolean;
}

/** What is new in an open case and has words of its own. */
export type News =
  | "place"
  | "place-of-child"
  | "neck"
  | "injury"
  | "late"
  | "pictures-young"
  | "cold"
  | "asks-if-ok"
  | "gave-in"
  | "may-have-taken"
  | "hindered"
  | "breath"
  | "threat"
  | "threat-if-told"
  | "threat-to-theirs"
  | "edge"
  | "means"
  | "child-gone"
  | "loss";

/** What a short line amounts to after danger was told: danger now, unless it is less. Without a kind it is that of the concern. */
export interface InConcern {
  readonly level?: "urgent";
  /** What is answered, where that is not the words of the danger. */
  readonly news?: News;
  /** It is of whoever writes, whoever else was told of, and whatever else the words would be read as. */
  readonly ofSelf?: true;
  /** It is told beside the danger: what the words are read as stays. */
  readonly beside?: true;
  readonly kind?: RiskKind;
  readonly situation?:
    | "overdose"
    | "own-wound"
    | "wounded-by"
    | "harm-done"
    | "child-hurt"
    | "somebody-else"
    | "somebody-missing"
    | "unreal"
    | "forced-marriage";
}

/** Reads one class of lines. @param words as plainWords gives them */
export type ConcernReader = (words: string, told: ConcernTold) => InConcern | undefined;

/** Danger now, told just now by somebody of whom nothing else is known. */
export const JUST_TOLD = {
  level: "emergency",
  isFresh: true,
  // Stryker disable next-line ArrayDeclaration,StringLiteral: any name or words put in here are met by no message
  ...{ harmers: [], before: "" },
} as const;

const OF_ANOTHER: ReadonlySet<string | undefined> = new Set([
  "somebody-else",
  "somebody-missing",
  "child-swallowed",
  "harm-done",
  "child-hurt",
]);
const OWN_LIFE: ReadonlySet<string> = new Set(["suicide_self_harm", "not_said"]);
const BODY: ReadonlySet<string> = new Set(["suicide_self_harm", "medical", "pregnancy"]);
/** Somebody else is the one in danger. */
export const isOfThem = ({ situation }: ConcernTold): boolean => OF_ANOTHER.has(situation);

/** Their own life, or nothing that says otherwise. */
export const isOwnLife = ({ kind }: ConcernTold): boolean => OWN_LIFE.has(kind);

/** Something that a body suffers: harm done to it, illness, a pregnancy. */
export const isOfBody = ({ kind, situation }: ConcernTold): boolean =>
  BODY.has(kind) || situation === "young-pregnancy" || situation === "unborn-hurt";

/** Somebody harms them, or whoever they tell of. */
export const isByOthers = ({ kind, situation, harmers }: ConcernTold): boolean =>
  BY_OTHERS.has(kind) || (situation === "young-pregnancy" && harmers.length > 0);

/** Whoever writes is the one who may hurt somebody: they said so, or a voice bids them. */
export const isOwnThreat = ({ level, kind, situation, threatens }: ConcernTold): boolean =>
  threatens === true ||
  (situation === "unreal" && level === "emergency") ||
  (kind === "violence_to_others" && situation === undefined);

/** They are about to do what they said they might: the words are for them, whatever the line tells besides. */
export const ABOUT_TO = { ofSelf: true, news: "threat" } as const satisfies InConcern;

/** They are where they would die: to come away from it is what helps. */
export const AT_THE_EDGE = { ofSelf: true, news: "edge" } as const satisfies InConcern;

/** As grave as what was told: news of it never makes it less. */
export const asGrave = ({ level }: ConcernTold): Pick<InConcern, "level"> =>
  level === "emergency" ? {} : { level };

/** News of what was told, with words of its own, of whoever it was told of. */
export const newsOf = (news: News, told: ConcernTold): InConcern => ({
  ...asGrave(told),
  ofSelf: true,
  news,
});

/** A body that fails has the words of an illness; where the concern has words of its own, such as those after a dose, those stay. */
export const asOfBody = ({ kind, situation }: ConcernTold): InConcern =>
  kind === "medical" || situation !== undefined ? {} : { kind: "medical" };
