import { readPhone } from "../../conversation/understanding/entities/phone.ts";
import { Day } from "../../domain/day.ts";
import { FACTS_NEEDED, PROOF_FACTS, PROOFS, type Proof, type ProofFact } from "../../domain/put-right.ts";
import { openProfile } from "../../store/parties.ts";
import type { Row } from "../../store/schema.ts";
import type { Vault } from "../../store/vault.ts";
import { typedIn } from "../typed.ts";
import type { SignedVisit } from "../visit.ts";

/** What the form for a number came to: what is asked for, or what is wrong and in which field. */
export type NumberForm =
  | { readonly phone: string; readonly off?: string; readonly proof: Proof; readonly reason: string }
  | { readonly wrong: string; readonly field: string };

/** Reads the form. What is typed of the birth date is compared and never shown. */
export function readNumberForm(
  vault: Vault,
  party: Row<"party">,
  { form }: Pick<SignedVisit, "form">,
  lookups: readonly string[],
): NumberForm {
  const phone = readPhone(form["phone"] ?? "");
  if (phone === undefined) return { wrong: "Write the number in full, such as 07700 900123", field: "phone" };
  const proof = PROOFS.find((one) => one === form["proof"]);
  if (!proof) return { wrong: "Say how you know that the number is theirs", field: "proof" };
  const wrong = proof === "facts" ? wrongFacts(vault, party, form) : undefined;
  if (wrong !== undefined) return { wrong, field: "fact-born" };
  const off = lookups.find((one) => one === form["off"]);
  return { phone, proof, reason: typedIn(form, "reason").slice(0, 500), ...(off !== undefined && { off }) };
}

function wrongFacts(
  vault: Vault,
  party: Row<"party">,
  form: Readonly<Record<string, string>>,
): string | undefined {
  const checked = PROOF_FACTS.filter((fact) => form[`fact-${fact}`] === "yes");
  if (checked.length < FACTS_NEEDED) return "Check two facts with them. A name is not enough";
  return checked.includes("born") && !isBorn(vault, party, form["born"] ?? "")
    ? "The date of birth is not the one on the record"
    : undefined;
}

function isBorn(vault: Vault, party: Row<"party">, typed: string): boolean {
  const profile = openProfile(vault.boxOf(party.id, party.data_key), party);
  const day = Day.safeParse(typed);
  return day.success && profile?.facts.born === day.data;
}

const FACT_WORDS: Record<ProofFact, string> = {
  born: "Their date of birth",
  home: "Where they live",
  appointment: "The day of their last or next appointment",
  asked: "Something they have asked us for",
};

/** The facts to choose from, as the form lists them. */
export const factsToCheck = PROOF_FACTS.map((value) => ({ value, text: FACT_WORDS[value] }));
