import type { CouncilLookups } from "../../store/staff-sessions.ts";
import type { Vault } from "../../store/vault.ts";

/** Who somebody is to the council's sign-in, and in which sitting: what it names them by when it ends. */
export interface CouncilSession {
  readonly sub: string | undefined;
  readonly sid: string | undefined;
}

/** Keyed hashes of both, as they are kept with a session. */
export function councilLookups(vault: Vault, { sub, sid }: CouncilSession): CouncilLookups {
  const lookup = (kind: string, value: string | undefined) =>
    value === undefined ? null : vault.lookup(kind, value);
  return { subject: lookup("council-subject", sub), sitting: lookup("council-sitting", sid) };
}
