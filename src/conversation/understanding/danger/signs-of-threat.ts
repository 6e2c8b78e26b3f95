import { isOver } from "./past-day.ts";
import { certainly, type Sign, sign } from "./sign.ts";
import { followedIn } from "./told/followed.ts";
import { tellsOfIntruder, threatIn } from "./told/threatened.ts";
import { watchedBy } from "./told/watched-by.ts";

const INTRUDER = sign("emergency", "abuse_harm_from_others", "intruder");
const WATCHED = {
  partner: { ...certainly(sign("urgent", "domestic_abuse")), toWriter: true },
  others: { ...certainly(sign("urgent", "abuse_harm_from_others")), toWriter: true },
} as const;

const FOLLOWED = {
  now: certainly(sign("emergency", "abuse_harm_from_others", "followed")),
  told: certainly(sign("urgent", "abuse_harm_from_others", "followed")),
} as const;

/** Somebody gets in, means to harm whoever writes, or is after them. @param words as plainWords gives them */
export function threatened(words: string): Sign | undefined {
  if (tellsOfIntruder(words) && !isOver(words, "abuse_harm_from_others")) return INTRUDER;
  return threat(words) ?? followed(words) ?? watched(words);
}

function threat(words: string): Sign | undefined {
  const found = threatIn(words);
  if (!found) return undefined;
  const kind = found.byPartner ? "domestic_abuse" : "abuse_harm_from_others";
  const told = sign(found.isNow ? "emergency" : "urgent", kind);
  return found.byStranger ? certainly(told) : told;
}

function followed(words: string): Sign | undefined {
  const when = followedIn(words);
  return when && FOLLOWED[when];
}

function watched(words: string): Sign | undefined {
  const by = watchedBy(words);
  return by && WATCHED[by.byPartner ? "partner" : "others"];
}
