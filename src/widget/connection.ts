import { type Activity, type ActivityGroup, CallFailure, type ChatApi } from "./api.ts";

/** `renewed`: the old conversation was over, so a new one was started in its place. */
export type ConnectionState = "connecting" | "online" | "lost" | "renewed";

export interface ConnectionEvents {
  /** `old` when it was said before this page was opened. */
  onActivity(activity: Activity, old: boolean): void;
  onState(state: ConnectionState): void;
}

const refreshEveryMs = 15 * 60_000;
const pollEveryMs = 2_000;
const longestWaitMs = 15_000;
const streamTries = 2;
const streamOpensWithinMs = 10_000;

/** Keeps a conversation going: a WebSocket if it can, polling if not; comes back by itself and misses nothing. */
export class Connection {
  readonly #api: ChatApi;
  readonly #events: ConnectionEvents;
  readonly #seen = new Set<string>();
  #opening: Promise<void> | undefined;
  #socket: WebSocket | undefined;
  #watermark = "";
  #failures = 0;
  #streamFailures = 0;
  #ended = false;
  #isBack: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #refresh: ReturnType<typeof setInterval>;

  constructor(api: ChatApi, events: ConnectionEvents) {
    this.#api = api;
    this.#events = events;
    this.#isBack = api.hasSession;
    this.#refresh = setInterval(() => api.refresh().catch(() => {}), refreshEveryMs);
    addEventListener("online", () => {
      if (this.#failures > 0) void this.open();
    });
  }

  /** Connects unless that is done or under way. Never throws: it goes on trying. */
  open(): Promise<void> {
    if (this.#ended) return Promise.resolve();
    clearTimeout(this.#timer);
    if (this.#failures === 0 && !this.#opening) this.#events.onState("connecting");
    this.#opening ??= this.#connect().catch(() => this.#lose());
    return this.#opening;
  }

  /** @throws CallFailure when the message was not taken; sending it again with the same id cannot double it */
  async send(text: string, clientActivityId: string): Promise<void> {
    await this.open();
    if (!this.#api.hasSession) throw new CallFailure(0);
    try {
      await this.#api.say(text, clientActivityId);
    } catch (error) {
      if (!(error instanceof CallFailure && error.isOver)) throw error;
      await this.#renew();
      await this.#api.say(text, clientActivityId);
    }
  }

  /** Ends the conversation for good, here and on the server. */
  end(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    clearInterval(this.#refresh);
    this.#api.end();
    this.#socket?.close();
  }

  async #connect(): Promise<void> {
    try {
      if (this.#isBack) await this.#catchUp();
      await this.#openStream();
    } catch (error) {
      if (!(error instanceof CallFailure && error.isOver)) throw error;
      this.#startOver();
      await this.#openStream();
      this.#events.onState("renewed");
    }
  }

  async #catchUp(): Promise<void> {
    for (;;) {
      const group = await this.#api.after(this.#watermark);
      if (group.activities.length === 0) break;
      this.#take(group, true);
    }
    this.#isBack = false;
  }

  async #openStream(): Promise<void> {
    const streamUrl = await this.#api.open(this.#watermark);
    if (this.#ended) return;
    if (this.#streamFailures < streamTries) this.#listen(streamUrl);
    else await this.#poll();
  }

  #listen(streamUrl: string): void {
    this.#streamFailures += 1;
    const socket = new WebSocket(streamUrl);
    this.#socket = socket;
    socket.onopen = () => {
      this.#streamFailures = 0;
      this.#online();
    };
    socket.onmessage = ({ data }) => data && this.#take(JSON.parse(data), false);
    const lose = () => this.#socket === socket && this.#lose();
    const slow = setTimeout(
      () => socket.readyState === socket.CONNECTING && socket.close(),
      streamOpensWithinMs,
    );
    socket.onerror = lose;
    socket.onclose = () => {
      clearTimeout(slow);
      lose();
    };
  }

  async #poll(): Promise<void> {
    this.#take(await this.#api.after(this.#watermark), false);
    this.#online();
    if (this.#ended) return;
    this.#timer = setTimeout(() => this.#poll().catch(() => this.#lose()), pollEveryMs);
  }

  #take({ activities, watermark }: ActivityGroup, old: boolean): void {
    for (const activity of activities) {
      if (this.#ended || this.#seen.has(activity.id)) continue;
      this.#seen.add(activity.id);
      if (activity.type === "message") this.#events.onActivity(activity, old);
    }
    if (watermark) this.#watermark = watermark;
  }

  #online(): void {
    this.#failures = 0;
    this.#events.onState("online");
  }

  /** Waits longer after each failure, never much more than 15 s, and not in step with everybody else. */
  #lose(): void {
    if (this.#ended) return;
    this.#opening = undefined;
    this.#socket = undefined;
    const waitMs = Math.min(longestWaitMs, 1000 * 2 ** this.#failures) * (0.75 + Math.random() / 2);
    this.#failures += 1;
    this.#events.onState("lost");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.open(), waitMs);
  }

  async #renew(): Promise<void> {
    this.#startOver();
    this.#opening = undefined;
    await this.open();
    this.#events.onState("renewed");
    if (!this.#api.hasSession) throw new CallFailure(0);
  }

  #startOver(): void {
    const socket = this.#socket;
    this.#socket = undefined;
    socket?.close();
    this.#api.forget();
    this.#watermark = "";
    this.#isBack = false;
  }
}
