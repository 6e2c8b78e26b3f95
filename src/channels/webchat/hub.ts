import type { Clock } from "../../clock.ts";
import { ServiceError } from "../../errors.ts";
import type { Channel } from "../channel.ts";
import type { WebLog } from "./port.ts";

export type HubEvent = "more" | "ended";
type Listener = (event: HubEvent) => void;

/** Tells the open streams of a conversation to look in its log. Carries no messages itself. */
export interface Hub {
  notify(conversationId: string): void;
  ended(conversationId: string): void;
  /** @returns a function that stops it */
  listen(conversationId: string, listener: Listener): () => void;
}

export function webHub(): Hub {
  const listeners = new Map<string, Set<Listener>>();
  const tell = (conversationId: string, event: HubEvent) => {
    for (const listener of listeners.get(conversationId) ?? []) listener(event);
  };
  return {
    notify: (conversationId) => tell(conversationId, "more"),
    ended: (conversationId) => tell(conversationId, "ended"),
    listen(conversationId, listener) {
      const here = listeners.get(conversationId) ?? new Set();
      listeners.set(conversationId, here.add(listener));
      return () => {
        here.delete(listener);
        if (here.size === 0) listeners.delete(conversationId);
      };
    },
  };
}

/**
 * The way out to a web visitor: the message is put in the conversation's log, where streams and polls find it.
 * Sending the same outbox row again changes nothing. `channel/refused` when the conversation is over.
 */
export function webChannel({ log, hub, clock }: { log: WebLog; hub: Hub; clock: Clock }): Channel {
  return {
    name: "web",
    async send({ outboxId, to, text, choices, cards }) {
      const conversation = await log.find(to);
      if (!conversation || conversation.endedAt !== undefined)
        throw new ServiceError("channel/refused", "This web chat has ended");
      const at = clock.now();
      const beside = { ...(choices && { choices }), ...(cards && { cards }) };
      await log.append(to, { activityId: outboxId, from: "bot", text, at, ...beside });
      hub.notify(to);
      return { providerId: outboxId };
    },
    async find({ outboxId, to }) {
      return (await log.has(to, outboxId)) ? [{ providerId: outboxId }] : [];
    },
  };
}
