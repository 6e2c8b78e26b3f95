import { type Risk, risksIn } from "../../domain/risky-words.ts";
import { liveConcernsOf } from "../../store/concerns.ts";
import { audit } from "../../store/records.ts";
import { safeTimesOf } from "../../store/safe-wishes.ts";
import type { Row } from "../../store/schema.ts";
import type { Db } from "../../store/store.ts";
import { type Case, openCase } from "../access.ts";
import { stampOf } from "../live.ts";
import type { Staff } from "../staff.ts";
import type { SignedVisit } from "../visit.ts";

/** What is asked before words leave, and what the form carries back when the answer is yes. */
export interface Question {
  readonly message: string;
  /** Of these very words: changed ones are asked about again. */
  readonly sure: string;
}

const RISK_WORDS: Readonly<Record<Risk, string>> = {
  address: "an address",
  service: "words that say who is around them",
  safety: "words about safety, police or court",
  private: "something private",
};

/** Concerns in which somebody near them may be the danger. */
const SOMEBODY_NEAR: ReadonlySet<string> = new Set([
  "domestic_abuse",
  "abuse_harm_from_others",
  "exploitation",
  "missing_or_trafficked",
]);

/**
 * Asks before an address or a risky word goes to a phone that others may read. Nothing is asked of most texts.
 * @throws ServiceError as `openCase`
 */
export async function questionBefore(
  staff: Staff,
  visit: SignedVisit,
  words: string,
): Promise<Question | undefined> {
  const risks = risksIn(words);
  if (risks.length === 0) return undefined;
  const found = await openCase(staff, visit);
  const why = await whyUnsafe(staff, staff.parts.store.read, found.party);
  if (!why) return undefined;
  const sure = stampOf(words);
  if (visit.form["sure"] === sure) {
    await noteSure(staff, visit, found, risks);
    return undefined;
  }
  const what = risks.map((risk) => RISK_WORDS[risk]).join(" and ");
  return { message: `This has ${what}, and ${why}. Take it out, or send it all the same`, sure };
}

async function whyUnsafe(
  { parts: { store } }: Staff,
  db: Db,
  party: Row<"party">,
): Promise<string | undefined> {
  const near = (await liveConcernsOf(db, party.id)).some(({ kind }) => SOMEBODY_NEAR.has(kind));
  if (near) return "somebody near them may be a danger and read their phone";
  const safe = await safeTimesOf(db, store.vault, party);
  return safe && "they have said that their phone is not safe all day";
}

async function noteSure(
  { parts }: Staff,
  { worker }: SignedVisit,
  { party }: Case,
  risks: readonly Risk[],
): Promise<void> {
  const line = {
    actor: worker.id,
    action: "risky-words.confirmed",
    subjectId: party.id,
    detail: { risks: risks.join(",") },
  };
  await parts.store.write((db) => audit(db, line, parts.clock.now()));
}
