import * as z from "zod";

/** Our app in the council's Microsoft directory: one tenant, and a secret or a certificate. */
export interface TeamsAccount {
  readonly appId: string;
  readonly tenantId: string;
  readonly secret?: string;
  readonly certificate?: { readonly thumbprint: string; readonly keyFile: string };
  /** A test double in Microsoft's place; never in production. */
  readonly apiUrl?: string;
}

const text = z.string().trim().min(1);
const guid = text.pipe(z.guid({ error: "write the id as 8-4-4-4-12 letters and figures" }));

/** What is set for Teams. */
export const TeamsEnvironment = z.object({
  MICROSOFT_APP_ID: guid.optional(),
  MICROSOFT_APP_PASSWORD: text.optional(),
  MICROSOFT_APP_TENANT_ID: guid.optional(),
  MICROSOFT_APP_TYPE: z
    .literal("SingleTenant", { error: "only SingleTenant: register the app for your own organisation" })
    .optional(),
  MICROSOFT_APP_CERT_THUMBPRINT: text.regex(/^[0-9A-Fa-f]{40}$/, "40 letters and figures").optional(),
  MICROSOFT_APP_CERT_KEY_FILE: text.optional(),
  TEAMS_API_URL: z
    .url({ protocol: /^https?$/, error: "write it as https://host" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
});
type TeamsEnvironment = z.infer<typeof TeamsEnvironment>;

const NAMES = Object.keys(TeamsEnvironment.shape) as (keyof TeamsEnvironment)[];

/**
 * All that Teams needs or, outside production, none of it: with half of it the door would stand open, or nothing would
 * ever arrive.
 */
export function teamsSlips(env: TeamsEnvironment, production: boolean): string[] {
  const set = NAMES.filter((name) => env[name] !== undefined);
  if (set.length === 0 && !production) return [];
  const missing = neededFor(env).filter((name) => env[name] === undefined);
  const why = set.length > 0 ? `as ${set.join(" and ")} is set` : "where workers are told first";
  return [
    ...missing.map((name) => `${name}: needed for Teams, ${why}`),
    ...(production && env.TEAMS_API_URL ? ["TEAMS_API_URL: only for tests; take it out"] : []),
  ];
}

function neededFor(env: TeamsEnvironment): (keyof TeamsEnvironment)[] {
  const hasCertificate = env.MICROSOFT_APP_CERT_THUMBPRINT || env.MICROSOFT_APP_CERT_KEY_FILE;
  return [
    "MICROSOFT_APP_ID",
    "MICROSOFT_APP_TENANT_ID",
    ...(hasCertificate
      ? (["MICROSOFT_APP_CERT_THUMBPRINT", "MICROSOFT_APP_CERT_KEY_FILE"] as const)
      : (["MICROSOFT_APP_PASSWORD"] as const)),
  ];
}

/** @returns nothing where Teams is not set up */
export function teamsFrom(env: TeamsEnvironment): { readonly teams?: TeamsAccount } {
  const { MICROSOFT_APP_ID: appId, MICROSOFT_APP_TENANT_ID: tenantId } = env;
  if (!appId || !tenantId) return {};
  const { MICROSOFT_APP_CERT_THUMBPRINT: thumbprint, MICROSOFT_APP_CERT_KEY_FILE: keyFile } = env;
  const teams = {
    appId,
    tenantId,
    ...(env.MICROSOFT_APP_PASSWORD && { secret: env.MICROSOFT_APP_PASSWORD }),
    ...(thumbprint && keyFile && { certificate: { thumbprint, keyFile } }),
    ...(env.TEAMS_API_URL && { apiUrl: env.TEAMS_API_URL }),
  };
  return { teams };
}
