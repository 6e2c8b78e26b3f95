import type { Session } from "../session.ts";
import { BY_OTHERS } from "../understanding/danger/by-others.ts";
import { namesSexualHarm } from "../understanding/in-care/sexual-harm.ts";
import type { ToldOf } from "./danger-words.ts";
import { isLongAgo, isStillOn } from "./harm-near.ts";

type About = NonNullable<Session["careAbout"]>;

/** Whether what others did is sexual, by a word of the message. */
export const isSexual = (kind: string, text: string): boolean => BY_OTHERS.has(kind) && namesSexualHarm(text);

/**
 * What they are cared for about, with what was told of it before: long ago stays long ago until it is told of now, what
 * others did is known to be sexual from then on, and whoever threatened somebody stays the one who did.
 */
export function aboutTold({ level, kind, situation, sexual }: ToldOf, text: string, before: Session): About {
  const was = before.careAbout;
  const wasPast = was?.past === true && was.kind === kind && !isStillOn(text);
  const past = level === "urgent" && (isLongAgo(text) || wasPast);
  const isStill = sexual === true || (was?.sexual === true && BY_OTHERS.has(kind));
  return {
    ...{ level, kind },
    ...(situation && { situation }),
    ...(past && { past: true as const }),
    ...(isStill && { sexual: true as const }),
    ...(was && hasThreatened(was) && { threatens: true as const }),
  };
}

const hasThreatened = ({ kind, situation, threatens }: About): boolean =>
  threatens === true || (kind === "violence_to_others" && situation === undefined);
