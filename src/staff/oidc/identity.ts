import * as z from "zod";
import { Role } from "../../domain/worker.ts";
import { ServiceError } from "../../errors.ts";

/** What the council's sign-in says of somebody, from a token that has been checked. */
export interface Identity {
  /** Their object id in the council's directory, as Microsoft Entra gives it. */
  readonly objectId: string | undefined;
  readonly email: string | undefined;
  /** Their groups or app roles; nothing where the claim is not there. */
  readonly groups: readonly string[] | undefined;
}

/** Which values of a claim stand for which roles of ours. */
export type GroupRoles = ReadonlyMap<string, readonly Role[]>;

const textOf = z.string().trim().min(1).optional().catch(undefined);
const groupsOf = z
  .union([z.string().transform((one) => [one]), z.array(z.string())])
  .optional()
  .catch(undefined);

/** Reads the claims that we use. An address that the sign-in itself calls unverified says nothing. */
export function identityOf(
  claims: Readonly<Record<string, unknown>>,
  names: { readonly emailClaim: string; readonly roleClaim: string },
): Identity {
  const isVerified = claims["email_verified"] !== false && claims["email_verified"] !== "false";
  return {
    objectId: textOf.parse(claims["oid"]),
    email: isVerified ? textOf.parse(claims[names.emailClaim]) : undefined,
    groups: groupsOf.parse(claims[names.roleClaim]),
  };
}

/** @throws ServiceError `config/invalid` naming a role that we do not have */
export function groupRoles(pairs: readonly { readonly value: string; readonly role: string }[]): GroupRoles {
  const roles = new Map<string, Role[]>();
  for (const { value, role } of pairs) {
    const known = Role.safeParse(role);
    if (!known.success)
      throw new ServiceError(
        "config/invalid",
        `OIDC_ROLES: ${role} is not a role; the roles are ${Role.options.join(", ")}`,
      );
    roles.set(value, [...(roles.get(value) ?? []), known.data]);
  }
  return roles;
}

/** Whether the groups of somebody leave them the role that the list of staff gives them. They never give another one. */
export function leavesRole({ groups }: Identity, role: Role, roles: GroupRoles): boolean {
  if (roles.size === 0) return true;
  return (groups ?? []).some((group) => roles.get(group)?.includes(role));
}
