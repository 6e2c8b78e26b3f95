import type { TeamsMessage } from "./message.ts";

/** What each chat holds; the oldest go first. */
const MESSAGES_A_CHAT = 100;

/** Everything that stands in the pretend chats, in memory. */
export class ChatLog {
  readonly #chats = new Map<string, TeamsMessage[]>();
  readonly #onChanged: (message: TeamsMessage) => void;

  constructor(onChanged: (message: TeamsMessage) => void) {
    this.#onChanged = onChanged;
  }

  add(message: TeamsMessage): void {
    const chat = [...(this.#chats.get(message.worker) ?? []), message];
    this.#chats.set(message.worker, chat.slice(-MESSAGES_A_CHAT));
    this.#onChanged(message);
  }

  /** Changes a message where it stands. @returns false if it is not there, or not any more */
  change(worker: string, id: string, change: Partial<TeamsMessage>): boolean {
    const chat = this.#chats.get(worker) ?? [];
    const place = chat.findIndex((message) => message.id === id);
    if (place < 0) return false;
    const changed = { ...chat[place]!, ...change };
    this.#chats.set(worker, chat.with(place, changed));
    this.#onChanged(changed);
    return true;
  }

  all(): TeamsMessage[] {
    return [...this.#chats.values()].flat();
  }
}
