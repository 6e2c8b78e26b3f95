import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ACCOUNT,
  type Env,
  launch,
  runProcess,
  type ServiceProcess,
  startProcess,
} from "../support/process.ts";

const REAL_CONTENT = fileURLToPath(new URL("../../content", import.meta.url));
const WORKERS = fileURLToPath(new URL("../fixtures/workers.example.csv", import.meta.url));
const SECRET = "a-value-that-must-not-be-shown";

const NEEDED = [
  "PUBLIC_URL",
  "DATABASE_URL",
  "FIELD_KEY",
  "SERVICE_NUMBER",
  "TWILIO_ACCOUNT_SID",
  "TWILIO_AUTH_TOKEN",
  "SMTP_URL",
  "MAIL_FROM",
  "OUT_OF_HOURS",
] as const;
const TEAMS = ["MICROSOFT_APP_ID", "MICROSOFT_APP_TENANT_ID", "MICROSOFT_APP_PASSWORD"] as const;
const SIGN_IN = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

const folder = mkdtempSync(join(tmpdir(), "production-"));
const loadedTo = join(folder, "loaded.txt");

/** Writes the address of every module that is loaded to a file. */
const noteModules = `--import=data:text/javascript,${encodeURIComponent(
  `import { registerHooks } from "node:module"; import { appendFileSync } from "node:fs";
   registerHooks({ load(url, context, next) { appendFileSync(process.env.LOADED_TO, url + "\\n"); return next(url, context); } });`,
)}`;

const complete: Env = {
  NODE_ENV: "production",
  PORT: "0",
  PUBLIC_URL: "https://line.test",
  DATABASE_URL: `file:${folder}/line.db`,
  FIELD_KEY: Buffer.alloc(32, "not the demo's").toString("base64"),
  SERVICE_NUMBER: "+447700900999",
  TWILIO_ACCOUNT_SID: ACCOUNT.accountSid,
  TWILIO_AUTH_TOKEN: SECRET,
  TWILIO_API_URL: "http://127.0.0.1:9",
  SMTP_URL: `smtp://line:${SECRET}@127.0.0.1:9`,
  MAIL_FROM: "line@council.example",
  DUTY_EMAIL: "duty@council.example",
  OUT_OF_HOURS: "not-read",
  OIDC_ISSUER: "https://127.0.0.1:9",
  OIDC_CLIENT_ID: "line",
  OIDC_CLIENT_SECRET: SECRET,
  MICROSOFT_APP_ID: "11111111-2222-4333-8444-555555555555",
  MICROSOFT_APP_TENANT_ID: "99999999-8888-4777-8666-555555555555",
  MICROSOFT_APP_PASSWORD: SECRET,
  CONTENT_FOLDER: join(folder, "content"),
};

beforeAll(async () => {
  confirmedContent();
  const { NODE_ENV: _, ...elsewhere } = complete;
  const made = await runProcess("cli", elsewhere, ["import", "workers", WORKERS, "--write"]);
  expect(made).toMatchObject({ code: 0, err: "" });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The content as it would be once people have checked each line. */
function confirmedContent(): void {
  cpSync(REAL_CONTENT, complete["CONTENT_FOLDER"]!, { recursive: true });
  for (const name of ["places.yaml", "contacts.yaml", "service.yaml"]) {
    const file = join(complete["CONTENT_FOLDER"]!, name);
    const by = name === "service.yaml" ? "\nconfirmedBy: service manager\nconfirmedOn: 2026-11-20" : "";
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(/confirmed: false/g, `confirmed: true${by}`));
  }
  const signOff = join(complete["CONTENT_FOLDER"]!, "sign-off.yaml");
  const signed = "signedOff: true, by: safeguarding lead, on: 2026-11-20";
  writeFileSync(signOff, readFileSync(signOff, "utf8").replaceAll("signedOff: false", signed));
}

function without(...names: string[]): Env {
  return Object.fromEntries(Object.entries(complete).filter(([name]) => !names.includes(name)));
}

async function refusalOf(env: Env): Promise<string> {
  const launched = launch("main", env);
  void launched.said(/listening/).then(
    () => launched.kill("SIGKILL"),
    () => undefined,
  );
  const { code, out, err } = await launched.ended;
  expect({ code, started: out.includes("listening") }).toEqual({ code: 1, started: false });
  expect(out + err).not.toContain(SECRET);
  expect(out + err).not.toMatch(/\bat \S+ \(?(file|node):|"stack"/);
  return err;
}

/** The settings that a refusal names. */
const namedIn = (refusal: string): string[] => [
  ...new Set([...refusal.matchAll(/^ {2}([A-Z_]+)\b/gm)].map(([, name]) => name!)),
];

describe("production, with settings that will not do", () => {
  it("names everything that is needed when nothing is set", async () => {
    const refusal = await refusalOf({ NODE_ENV: "production" });
    expect(namedIn(refusal)).toEqual([...NEEDED, "DUTY_PHONE", ...TEAMS, ...SIGN_IN]);
    expect(refusal).toContain("DUTY_PHONE or DUTY_EMAIL");
  });

  it.each([...NEEDED, ...TEAMS, ...SIGN_IN])("names %s when it alone is missing", async (name) => {
    expect(namedIn(await refusalOf(without(name)))).toEqual([name]);
  });

  it("names the duty phone and mailbox when both are missing", async () => {
    expect(namedIn(await refusalOf(without("DUTY_EMAIL")))).toEqual(["DUTY_PHONE"]);
  });

  it.each([
    { name: "TWILIO_AUTH_TOKEN", value: "changeme", why: "the word that stands for nothing" },
    { name: "TWILIO_AUTH_TOKEN", value: "   ", why: "blank" },
    { name: "TWILIO_AUTH_TOKEN", value: ",", why: "a comma with no token on either side" },
    { name: "FIELD_KEY", value: "ChangeMe", why: "the same in capitals" },
    {
      name: "FIELD_KEY",
      value: Buffer.alloc(32, "only for the demo").toString("base64"),
      why: "the demo's key",
    },
    {
      name: "FIELD_KEY",
      value: `${Buffer.alloc(32, "only for the demo").toString("hex")}`,
      why: "the demo's key, written in hex",
    },
    { name: "PUBLIC_URL", value: "http://line.test", why: "not TLS" },
    { name: "CLOCK_START", value: "2026-11-23T10:00:00Z", why: "time that can be moved" },
    { name: "OIDC_ISSUER", value: "http://127.0.0.1:9", why: "not TLS" },
    { name: "OUT_OF_HOURS", value: "sometimes", why: "not one of the two answers" },
    { name: "SERVICE_NUMBER", value: "07700 900999", why: "not written as the network writes it" },
    { name: "PORT", value: "99999", why: "no such port" },
  ])("names $name when it is $why", async ({ name, value }) => {
    expect(namedIn(await refusalOf({ ...complete, [name]: value }))).toEqual([name]);
  });

  it("names what nobody has confirmed", async () => {
    const refusal = await refusalOf(without("CONTENT_FOLDER"));
    expect(refusal).toMatch(/service\.yaml/);
    for (const id of ["harpurhey", "wythenshawe", "samaritans", "shout"])
      expect(refusal).toMatch(new RegExp(`\\b${id} is not confirmed`));
  });

  it("makes no new database in place of one that is missing", async () => {
    expect(await refusalOf({ ...complete, DATABASE_URL: `file:${folder}/gone.db` })).toMatch(
      /There is no database at .*gone\.db/,
    );
  });
});

describe("production, with everything set and confirmed", () => {
  let service: ServiceProcess;
  beforeAll(async () => {
    service = await startProcess({ ...complete, NODE_OPTIONS: noteModules, LOADED_TO: loadedTo });
  }, 60_000);

  it.each([
    { method: "GET", path: "/livez", status: 200 },
    { method: "GET", path: "/readyz", status: 200 },
    { method: "GET", path: "/widget.js", status: 200 },
    { method: "GET", path: "/staff/sign-in", status: 503 },
    { method: "POST", path: "/staff/sign-in", status: 404 },
    { method: "GET", path: "/staff/code", status: 404 },
    { method: "POST", path: "/sms/inbound", status: 415 },
    { method: "GET", path: "/", status: 404 },
    { method: "GET", path: "/demo/clock", status: 404 },
    { method: "POST", path: "/demo/clock", status: 404 },
    { method: "POST", path: "/demo/text", status: 404 },
    { method: "POST", path: "/demo/call", status: 404 },
    { method: "POST", path: "/demo/teams/message", status: 404 },
    { method: "GET", path: "/demo/microsoft/keys", status: 404 },
    { method: "GET", path: "/demo/events", status: 404 },
    { method: "GET", path: "/demo/website", status: 404 },
    { method: "GET", path: "/demo/src/demo/page/page.ts", status: 404 },
    {
      method: "POST",
      path: `/demo/network/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages.json`,
      status: 404,
    },
  ])("answers $method $path with $status", async ({ method, path, status }) => {
    expect((await fetch(service.origin + path, { method })).status).toBe(status);
  });

  it("has loaded nothing of the demo, and stops in order", async () => {
    expect(await service.kill("SIGTERM")).toMatchObject({ code: 0 });
    const loaded = readFileSync(loadedTo, "utf8");
    expect(loaded).toContain("/src/store/store.ts");
    expect(loaded).not.toContain("/src/demo/");
    expect(service.output()).not.toContain(SECRET);
  });

  it("is what the demo's modules would have been seen by", async () => {
    const seen = join(folder, "demo-loaded.txt");
    const demo = await startProcess({
      PORT: "0",
      DATABASE_URL: `file:${folder}/demo.db`,
      NODE_OPTIONS: noteModules,
      LOADED_TO: seen,
    });
    await demo.kill("SIGTERM");
    expect(readFileSync(seen, "utf8")).toContain("/src/demo/");
  }, 60_000);
});
