import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/config.ts";
import { ServiceError } from "../../src/errors.ts";

const TENANT = "https://login.microsoftonline.com/99999999-8888-4777-8666-555555555555/v2.0";
const WHOLE = { OIDC_ISSUER: TENANT, OIDC_CLIENT_ID: "in-touch", OIDC_CLIENT_SECRET: "canary" };

function refusalOf(env: Record<string, string>): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof ServiceError && error.code === "config/invalid") return error.message;
    throw error;
  }
  return "";
}

describe("sign-in by the council", () => {
  it("is not there unless it is set", () => {
    expect(readSettings({})).not.toHaveProperty("oidc");
  });

  it("takes an issuer, a client and its secret, and has what Microsoft Entra needs for the rest", () => {
    expect(readSettings(WHOLE).oidc).toEqual({
      issuer: TENANT,
      clientId: "in-touch",
      secret: "canary",
      algorithm: "RS256",
      emailClaim: "email",
      roleClaim: "roles",
      roles: [],
    });
  });

  it("takes a key file in place of the secret, other claims, and groups", () => {
    const { OIDC_CLIENT_SECRET: _, ...rest } = WHOLE;
    const more = {
      OIDC_CLIENT_KEY_FILE: "key.pem",
      OIDC_ALGORITHM: "ES256",
      OIDC_EMAIL_CLAIM: "preferred_username",
      OIDC_ROLE_CLAIM: "groups",
      OIDC_ROLES: " a-1=manager , b 2 = duty,a-1=duty",
    };
    expect(readSettings({ ...rest, ...more }).oidc).toEqual({
      issuer: TENANT,
      clientId: "in-touch",
      keyFile: "key.pem",
      algorithm: "ES256",
      emailClaim: "preferred_username",
      roleClaim: "groups",
      roles: [
        { value: "a-1", role: "manager" },
        { value: "b 2", role: "duty" },
        { value: "a-1", role: "duty" },
      ],
    });
  });

  it.each(Object.keys(WHOLE) as (keyof typeof WHOLE)[])("names %s when it is missing", (name) => {
    const { [name]: _, ...rest } = WHOLE;
    for (const env of [rest, { ...rest, [name]: "  " }, { ...rest, [name]: "changeme" }]) {
      expect(refusalOf(env)).toContain(name);
      expect(refusalOf(env)).not.toContain("canary");
    }
  });

  it.each([
    { change: { OIDC_ISSUER: "http://sign-in.council.example" }, why: "tokens in the clear" },
    { change: { OIDC_ISSUER: "sign-in.council.example" }, why: "no address" },
    {
      change: { OIDC_ISSUER: "https://login.microsoftonline.com/common/v2.0" },
      why: "every tenant there is",
    },
    {
      change: { OIDC_ISSUER: "https://login.microsoftonline.com/organizations/v2.0" },
      why: "every organisation",
    },
    { change: { OIDC_ISSUER: `${TENANT}/.well-known/openid-configuration` }, why: "the page about it" },
    { change: { OIDC_ALGORITHM: "none" }, why: "no signature" },
    { change: { OIDC_ALGORITHM: "HS256" }, why: "a signature that we could make ourselves" },
    { change: { OIDC_ROLES: "canary" }, why: "no role" },
    { change: { OIDC_ROLES: "canary=manager,=duty" }, why: "no group" },
    { change: { OIDC_ROLE_CLAIM: "two words" }, why: "no claim" },
  ])("is refused for $change: $why", ({ change }) => {
    const refusal = refusalOf({ ...WHOLE, ...change });
    expect(refusal).toContain(Object.keys(change)[0]);
    expect(refusal).not.toContain("canary");
  });

  it("takes a secret or a key file, not both, and says so", () => {
    expect(refusalOf({ ...WHOLE, OIDC_CLIENT_KEY_FILE: "key.pem" })).toContain(
      "OIDC_CLIENT_SECRET: take it out",
    );
  });

  it("may be on this machine without https, except in production", () => {
    const here = { ...WHOLE, OIDC_ISSUER: "http://127.0.0.1:3000" };
    expect(refusalOf(here)).toBe("");
    expect(refusalOf({ ...here, NODE_ENV: "production" })).toContain("OIDC_ISSUER: must begin with https://");
  });
});
