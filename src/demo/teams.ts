import type { Server } from "restify";
import type { Clock } from "../clock.ts";
import { ServiceError } from "../errors.ts";
import { activityOf, chatOf, MICROSOFT_PATH, registeredApp, type TeamsApp } from "./teams/app.ts";
import { ChatLog } from "./teams/chat-log.ts";
import { type FromApp, mountConnector } from "./teams/connector.ts";
import { Issuer } from "./teams/issuer.ts";
import type { TeamsMessage } from "./teams/message.ts";
import { invokeAnswer, postActivity } from "./teams/post.ts";
import { type DemoWorker, demoWorkers } from "./workers.ts";

export interface PretendTeamsSettings {
  /** Where the service hears from Teams and Teams from the service, as "http://127.0.0.1:3978". */
  readonly publicUrl: string;
  readonly clock: Clock;
  readonly workers?: readonly DemoWorker[];
  /** Told of whatever the service did not take as it should. */
  readonly report?: (error: unknown) => void;
}

/** A button of a card that somebody presses, with what they have written. */
export interface TeamsPress {
  readonly card: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * A Microsoft that does not exist: a directory, signing keys, and the chats of the demo's staff with our app. It calls
 * `/api/messages` as Teams does, with a signed token, and is written to as Teams is, under `/demo/microsoft`.
 */
export function pretendTeams(settings: PretendTeamsSettings): PretendTeams {
  return new PretendTeams(settings);
}

export class PretendTeams {
  /** What the service is to be set up with, as with the real Microsoft. */
  readonly account: TeamsApp;
  readonly #settings: PretendTeamsSettings;
  readonly #workers: readonly DemoWorker[];
  readonly #issuer = new Issuer();
  readonly #stop = new AbortController();
  readonly #installed = new Set<string>();
  readonly #listeners = new Set<(message: TeamsMessage) => void>();
  readonly #appListeners = new Set<(worker: string, installed: boolean) => void>();
  readonly #log = new ChatLog((message) => {
    for (const listener of this.#listeners) listener(message);
  });

  constructor(settings: PretendTeamsSettings) {
    this.#settings = settings;
    this.#workers = (settings.workers ?? demoWorkers).filter(({ teamsId }) => teamsId !== undefined);
    this.account = registeredApp(settings.publicUrl);
  }

  /** Serves what the service asks of Microsoft, at the `apiUrl` of the account. */
  mount(server: Server): void {
    this.#issuer.mount(server, MICROSOFT_PATH, this.account);
    mountConnector(server, MICROSOFT_PATH, {
      accessToken: this.#issuer.accessToken,
      write: (chat, message) => this.#written(chat, message),
      change: (chat, id, message) => this.#change(chat, id, message),
    });
  }

  /** Puts the app into everybody's chat, once the service listens; a failure is reported, and staff are told by text. */
  async begin(): Promise<void> {
    await Promise.all(this.#workers.map(({ ref }) => this.setApp(ref, true).catch(this.#report)));
  }

  /** Installs the app for somebody, or takes it out. @throws ServiceError `store/conflict` */
  async setApp(ref: string, installed: boolean): Promise<void> {
    const worker = this.#worker(ref);
    if (installed) this.#installed.add(ref);
    await this.#tell(worker, { type: "installationUpdate", action: installed ? "add" : "remove" });
    if (!installed) this.#installed.delete(ref);
    for (const listener of this.#appListeners) listener(ref, installed);
  }

  /** Somebody writes to the app. @throws ServiceError `store/conflict` if they cannot, or the service did not take it */
  async type(ref: string, text: string): Promise<void> {
    const worker = this.#withApp(ref);
    this.#log.add({ id: crypto.randomUUID(), worker: ref, from: "worker", at: this.#now(), text });
    await this.#tell(worker, { type: "message", text });
  }

  /** Somebody presses a button. The card becomes what the service answers, or says it. @throws as `type` */
  async press(ref: string, { card, verb, data }: TeamsPress): Promise<void> {
    const action = { type: "Action.Execute", verb, data };
    const invoke = { type: "invoke", name: "adaptiveCard/action", value: { action, trigger: "manual" } };
    const answer = await this.#tell(this.#withApp(ref), invoke);
    this.#log.change(ref, card, invokeAnswer(answer));
  }

  /** Oldest first, chat by chat. */
  all(): readonly TeamsMessage[] {
    return this.#log.all();
  }

  has(ref: string): boolean {
    return this.#installed.has(ref);
  }

  /** Hears of every message that is new or has changed. */
  onChanged(listener: (message: TeamsMessage) => void): void {
    this.#listeners.add(listener);
  }

  /** Hears who has the app now. */
  onApp(listener: (worker: string, installed: boolean) => void): void {
    this.#appListeners.add(listener);
  }

  close(): void {
    this.#stop.abort();
  }

  readonly #report = (error: unknown): void => {
    if (!this.#stop.signal.aborted) this.#settings.report?.(error);
  };

  #now(): number {
    return this.#settings.clock.now();
  }

  #worker(ref: string): DemoWorker {
    const worker = this.#workers.find((one) => one.ref === ref);
    if (worker) return worker;
    throw new ServiceError("store/conflict", "Nobody of that name has Teams here");
  }

  #withApp(ref: string): DemoWorker {
    if (this.has(ref)) return this.#worker(ref);
    throw new ServiceError("store/conflict", "They do not have the app in Teams: put it in first");
  }

  #written(chat: string, message: FromApp): string | undefined {
    const id = crypto.randomUUID();
    return this.#put(chat, id, message) ? id : undefined;
  }

  /** A card of before the last start, which is not remembered here, stands there again as it is now. */
  #change(chat: string, id: string, message: FromApp): boolean {
    const worker = this.#workers.find((one) => chatOf(one) === chat);
    return (
      worker !== undefined && (this.#log.change(worker.ref, id, message) || this.#put(chat, id, message))
    );
  }

  #put(chat: string, id: string, message: FromApp): boolean {
    const worker = this.#workers.find((one) => chatOf(one) === chat);
    if (!worker || !this.has(worker.ref)) return false;
    this.#log.add({ id, worker: worker.ref, from: "app", at: this.#now(), ...message });
    return true;
  }

  async #tell(worker: DemoWorker, more: Readonly<Record<string, unknown>>): Promise<unknown> {
    const call = {
      url: `${this.#settings.publicUrl}/api/messages`,
      token: this.#issuer.token(this.account),
      activity: activityOf(this.account, worker, more),
    };
    return await postActivity(call, this.#stop.signal);
  }
}
