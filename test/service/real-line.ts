import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commands } from "../../src/cli/commands.ts";
import { runCommand } from "../../src/cli/run.ts";
import { systemClock } from "../../src/clock.ts";
import { openStoreToRead } from "../../src/store/store.ts";
import { type FakeTwilio, startFakeTwilio } from "../doubles/twilio.ts";
import {
  ACCOUNT,
  type Env,
  FIELD_KEY,
  launch,
  PUBLIC_URL,
  type ServiceProcess,
  settingsFor,
  startProcess,
} from "../support/process.ts";
import { until } from "./until.ts";

export const MAYA = "+447700900001";
export const HER_PA = "+447700900801";
export const DUTY = "+447700900851";

const UNSENT = ["queued", "sending", "unsure"] as const;

/** The real service as a process of its own, between a pretend Twilio and a database file that can be looked into. */
export class RealLine {
  readonly folder = mkdtempSync(join(tmpdir(), "service-"));
  readonly file = join(this.folder, "line.db");
  readonly network: FakeTwilio;
  readonly env: Env;
  #process: ServiceProcess;

  private constructor(network: FakeTwilio, folder: string, env: Env, process: ServiceProcess) {
    this.network = network;
    rmSync(this.folder, { recursive: true });
    this.folder = folder;
    this.file = join(folder, "line.db");
    this.env = env;
    this.#process = process;
    this.#point();
  }

  static async open({ autoCallbacks = false, env = {} }: { autoCallbacks?: boolean; env?: Env } = {}) {
    const folder = mkdtempSync(join(tmpdir(), "service-"));
    const network = await startFakeTwilio({ ...ACCOUNT, autoCallbacks });
    const settings = { ...settingsFor({ file: join(folder, "line.db"), apiUrl: network.url }), ...env };
    return new RealLine(network, folder, settings, await startProcess(settings));
  }

  get process(): ServiceProcess {
    return this.#process;
  }

  get origin(): string {
    return this.#process.origin;
  }

  /** Starts it again on the same file. */
  async restart(): Promise<void> {
    this.#process = await startProcess(this.env);
    this.#point();
  }

  #point(): void {
    this.network.pointAt(this.#process.origin, PUBLIC_URL);
  }
}
