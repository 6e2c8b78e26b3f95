import type { StaffCard } from "../../domain/staff-card.ts";
import type { TeamsChat } from "../../domain/teams-chat.ts";

/** Who it is in the council's directory, and the chat that it came from. */
export interface TeamsUser {
  readonly objectId: string;
  readonly chat: TeamsChat;
}

/** A plain message in the chat. */
export interface TeamsMessage extends TeamsUser {
  /** Teams' own id of it; unique in the chat. */
  readonly id: string;
  readonly text: string;
}

/** A button of a card. Nothing in it is believed before it is checked. */
export interface TeamsPress extends TeamsUser {
  readonly verb: string;
  readonly data: unknown;
}

/** The card as it is now, or a sentence that is shown above it. */
export type Pressed = { readonly card: StaffCard; readonly preview: string } | { readonly say: string };

/**
 * What the service makes of Teams. Each resolves once its effects are on disk; a sentence that comes back is for
 * somebody whom we do not know and could not reach otherwise.
 */
export interface TeamsPort {
  installed(user: TeamsUser): Promise<string | undefined>;
  /** Any sign of life: the chat is refreshed. */
  met(user: TeamsUser): Promise<void>;
  removed(user: TeamsUser): Promise<void>;
  wrote(message: TeamsMessage): Promise<string | undefined>;
  /** They have changed a message of theirs, which may have gone out as it was. */
  edited(user: TeamsUser): Promise<string>;
  pressed(press: TeamsPress): Promise<Pressed>;
}
