import type { EpochMs } from "../../clock.ts";
import type { Card } from "../../domain/card.ts";

/** A message as a conversation's log keeps it. */
export interface NewEntry {
  /** The Direct Line id of the activity: unique, and the same again when a send is repeated. */
  readonly activityId: string;
  readonly from: "user" | "bot";
  readonly text: string;
  /** Answers that can be tapped. */
  readonly choices?: readonly string[];
  /** What is told at length under it. */
  readonly cards?: readonly Card[];
  /** What the visitor's browser called its own message. */
  readonly clientActivityId?: string;
  readonly at: EpochMs;
}

/** `seq` rises within a conversation; it may start anywhere and leave gaps. */
export interface Entry extends NewEntry {
  readonly seq: number;
}

export interface WebConversation {
  readonly userId: string;
  readonly endedAt?: EpochMs;
}

/** Where web conversations are kept, so that a visitor who comes back misses nothing. */
export interface WebLog {
  open(conversation: { id: string; userId: string; at: EpochMs }): Promise<void>;
  find(conversationId: string): Promise<WebConversation | undefined>;
  /** Idempotent on `activityId`: a second call changes nothing and gives the first one's `seq`. */
  append(conversationId: string, entry: NewEntry): Promise<{ seq: number; fresh: boolean }>;
  has(conversationId: string, activityId: string): Promise<boolean>;
  /** Entries with a `seq` above the watermark, lowest first, at most `limit`. */
  after(conversationId: string, watermark: number, limit: number): Promise<readonly Entry[]>;
  end(conversationId: string, at: EpochMs): Promise<void>;
}
