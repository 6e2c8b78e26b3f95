import { type Ctx, type Reply, say } from "../dialog.ts";
import { takesComplaint } from "../held-complaint.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { passedOnAs } from "./added-in-care.ts";
import { isAfterOverdose } from "./overdose-hours.ts";

/** What is said, with the way to help now where an emergency is live, and a person. @param isTold it joins what was told */
export function asAnswer(ctx: Ctx, session: Session, replies: readonly Reply[], isTold: boolean): Made {
  const says = replies.filter(({ said }, i) => replies.findIndex((one) => one.said.key === said.key) === i);
  return {
    says: [...withPerson(ctx, with999(ctx, session, toldLast(says))), ...stillWaits(session)],
    effects: isTold ? [passedOnAs(ctx)] : [],
    session: { ...session, misses: 0 },
  };
}

/** The question that waits for their complaint is put again, so that no question of theirs is taken down as one. */
const stillWaits = (session: Session): Reply[] =>
  takesComplaint(session) ? [say("asked.complaint-waits")] : [];

const isTold = ({ said }: Reply): boolean => said.key === "safety.told" || said.key.startsWith("seen.");

const toldLast = (says: readonly Reply[]): Reply[] => [
  ...says.filter((one) => !isTold(one)),
  ...says.filter(isTold),
];

/** While an emergency is live the way to help now is in every answer. */
function with999(ctx: Ctx, session: Session, says: readonly Reply[]): Reply[] {
  const isNow = session.careAbout?.level === "emergency" && !isAfterOverdose(ctx, session);
  if (!isNow || mention(ctx, says, /999/)) return [...says];
  return [say("asked.danger-first"), ...says];
}

function withPerson(ctx: Ctx, says: readonly Reply[]): Reply[] {
  return mention(ctx, says, /CALL ME/) ? [...says] : [...says, say("safety.or-a-person")];
}

const mention = ({ content }: Ctx, says: readonly Reply[], words: RegExp): boolean =>
  says.some(({ said }) => words.test(content.wording.render(said)));
