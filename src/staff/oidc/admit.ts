import { ServiceError } from "../../errors.ts";
import { workerByAccount } from "../../store/staff-identity.ts";
import type { Db } from "../../store/store.ts";
import type { Worker } from "../../store/workers.ts";
import type { Parts } from "../../work/parts.ts";
import { ROLE_WORDS } from "../role-words.ts";
import { type GroupRoles, type Identity, leavesRole } from "./identity.ts";

/**
 * The member of staff behind an account. The list of staff says who that is and what they may do; groups can only shut
 * somebody out.
 * @throws ServiceError `sign-in/not-staff`
 */
export async function admit(
  db: Db,
  { store }: Parts,
  identity: Identity,
  roles: GroupRoles,
): Promise<Worker> {
  const worker = await workerByAccount(db, store.vault, identity);
  if (!worker)
    throw new ServiceError(
      "sign-in/not-staff",
      "Your council account works, but it is not on the list of staff of this service. Ask your manager to have you added with this e-mail address. If you have another account, use that one.",
    );
  if (!leavesRole(identity, worker.role, roles))
    throw new ServiceError(
      "sign-in/not-staff",
      `You are on the list of staff as ${ROLE_WORDS[worker.role]}, but your council account is not in the group for that. Ask your manager, or whoever looks after council accounts, to put you in it.`,
    );
  return worker;
}
