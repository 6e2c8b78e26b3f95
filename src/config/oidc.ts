import * as z from "zod";

/** The council's own sign-in for staff, by OpenID Connect: one issuer, and a secret or a key file. */
export interface OidcAccount {
  /** As the issuer writes itself in its tokens, to the last slash. */
  readonly issuer: string;
  readonly clientId: string;
  readonly secret?: string;
  /** A PEM file with our private key and, for Microsoft Entra, the certificate that goes with it. */
  readonly keyFile?: string;
  /** The one algorithm that its tokens may be signed with. */
  readonly algorithm: "RS256" | "PS256" | "ES256";
  /** The claims that hold an e-mail address, and groups or app roles. */
  readonly emailClaim: string;
  readonly roleClaim: string;
  /** Which value of that claim stands for which of our roles; empty, and the list of staff alone decides. */
  readonly roles: readonly GroupRole[];
}

export interface GroupRole {
  readonly value: string;
  readonly role: string;
}

const text = z.string().trim().min(1);
const claim = text.regex(/^[\w:/.-]+$/, "the name of one claim");

const issuer = z
  .url({ protocol: /^https?$/, error: "write it as https://host" })
  .refine((url) => !url.includes("/.well-known/"), "leave out /.well-known/ and all that follows")
  .refine(
    (url) => !/\/(?:common|organizations|consumers)(?:\/|$)/.test(url),
    "name your own tenant by its id: this one lets in every organisation",
  );

const groupRoles = text.transform((value, ctx) =>
  value.split(",").flatMap((pair) => {
    const [, group, role] = /^\s*([^=]+?)\s*=\s*([a-z_]+)\s*$/.exec(pair) ?? [];
    if (group && role) return [{ value: group, role }];
    ctx.addIssue({ code: "custom", message: "write it as group=role,group=role", input: "" });
    return [];
  }),
);

/** What is set for sign-in. */
export const OidcEnvironment = z.object({
  OIDC_ISSUER: issuer.optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
  OIDC_CLIENT_KEY_FILE: text.optional(),
  OIDC_ALGORITHM: z.enum(["RS256", "PS256", "ES256"]).optional(),
  OIDC_EMAIL_CLAIM: claim.optional(),
  OIDC_ROLE_CLAIM: claim.optional(),
  OIDC_ROLES: groupRoles.optional(),
});
type OidcEnvironment = z.infer<typeof OidcEnvironment>;

const NAMES = Object.keys(OidcEnvironment.shape) as (keyof OidcEnvironment)[];
const LOOPBACK = /^http:\/\/(?:localhost|127\.0\.0\.1)(?::|\/|$)/;

/** All that sign-in needs: anywhere once a part of it is set, and always in production. */
export function oidcSlips(env: OidcEnvironment, production: boolean): string[] {
  const isAsked = production || NAMES.some((name) => env[name] !== undefined);
  return isAsked ? [...missing(env), ...unsafe(env, production)] : [];
}

function missing(env: OidcEnvironment): string[] {
  const { OIDC_CLIENT_SECRET: secret, OIDC_CLIENT_KEY_FILE: keyFile } = env;
  return [
    ...(env.OIDC_ISSUER ? [] : ["OIDC_ISSUER: not set (the council's sign-in, through which staff come in)"]),
    ...(env.OIDC_CLIENT_ID ? [] : ["OIDC_CLIENT_ID: not set (what that sign-in calls this service)"]),
    ...(secret || keyFile ? [] : ["OIDC_CLIENT_SECRET or OIDC_CLIENT_KEY_FILE: not set (proves it is us)"]),
    ...(secret && keyFile ? ["OIDC_CLIENT_SECRET: take it out, as OIDC_CLIENT_KEY_FILE is set"] : []),
  ];
}

function unsafe({ OIDC_ISSUER: url }: OidcEnvironment, production: boolean): string[] {
  const isOpen = url?.startsWith("http:") && (production || !LOOPBACK.test(url));
  return isOpen ? ["OIDC_ISSUER: must begin with https://"] : [];
}

/** @returns nothing where sign-in is not set up */
export function oidcFrom(env: OidcEnvironment): { readonly oidc?: OidcAccount } {
  const { OIDC_ISSUER: issuerUrl, OIDC_CLIENT_ID: clientId } = env;
  if (!issuerUrl || !clientId) return {};
  const oidc = {
    issuer: issuerUrl,
    clientId,
    ...(env.OIDC_CLIENT_SECRET && { secret: env.OIDC_CLIENT_SECRET }),
    ...(env.OIDC_CLIENT_KEY_FILE && { keyFile: env.OIDC_CLIENT_KEY_FILE }),
    algorithm: env.OIDC_ALGORITHM ?? "RS256",
    emailClaim: env.OIDC_EMAIL_CLAIM ?? "email",
    roleClaim: env.OIDC_ROLE_CLAIM ?? "roles",
    roles: env.OIDC_ROLES ?? [],
  };
  return { oidc };
}
