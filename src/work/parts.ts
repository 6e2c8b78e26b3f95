import type { Clock } from "../clock.ts";
import type { Content } from "../content/load.ts";
import type { DialogBook } from "../conversation/dialog.ts";
import type { Understander } from "../conversation/understanding/index.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";

/** What the working parts of the service share. */
export interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly content: Content;
  readonly understander: Understander;
  readonly book: DialogBook;
  readonly log: Log;
  /** Where staff open the pages: `${publicUrl}/staff`. */
  readonly publicUrl: string;
  /** Whether a text to a work mobile may hold the words of an ordinary message. */
  /** rota: somebody is on call outside duty hours; not-read: nobody reads until they begin again. */
  readonly outOfHours: "rota" | "not-read";
  readonly paTextWords: "none" | "ordinary";
}
