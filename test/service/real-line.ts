import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FakeTwilio, startFakeTwilio } from "../doubles/twilio.ts";
import {
  ACCOUNT,
  type Ended,
  type Env,
  PUBLIC_URL,
  type ServiceProcess,
  settingsFor,
  startProcess,
} from "../support/process.ts";
import { Records } from "./records.ts";
import { until } from "./until.ts";

export const MAYA = "+447700900001";
export const HER_PA = "+447700900801";
export const DUTY = "+447700900851";

interface Options {
  /** The pretend Twilio reports queued, sent and delivered for every text by itself. */
  readonly autoCallbacks?: boolean;
  readonly env?: Env;
}

/** The real service as a process of its own, between a pretend Twilio and a database file that can be looked into. */
export class RealLine {
  readonly network: FakeTwilio;
  readonly env: Env;
  readonly folder: string;
  #process: ServiceProcess;

  private constructor(network: FakeTwilio, folder: string, env: Env, process: ServiceProcess) {
    this.network = network;
    this.folder = folder;
    this.env = env;
    this.#process = process;
    network.pointAt(process.origin, PUBLIC_URL);
  }

  static async open({ autoCallbacks = false, env = {} }: Options = {}): Promise<RealLine> {
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

  get file(): string {
    return join(this.folder, "line.db");
  }

  /** What is on record, looked at beside the running service. */
  get records(): Records {
    return new Records(this.file);
  }

  async kill(signal: NodeJS.Signals = "SIGKILL"): Promise<Ended> {
    return await this.#process.kill(signal);
  }

  /** Starts it again on the same file. */
  async restart(): Promise<void> {
    this.#process = await startProcess(this.env);
    this.network.pointAt(this.origin, PUBLIC_URL);
  }

  /** The words of every text that left for a number, oldest first. */
  textsTo(phone: string): string[] {
    return this.network.messages.filter(({ to }) => to === phone).map(({ body }) => body);
  }

  /** Waits until everything is answered and sent, moving the clock on where a minute has to pass first. */
  async settle(): Promise<void> {
    await until("all quiet", async () => {
      const { waiting, unsent, latest } = await this.records.left();
      if (waiting + unsent === 0) return true;
      if (waiting === 0 && latest > (await this.now()) + 50) await this.#moveClock();
      return undefined;
    });
  }

  /** The service's own time. */
  async now(): Promise<number> {
    const { now } = (await (await fetch(`${this.origin}/demo/clock`)).json()) as { now: string };
    return Date.parse(now);
  }

  async #moveClock(): Promise<void> {
    const headers = { "Content-Type": "application/json" };
    await fetch(`${this.origin}/demo/clock`, { method: "POST", headers, body: '{"advance":"PT61S"}' });
  }

  async close(): Promise<void> {
    await this.kill();
    await this.network.close();
    rmSync(this.folder, { recursive: true });
  }
}
