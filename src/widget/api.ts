import { forgetSession, type Session, savedSession, saveSession } from "./session.ts";

export interface Activity {
  id: string;
  type: string;
  text?: string;
  from: { role?: string };
  channelData?: { clientActivityID?: string };
  suggestedActions?: { actions: { title: string; value: string }[] };
  attachments?: Attachment[];
}

/** Only the fields that are shown. */
export interface Attachment {
  contentType: string;
  content: {
    title?: string;
    text?: string;
    buttons?: { type: string; title: string; value: string }[];
  };
}

export interface ActivityGroup {
  activities: Activity[];
  watermark: string;
}

/** A call that was refused, or (status 0) never answered. */
export class CallFailure extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`status ${status}`);
    this.status = status;
  }

  /** The token is too old or the conversation has ended: only a new conversation helps. */
  get isOver(): boolean {
    return this.status === 403 || this.status === 404;
  }
}

const callTimeoutMs = 15_000;

/** The calls of Direct Line 3.0, with the conversation of this tab. Every call throws CallFailure. */
export class ChatApi {
  readonly #root: string;
  #session: Session | undefined = savedSession();
  #ended = false;

  constructor(origin: string) {
    this.#root = `${origin}/v3/directline`;
  }

  get hasSession(): boolean {
    return this.#session !== undefined;
  }

  /** Starts a conversation, or comes back to the one there is. Gives the address of its stream. */
  async open(watermark: string): Promise<string> {
    const opened = this.#session
      ? await this.#call("GET", `${this.#here}?watermark=${watermark}`)
      : await this.#call("POST", "conversations");
    this.#keep(opened);
    return opened.streamUrl;
  }

  async after(watermark: string): Promise<ActivityGroup> {
    return this.#call("GET", `${this.#here}/activities?watermark=${watermark}`);
  }

  async say(text: string, clientActivityID: string): Promise<void> {
    await this.#call("POST", `${this.#here}/activities`, {
      type: "message",
      text,
      channelData: { clientActivityID },
    });
  }

  async refresh(): Promise<void> {
    if (this.#session) this.#keep(await this.#call("POST", "tokens/refresh"));
  }

  /** Ends the conversation on the server; the browser sees the call through after the page is gone. */
  end(): void {
    this.#ended = true;
    if (!this.#session) return;
    const request = this.#request("POST", { type: "endOfConversation" });
    fetch(`${this.#root}/${this.#here}/activities`, { ...request, keepalive: true }).catch(() => {});
    this.forget();
  }

  forget(): void {
    this.#session = undefined;
    forgetSession();
  }

  get #here(): string {
    return `conversations/${this.#session?.conversationId}`;
  }

  #keep({ conversationId, token }: Session): void {
    if (this.#ended) return;
    this.#session = { conversationId, token };
    saveSession(this.#session);
  }

  async #call(method: string, path: string, body?: object) {
    const caller = this.#session?.conversationId;
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), callTimeoutMs);
    try {
      const answer = await fetch(`${this.#root}/${path}`, {
        ...this.#request(method, body),
        signal: stop.signal,
      });
      if (!answer.ok) throw new CallFailure(answer.status);
      const json = await answer.json();
      if (caller !== this.#session?.conversationId) throw new CallFailure(0);
      return json;
    } catch (error) {
      throw error instanceof CallFailure ? error : new CallFailure(0);
    } finally {
      clearTimeout(timer);
    }
  }

  #request(method: string, body?: object): RequestInit {
    const headers: Record<string, string> = {};
    if (this.#session) headers["Authorization"] = `Bearer ${this.#session.token}`;
    if (body) headers["Content-Type"] = "application/json";
    return { method, headers, credentials: "omit", ...(body ? { body: JSON.stringify(body) } : {}) };
  }
}
