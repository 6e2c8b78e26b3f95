import type { Act } from "../in-care/acts.ts";
import type { Risk, RiskKind } from "../types.ts";

// Stryker disable StringLiteral,ArrayDeclaration: which acts tell of no danger is data, measured as a whole on lines by authors left out
/** What asks or says something of the talk itself, of what comes next, of those who help: no new danger is in it. */
const OF_THE_TALK: ReadonlySet<Act | undefined> = new Set([
  ...(["who-knows", "when", "what-happens", "real", "secret", "police", "trouble", "record"] as const),
  ...(["child-taken", "moved", "fault", "law", "number", "worker-question", "off-topic"] as const),
  ...(["takes-back", "peace", "reach-me", "person", "better", "critic", "chat"] as const),
]);

/** What asks for a way out of what was told. Beside another danger it may be the first word of this one. */
const WAY_OUT: ReadonlySet<Act | undefined> = new Set(["money", "where-go", "what-do"]);
// Stryker restore StringLiteral,ArrayDeclaration

/**
 * Whether danger that is no more than guessed in a line of an open case is set aside, by what the line likely amounts to.
 * @param act what it likely amounts to, where that danger grows in it is hardly likely
 * @param told the kind of danger that is cared for
 */
export const isSetAside = (act: Act | undefined, { kind }: Risk, told: RiskKind | undefined): boolean =>
  OF_THE_TALK.has(act) || (WAY_OUT.has(act) && kind !== undefined && kind === told);
