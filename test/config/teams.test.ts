import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/config.ts";
import { ServiceError } from "../../src/errors.ts";

const ID = "11111111-2222-4333-8444-555555555555";
const TENANT = "99999999-8888-4777-8666-555555555555";
const THUMBPRINT = "0123456789abcdef0123456789ABCDEF01234567";
const WHOLE = {
  MICROSOFT_APP_ID: ID,
  MICROSOFT_APP_TENANT_ID: TENANT,
  MICROSOFT_APP_PASSWORD: "canary-secret",
};
const PRODUCTION = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://line.example.org",
  DATABASE_URL: "file:data/intouch.db",
  FIELD_KEY: Buffer.alloc(32, 3).toString("base64"),
  SERVICE_NUMBER: "+447700900999",
  TWILIO_ACCOUNT_SID: "AC-canary",
  TWILIO_AUTH_TOKEN: "token-canary",
  SMTP_URL: "smtp://user:canary@mail.example.org:587",
  MAIL_FROM: "line@example.org",
  DUTY_PHONE: "+447700900851",
  OUT_OF_HOURS: "rota",
  OIDC_ISSUER: "https://login.example.org",
  OIDC_CLIENT_ID: "in-touch",
  OIDC_CLIENT_SECRET: "canary",
};

function refusalOf(env: Record<string, string>): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof ServiceError && error.code === "config/invalid") return error.message;
    throw error;
  }
  return "";
}

it("is not there unless it is set, and production does not do without (F-070)", () => {
  expect(readSettings({})).not.toHaveProperty("teams");
  for (const name of Object.keys(WHOLE)) expect(refusalOf(PRODUCTION)).toContain(`${name}: needed for Teams`);
});

describe.each([
  { where: "production", base: PRODUCTION },
  { where: "anywhere else", base: {} },
])("in $where", ({ base }) => {
  it("takes an app with a secret", () => {
    expect(readSettings({ ...base, ...WHOLE }).teams).toEqual({
      appId: ID,
      tenantId: TENANT,
      secret: "canary-secret",
    });
  });

  it.each(Object.keys(WHOLE) as (keyof typeof WHOLE)[])("names %s when it is missing (F-070)", (name) => {
    const { [name]: _, ...rest } = WHOLE;
    for (const env of [rest, { ...rest, [name]: "  " }, { ...rest, [name]: "changeme" }]) {
      const refusal = refusalOf({ ...base, ...env });
      expect(refusal).toContain(`${name}: needed for Teams`);
      expect(refusal).not.toContain("canary");
    }
  });

  it("takes a certificate in place of the secret, whole", () => {
    const { MICROSOFT_APP_PASSWORD: _, ...app } = WHOLE;
    const certificate = { MICROSOFT_APP_CERT_THUMBPRINT: THUMBPRINT, MICROSOFT_APP_CERT_KEY_FILE: "key.pem" };
    expect(readSettings({ ...base, ...app, ...certificate }).teams?.certificate).toEqual({
      thumbprint: THUMBPRINT,
      keyFile: "key.pem",
    });
    expect(refusalOf({ ...base, ...app, MICROSOFT_APP_CERT_THUMBPRINT: THUMBPRINT })).toContain(
      "MICROSOFT_APP_CERT_KEY_FILE: needed for Teams",
    );
  });

  it.each([
    { change: { MICROSOFT_APP_ID: "in-touch" }, why: "no id" },
    { change: { MICROSOFT_APP_TENANT_ID: "council.example" }, why: "a name for the tenant" },
    { change: { MICROSOFT_APP_TYPE: "MultiTenant" }, why: "an app for everybody" },
  ])("refuses $why by name", ({ change }) => {
    expect(refusalOf({ ...base, ...WHOLE, ...change })).toContain(Object.keys(change)[0]);
  });
});

it.each([
  { base: PRODUCTION, refused: true, why: "nobody plays Microsoft for real people" },
  { base: {}, refused: false, why: "a test may" },
])("a double in Microsoft's place is refused: $refused, $why", ({ base, refused }) => {
  const refusal = refusalOf({ ...base, ...WHOLE, TEAMS_API_URL: "http://127.0.0.1:4000" });
  expect(refusal.includes("TEAMS_API_URL")).toBe(refused);
});
