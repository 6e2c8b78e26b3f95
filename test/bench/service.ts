import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { APP_ID, TENANT_ID } from "../doubles/microsoft.ts";
import type { Workbench } from "./processes.ts";
import { ACCOUNT, NUMBERS, PUBLIC_URL, SERVICE_NUMBER } from "./texts.ts";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const CLI = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));
/** The work mobile of everybody's worker. */
export const WORKER_MOBILE = "+447700900701";
export const WORKER_EMAIL = "wilma@council.example";
/** Their id in the directory, by which Teams knows them. */
export const WORKER_TEAMS_ID = "aaaaaaaa-bbbb-4ccc-8ddd-000000000001";
const READY = /localhost:(\d+)/;

export interface ServiceOptions {
  /** The port of the provider that takes its texts. */
  readonly provider: number;
  /** The port of the mail server; without it staff are told by text only. */
  readonly smtp?: number;
  /** Where a double plays Microsoft; without it nobody is told in Teams. */
  readonly microsoft?: string;
  /** Where a CPU profile goes when the service ends. */
  readonly profileFolder?: string | undefined;
}

/** The whole service as `npm start` runs it, with a file for its data and its people imported. @returns its port */
export async function startService({ folder, keep }: Workbench, options: ServiceOptions): Promise<number> {
  const env = settings(folder, options);
  importCsv("workers", workersCsv(), folder, env);
  importCsv("people", peopleCsv(), folder, env);
  const { profileFolder } = options;
  const flags = profileFolder ? ["--cpu-prof", `--cpu-prof-dir=${profileFolder}`] : [];
  const stdio = ["ignore", "pipe", "inherit"] as const;
  return await portOf(
    keep(spawn(process.execPath, [...flags, MAIN], { cwd: folder, env, stdio: [...stdio] })),
  );
}

function settings(folder: string, { provider, smtp, microsoft }: ServiceOptions): NodeJS.ProcessEnv {
  return {
    PATH: process.env["PATH"],
    PORT: "0",
    PUBLIC_URL,
    SERVICE_NUMBER,
    DATABASE_URL: `file:${join(folder, "bench.db")}`,
    TWILIO_ACCOUNT_SID: ACCOUNT.accountSid,
    TWILIO_AUTH_TOKEN: ACCOUNT.authToken,
    TWILIO_API_URL: `http://127.0.0.1:${provider}`,
    ...(microsoft !== undefined && {
      MICROSOFT_APP_ID: APP_ID,
      MICROSOFT_APP_TENANT_ID: TENANT_ID,
      MICROSOFT_APP_PASSWORD: "a secret for measuring",
      TEAMS_API_URL: microsoft,
    }),
    ...(smtp !== undefined && { SMTP_URL: `smtp://127.0.0.1:${smtp}` }),
  };
}

/** Its lines are read to the end, so that it never waits for a reader. */
function portOf(service: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    createInterface({ input: service.stdout! }).on("line", (line) => {
      const port = READY.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
    service.once("exit", (code) => reject(new Error(`The service ended with ${code}`)));
  });
}

function importCsv(kind: "workers" | "people", csv: string, cwd: string, env: NodeJS.ProcessEnv): void {
  const file = join(cwd, `${kind}.csv`);
  writeFileSync(file, csv);
  execFileSync(process.execPath, [CLI, "import", kind, file, "--write"], { cwd, env, stdio: "pipe" });
}

function workersCsv(): string {
  const heads = "id,role,first_name,last_name,email,mobile,hours,place,cover,active,teams_id";
  const row = `W-1,personal_adviser,Wilma,Bench,${WORKER_EMAIL},07700 900701,mon-fri 09:00-17:00,,,yes,${WORKER_TEAMS_ID}`;
  return `${heads}\n${row}\n`;
}

function peopleCsv(): string {
  const heads =
    "id,first_name,last_name,date_of_birth,phone,worker,status,council,lives_in,study,work,home,parent,pregnant,immigration_unsettled,custody";
  const born = `${new Date().getUTCFullYear() - 20}-01-15`;
  const about =
    "W-1,former_relevant,Manchester,Manchester,school_or_college,part_time,own_tenancy,no,no,no,no";
  const rows = NUMBERS.map((number, i) => `P-${i},Robin,Bench,${born},${number},${about}`);
  return `${[heads, ...rows].join("\n")}\n`;
}
