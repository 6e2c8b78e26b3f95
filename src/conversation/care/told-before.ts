import type { Session } from "../session.ts";
import { graver } from "../understanding/danger/graver.ts";
import { type Sign, sign } from "../understanding/danger/sign.ts";
import { signIn } from "../understanding/danger/signs.ts";
import { tellsDoseInPieces } from "../understanding/danger/told/dose-in-pieces.ts";
import { hintsAtEnd } from "../understanding/danger/told/hints-at-end.ts";
import { tellsOfOverdose } from "../understanding/danger/told/taken.ts";
import { tellsOfWant } from "../understanding/danger/told/want.ts";
import type { Risk, Understanding } from "../understanding/types.ts";
import { plainWords } from "../understanding/words/plain-words.ts";
import { isAnAsk, lately, raisedTo } from "./screening.ts";
import { unbornHurtInPieces } from "./unborn-in-pieces.ts";

/**
 * A reading with the danger that shows only beside what they told before, whether a person has that by now or not. It
 * only ever raises.
 * @param concernOpen whether what they told is still for somebody to see to
 */
export function withToldBefore(
  heard: Understanding,
  text: string,
  session: Session,
  { now, concernOpen }: { readonly now: number; readonly concernOpen: boolean },
): Understanding {
  const inPieces = overdoseInPieces(text, session, now)?.risk;
  const goesOn = concernOpen && !isAnAsk(heard) ? wantThatGoesOn(text, session) : undefined;
  const unborn = unbornHurtInPieces(text, session, now)?.risk;
  const found = [inPieces, unborn, goesOn].filter((risk) => risk !== undefined);
  const own = isAskedIfSafe(session) && hintsAtEnd(plainWords(text)) ? OWN_LIFE : heard.risk;
  return raisedTo(found.reduce(graver, graver(own, heard.risk)), heard);
}

/**
 * An overdose told in pieces, "took some stuff", "loads", "feel sleepy": nothing where the pieces before told it by
 * themselves, for that has been answered.
 */
export function overdoseInPieces(text: string, session: Session, now: number): Sign | undefined {
  const lines = lately(session, now).map((message) => message.text);
  const before = lines.join(" ");
  const pieces = lines.map(plainWords);
  const isAnswered = now - (session.tookAt ?? 0) < ANSWERED_MS || tellsDoseInPieces(pieces);
  if (!isAnswered && tellsDoseInPieces([...pieces, plainWords(text)])) return IN_PIECES;
  const words = plainWords(`${before} ${text}`);
  if (!tellsOfOverdose(words) || tellsOfOverdose(plainWords(before))) return undefined;
  return signIn(words);
}

const ANSWERED_MS = 10 * 60_000;
const IN_PIECES = sign("emergency", "suicide_self_harm", "overdose");

/** They were asked whether they are safe, and words of an end of everything are their answer. */
const isAskedIfSafe = ({ waiting }: Session): boolean => waiting?.dialog === "safe-check";

const OWN_LIFE: Risk = { level: "urgent", kind: "suicide_self_harm" };

const WANTS: ReadonlySet<string> = new Set(["homeless_tonight", "destitute_no_food_or_power"]);

/** "im so cold", from somebody who has told that they have nowhere to sleep, or no heat: the same danger, going on. */
function wantThatGoesOn(text: string, { careAbout }: Session): Risk | undefined {
  if (!careAbout || !WANTS.has(careAbout.kind) || !tellsOfWant(plainWords(text))) return undefined;
  return { level: "urgent", kind: careAbout.kind as NonNullable<Risk["kind"]> };
}
