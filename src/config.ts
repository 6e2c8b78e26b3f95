import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { type BounceAddress, BounceEnvironment, bounceSlips, bouncesFrom } from "./config/bounces.ts";
import { type OidcAccount, OidcEnvironment, oidcFrom, oidcSlips } from "./config/oidc.ts";
import { type TeamsAccount, TeamsEnvironment, teamsFrom, teamsSlips } from "./config/teams.ts";
import { ServiceError } from "./errors.ts";

export interface TwilioSettings {
  readonly accountSid: string;
  /** Two while the token is being changed; the first one sends. */
  readonly authTokens: readonly string[];
  readonly messagingServiceSid?: string;
  readonly apiUrl?: string;
}

/** Everything that is set from outside, read once. */
export interface Settings {
  readonly production: boolean;
  readonly port: number;
  /** Where the world finds us, without a slash at the end. */
  readonly publicUrl: string;
  readonly databaseFile: string;
  readonly fieldKey: string;
  readonly contentFolder: string;
  /** E.164 */
  readonly serviceNumber: string;
  /** The one number that texts to us may name, unless a Messaging Service may hold several. */
  readonly onlyNumber?: string;
  readonly twilio?: TwilioSettings;
  /** A second classifier, off unless it is set up. */
  readonly classifier?: { readonly url: string; readonly key: string; readonly model: string };
  readonly teams?: TeamsAccount;
  /** The council's sign-in for staff; without it, never in production, a code by text. */
  readonly oidc?: OidcAccount;
  readonly smtpUrl?: string;
  readonly mailFrom: string;
  readonly bounces?: BounceAddress;
  readonly dutyPhone?: string;
  readonly dutyEmail?: string;
  readonly outOfHours: "rota" | "not-read";
  readonly paTextWords: "none" | "ordinary";
  readonly webOrigins: readonly string[];
  /** Where the movable clock starts; never in production. */
  readonly clockStart?: number;
}

/** For trying it out. Production refuses it. */
const DEMO_FIELD_KEY = Buffer.alloc(32, "only for the demo").toString("base64");
const DEMO_NUMBER = "+447700900999";

const text = z.string().trim().min(1);
const phone = text.regex(/^\+[1-9]\d{6,14}$/, "write the number as +447700900999");
const address = z
  .url({ protocol: /^https?$/, error: "write it as https://host" })
  .transform((url) => url.replace(/\/+$/, ""));

const Environment = z.object({
  ...TeamsEnvironment.shape,
  ...OidcEnvironment.shape,
  ...BounceEnvironment.shape,
  NODE_ENV: text
    .refine(
      (value) => value === "production" || !/^prod/i.test(value),
      'write "production", in small letters',
    )
    .optional(),
  PORT: z.coerce.number({ error: "a port number" }).int().min(0).max(65_535).default(3978),
  PUBLIC_URL: address.optional(),
  DATABASE_URL: text
    .startsWith("file:", "this version keeps its data in a file: write file:data/intouch.db")
    .optional(),
  FIELD_KEY: text.optional(),
  SERVICE_NUMBER: phone.optional(),
  TWILIO_ACCOUNT_SID: text.optional(),
  TWILIO_AUTH_TOKEN: text.refine((value) => tokensIn(value).length > 0, "holds no token").optional(),
  TWILIO_MESSAGING_SERVICE_SID: text.optional(),
  TWILIO_API_URL: address.optional(),
  CLASSIFIER_URL: address.optional(),
  CLASSIFIER_KEY: text.optional(),
  CLASSIFIER_MODEL: text.optional(),
  SMTP_URL: text.regex(/^smtps?:\/\//, "write it as smtp://user:password@host:587").optional(),
  MAIL_FROM: z.email().optional(),
  DUTY_PHONE: phone.optional(),
  DUTY_EMAIL: z.email().optional(),
  OUT_OF_HOURS: z.enum(["rota", "not-read"]).optional(),
  PA_TEXT_WORDS: z.enum(["none", "ordinary"]).default("none"),
  WEB_ORIGINS: text.optional(),
  CONTENT_FOLDER: text.optional(),
  CLOCK_START: z.iso.datetime({ offset: true, error: "write it as 2026-11-23T09:30:00Z" }).optional(),
});
type Environment = z.infer<typeof Environment>;

/** What the real service cannot do without, and why. */
const NEEDED: readonly (readonly [keyof Environment, string])[] = [
  ["PUBLIC_URL", "the https address that Twilio and people reach"],
  ["DATABASE_URL", "where the data is kept"],
  ["FIELD_KEY", "the key that the data is sealed with"],
  ["SERVICE_NUMBER", "the number that people text"],
  ["TWILIO_ACCOUNT_SID", "the account that texts go through"],
  ["TWILIO_AUTH_TOKEN", "without it every text would be refused"],
  ["SMTP_URL", "the mail server that staff are told through"],
  ["MAIL_FROM", "the address that mails come from"],
  ["OUT_OF_HOURS", "rota or not-read: whether anyone reads messages at night"],
];

/**
 * Reads the settings. Blank counts as not set, and so does "changeme".
 * @throws ServiceError `config/invalid` naming every variable that is missing or wrong, never its value
 */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value?.trim() && value.trim().toLowerCase() !== "changeme"),
  );
  const read = Environment.safeParse(given);
  if (!read.success)
    throw refusal(read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`));
  const production = read.data.NODE_ENV === "production";
  const slips = [
    ...(production ? unfitForProduction(read.data) : halfSet(read.data)),
    ...classifierSlips(read.data),
    ...bounceSlips(read.data),
    ...teamsSlips(read.data, production),
    ...oidcSlips(read.data, production),
  ];
  if (slips.length > 0) throw refusal(slips);
  return settingsFrom(read.data, production);
}

/** The environment, with what a file `.env` in this folder adds to it. */
export function environment(): NodeJS.ProcessEnv {
  if (existsSync(".env")) process.loadEnvFile(".env");
  return process.env;
}

function refusal(slips: readonly string[]): ServiceError {
  return new ServiceError(
    "config/invalid",
    `These settings need attention:\n${slips.map((slip) => `  ${slip}`).join("\n")}\nSee .env.example.`,
  );
}

function halfSet({ TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token }: Environment): string[] {
  if (sid && !token) return ["TWILIO_AUTH_TOKEN: needed beside TWILIO_ACCOUNT_SID"];
  return token && !sid ? ["TWILIO_ACCOUNT_SID: needed beside TWILIO_AUTH_TOKEN"] : [];
}

/** All three or none; away from this machine only over https, since words of young people go there. */
function classifierSlips(env: Environment): string[] {
  const names = ["CLASSIFIER_URL", "CLASSIFIER_KEY", "CLASSIFIER_MODEL"] as const;
  const set = names.filter((name) => env[name] !== undefined);
  if (set.length === 0) return [];
  const missing = names.filter((name) => env[name] === undefined);
  const { CLASSIFIER_URL: url } = env;
  const open = url?.startsWith("http:") && !/^http:\/\/(?:localhost|127\.0\.0\.1)(?::|\/|$)/.test(url);
  return [
    ...missing.map((name) => `${name}: needed beside ${set.join(" and ")}`),
    ...(open ? ["CLASSIFIER_URL: must begin with https://"] : []),
  ];
}

function isDemoKey(key: string): boolean {
  const bytes = Buffer.from(DEMO_FIELD_KEY, "base64");
  return Buffer.from(key, "base64").equals(bytes) || Buffer.from(key, "hex").equals(bytes);
}

function unfitForProduction(env: Environment): string[] {
  const missing = NEEDED.filter(([name]) => env[name] === undefined).map(
    ([name, why]) => `${name}: not set (${why})`,
  );
  if (!env.DUTY_PHONE && !env.DUTY_EMAIL)
    missing.push("DUTY_PHONE or DUTY_EMAIL: not set (who is told when nobody else can be)");
  if (env.PUBLIC_URL?.startsWith("http:")) missing.push("PUBLIC_URL: must begin with https://");
  if (env.FIELD_KEY && isDemoKey(env.FIELD_KEY))
    missing.push("FIELD_KEY: this is the demo's; make one with openssl rand -base64 32");
  if (env.CLOCK_START) missing.push("CLOCK_START: only for the demo and tests; take it out");
  return missing;
}

function settingsFrom(env: Environment, production: boolean): Settings {
  return {
    production,
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? `http://localhost:${env.PORT}`,
    databaseFile: env.DATABASE_URL ? pathOf(env.DATABASE_URL) : "data/demo.db",
    fieldKey: env.FIELD_KEY ?? DEMO_FIELD_KEY,
    contentFolder: env.CONTENT_FOLDER ?? fileURLToPath(new URL("../content", import.meta.url)),
    serviceNumber: env.SERVICE_NUMBER ?? DEMO_NUMBER,
    mailFrom: env.MAIL_FROM ?? "in-touch@intouch.example",
    outOfHours: env.OUT_OF_HOURS ?? "not-read",
    paTextWords: env.PA_TEXT_WORDS,
    webOrigins: (env.WEB_ORIGINS ?? "")
      .split(",")
      .map((origin) => origin.trim())
      .filter(Boolean),
    ...(env.SERVICE_NUMBER && !env.TWILIO_MESSAGING_SERVICE_SID && { onlyNumber: env.SERVICE_NUMBER }),
    ...(env.TWILIO_ACCOUNT_SID && { twilio: twilioFrom(env) }),
    ...(env.CLASSIFIER_URL && {
      classifier: {
        url: env.CLASSIFIER_URL,
        key: env.CLASSIFIER_KEY!,
        model: env.CLASSIFIER_MODEL!,
      },
    }),
    ...teamsFrom(env),
    ...oidcFrom(env),
    ...bouncesFrom(env),
    ...(env.SMTP_URL && { smtpUrl: env.SMTP_URL }),
    ...(env.DUTY_PHONE && { dutyPhone: env.DUTY_PHONE }),
    ...(env.DUTY_EMAIL && { dutyEmail: env.DUTY_EMAIL }),
    ...(env.CLOCK_START && { clockStart: Date.parse(env.CLOCK_START) }),
  };
}

function pathOf(url: string): string {
  return url.startsWith("file:///") ? fileURLToPath(url) : url.slice("file:".length);
}

function tokensIn(text: string): string[] {
  return text
    .split(",")
    .map((token) => token.trim())
    .filter((token) => token !== "" && token.toLowerCase() !== "changeme");
}

function twilioFrom(env: Environment): TwilioSettings {
  const authTokens = tokensIn(env.TWILIO_AUTH_TOKEN!);
  return {
    accountSid: env.TWILIO_ACCOUNT_SID!,
    authTokens,
    ...(env.TWILIO_MESSAGING_SERVICE_SID && { messagingServiceSid: env.TWILIO_MESSAGING_SERVICE_SID }),
    ...(env.TWILIO_API_URL && { apiUrl: env.TWILIO_API_URL }),
  };
}
