import { describe, expect, it } from "vitest";
import { readSettings } from "../src/config.ts";
import { ServiceError } from "../src/errors.ts";

const KEY = Buffer.alloc(32, 3).toString("base64");
const DEMO_KEY = Buffer.alloc(32, "only for the demo").toString("base64");

/** Everything that the real service needs. */
const PRODUCTION: Readonly<Record<string, string>> = {
  NODE_ENV: "production",
  PUBLIC_URL: "https://line.example.org",
  DATABASE_URL: "file:data/intouch.db",
  FIELD_KEY: KEY,
  SERVICE_NUMBER: "+447700900999",
  TWILIO_ACCOUNT_SID: "AC-canary",
  TWILIO_AUTH_TOKEN: "token-canary",
  SMTP_URL: "smtp://user:canary@mail.example.org:587",
  MAIL_FROM: "line@example.org",
  DUTY_PHONE: "+447700900851",
  OUT_OF_HOURS: "rota",
  OIDC_ISSUER: "https://sign-in.example.org",
  OIDC_CLIENT_ID: "client-canary",
  OIDC_CLIENT_SECRET: "secret-canary",
  MICROSOFT_APP_ID: "11111111-2222-4333-8444-555555555555",
  MICROSOFT_APP_TENANT_ID: "99999999-8888-4777-8666-555555555555",
  MICROSOFT_APP_PASSWORD: "teams-canary",
};

const NEEDED = Object.keys(PRODUCTION).filter((name) => name !== "NODE_ENV");

function refusalOf(env: Record<string, string>): string {
  try {
    readSettings(env);
  } catch (error) {
    if (error instanceof ServiceError && error.code === "config/invalid") return error.message;
    throw error;
  }
  return "";
}

function without(name: string): Record<string, string> {
  const { [name]: _, ...rest } = PRODUCTION;
  return rest;
}

describe("without any settings", () => {
  it("there is all that the demo needs", () => {
    expect(readSettings({})).toMatchObject({
      production: false,
      port: 3978,
      publicUrl: "http://localhost:3978",
      databaseFile: "data/demo.db",
      fieldKey: DEMO_KEY,
      serviceNumber: "+447700900999",
      outOfHours: "not-read",
      paTextWords: "none",
      webOrigins: [],
    });
  });

  it("there is no account, mail server or duty", () => {
    const settings = readSettings({});
    for (const name of ["twilio", "smtpUrl", "dutyPhone", "dutyEmail", "clockStart"])
      expect(settings).not.toHaveProperty(name);
  });
});

describe("production", () => {
  it("starts with all that it needs", () => {
    expect(readSettings(PRODUCTION)).toMatchObject({
      production: true,
      publicUrl: "https://line.example.org",
    });
  });

  it.each(NEEDED)("is refused without %s, by its name (F-140b)", (name) => {
    expect(refusalOf(without(name))).toContain(name);
  });

  const blanks = ["", "   ", "changeme", " ChangeMe "].flatMap((value) =>
    NEEDED.map((name) => ({ name, value })),
  );
  it.each(blanks)("is refused when $name is '$value'", ({ name, value }) => {
    expect(refusalOf({ ...PRODUCTION, [name]: value })).toContain(name);
  });

  it("names everything that is missing at once", () => {
    const refusal = refusalOf({ NODE_ENV: "production" });
    for (const name of NEEDED) expect(refusal).toContain(name);
  });

  it.each([
    {
      change: { PUBLIC_URL: "http://line.example.org" },
      names: "PUBLIC_URL",
      why: "people's words in the clear",
    },
    { change: { FIELD_KEY: DEMO_KEY }, names: "FIELD_KEY", why: "a key that everybody has" },
    {
      change: { CLOCK_START: "2026-11-23T09:30:00Z" },
      names: "CLOCK_START",
      why: "a clock that can be moved",
    },
    { change: { TWILIO_AUTH_TOKEN: "," }, names: "TWILIO_AUTH_TOKEN", why: "no token among them (F-019b)" },
    {
      change: { TWILIO_AUTH_TOKEN: "changeme,changeme" },
      names: "TWILIO_AUTH_TOKEN",
      why: "none that is real",
    },
  ])("is refused for $names: $why", ({ change, names }) => {
    expect(refusalOf({ ...PRODUCTION, ...change })).toContain(names);
  });

  it("takes a duty mailbox in place of a phone", () => {
    const settings = readSettings({ ...without("DUTY_PHONE"), DUTY_EMAIL: "duty@example.org" });
    expect(settings.dutyEmail).toBe("duty@example.org");
  });

  it("written with space around it is production, not the demo", () => {
    expect(refusalOf({ NODE_ENV: " production " })).toContain("PUBLIC_URL");
  });
});

describe("a value that does not fit", () => {
  it.each([
    { name: "PORT", value: "65536", why: "above the highest port" },
    { name: "PORT", value: "-1", why: "below the lowest" },
    { name: "PORT", value: "80.5", why: "no whole number" },
    { name: "PORT", value: "canary", why: "no number" },
    { name: "PUBLIC_URL", value: "canary.example.org", why: "no address" },
    { name: "PUBLIC_URL", value: "ftp://canary.example.org", why: "not of the web" },
    { name: "DATABASE_URL", value: "postgres://canary@host/db", why: "not a file" },
    { name: "SERVICE_NUMBER", value: "07700900123", why: "not written for the world" },
    { name: "SERVICE_NUMBER", value: "+44 7700 900123", why: "with gaps" },
    { name: "DUTY_PHONE", value: "+0447700900123", why: "no country begins with nought" },
    { name: "SMTP_URL", value: "mail.canary.org:587", why: "no smtp://" },
    { name: "MAIL_FROM", value: "canary", why: "no mail address" },
    { name: "DUTY_EMAIL", value: "canary@", why: "half a mail address" },
    { name: "OUT_OF_HOURS", value: "canary", why: "neither of the two" },
    { name: "PA_TEXT_WORDS", value: "canary", why: "neither of the two" },
    { name: "TWILIO_API_URL", value: "canary", why: "no address" },
    { name: "CLOCK_START", value: "canary", why: "no time" },
    { name: "CLOCK_START", value: "2026-01-02T03:04:05", why: "a time without a zone" },
  ])("$name is named and its value is not: $why", ({ name, value }) => {
    const refusal = refusalOf({ [name]: value });
    expect(refusal).toContain(name);
    expect(refusal).not.toContain("canary");
    expect(refusal).not.toContain(value);
  });

  it.each([
    { env: { TWILIO_ACCOUNT_SID: "AC-canary" }, names: "TWILIO_AUTH_TOKEN", why: "the token is missing" },
    { env: { TWILIO_AUTH_TOKEN: "canary" }, names: "TWILIO_ACCOUNT_SID", why: "the account is missing" },
  ])("half an account is refused for $names: $why", ({ env, names }) => {
    const refusal = refusalOf(env as Record<string, string>);
    expect(refusal).toContain(names);
    expect(refusal).not.toContain("canary");
  });

  it("never tells a value of production's either", () => {
    expect(refusalOf({ ...PRODUCTION, MAIL_FROM: "canary", PORT: "canary" })).not.toMatch(
      /canary|7700900851/,
    );
  });
});

describe("a value that fits", () => {
  it.each([
    { env: { PORT: "0" }, gives: { port: 0 }, why: "any free port" },
    { env: { PORT: "65535" }, gives: { port: 65_535 }, why: "the highest port" },
    { env: { PORT: "" }, gives: { port: 3978 }, why: "blank counts as not set" },
    {
      env: { PORT: "4000" },
      gives: { publicUrl: "http://localhost:4000" },
      why: "the address follows the port",
    },
    {
      env: { PUBLIC_URL: "https://line.example.org//" },
      gives: { publicUrl: "https://line.example.org" },
      why: "no slash",
    },
    {
      env: { DATABASE_URL: "file:data/x.db" },
      gives: { databaseFile: "data/x.db" },
      why: "beside the program",
    },
    { env: { DATABASE_URL: "file:///srv/x.db" }, gives: { databaseFile: "/srv/x.db" }, why: "from the root" },
    {
      env: { WEB_ORIGINS: " https://a.org, ,https://b.org " },
      gives: { webOrigins: ["https://a.org", "https://b.org"] },
      why: "a list",
    },
    { env: { PA_TEXT_WORDS: "ordinary" }, gives: { paTextWords: "ordinary" }, why: "switched on" },
    {
      env: { CLOCK_START: "2026-11-23T09:30:00+01:00" },
      gives: { clockStart: Date.parse("2026-11-23T08:30:00Z") },
      why: "another zone",
    },
  ])("$env: $why", ({ env, gives }) => {
    expect(readSettings(env as Record<string, string>)).toMatchObject(gives);
  });

  it("may be two tokens while one is being changed; the first one sends (F-015)", () => {
    const env = { TWILIO_ACCOUNT_SID: "AC1", TWILIO_AUTH_TOKEN: "new, old" };
    expect(readSettings(env).twilio).toEqual({ accountSid: "AC1", authTokens: ["new", "old"] });
  });
});
