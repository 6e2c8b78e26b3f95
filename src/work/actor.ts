import type { TurnEvent } from "../conversation/effects.ts";
import type { TalkChannel } from "../store/parties.ts";
import type { Row } from "../store/schema.ts";
import type { Db } from "../store/store.ts";

/** Whose turn it is, and where from. */
export interface Actor {
  readonly party: Row<"party">;
  readonly channel: TalkChannel;
  readonly lookup: string | null;
  readonly inboxId: string;
}

/** An effect that the store refused; the turn is undone and taken again with this event in place of the answer. */
export class Refused {
  readonly event: TurnEvent;
  /** What has to stay on record although the turn was undone. */
  readonly keep: ((db: Db) => Promise<void>) | undefined;

  constructor(event: TurnEvent, keep?: (db: Db) => Promise<void>) {
    this.event = event;
    this.keep = keep;
  }
}
