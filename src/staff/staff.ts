import type { Parts } from "../work/parts.ts";
import type { Assets } from "./assets.ts";
import type { IdentityProvider } from "./oidc/provider.ts";
import type { StillHolds } from "./oidc/recheck.ts";
import type { Sendings } from "./on-its-way.ts";
import type { Rate } from "./rate.ts";
import type { Views } from "./views.ts";

/** What the pages are given. */
export interface StaffDeps {
  readonly parts: Parts;
  /** Told of the outbox lanes that have something new, once it is on disk. */
  readonly onQueued: (lanes: readonly string[]) => void;
  /** Keys the hashes of sessions and the tokens of forms. */
  readonly secret: Buffer;
  /** Whether the pages are reached by https. */
  readonly secureCookies: boolean;
  /** How many messages with danger in them the database has not taken. */
  readonly unwritten?: () => number;
  /** Whether staff can be told in Teams. */
  readonly hasTeams?: boolean;
  /** The council's own sign-in; without it a code by text. */
  readonly identity?: IdentityProvider | undefined;
}

/** What the pages share. */
export interface Staff extends StaffDeps {
  readonly views: Views;
  readonly assets: Assets;
  /** Requests for a code, by the address they come from. */
  readonly askRate: Rate;
  /** What was sent less than half a minute ago. */
  readonly sendings: Sendings;
  /** Asks the council's sign-in about a session; nothing where staff come in by code. */
  readonly stillHolds: StillHolds | undefined;
}
