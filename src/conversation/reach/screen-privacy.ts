import { passedOnAs } from "../care/added-in-care.ts";
import { inFrame } from "../care/care.ts";
import { type Ctx, say } from "../dialog.ts";
import { handsLately } from "../hands/hands-lately.ts";
import type { Session } from "../session.ts";
import type { Made } from "../turn-types.ts";
import { signIn } from "../understanding/danger/signs.ts";
import { asksOfScreen } from "../understanding/reach/screen-privacy.ts";
import { plainWords } from "../understanding/words/plain-words.ts";

/** "can he see this", "how do i delete this": what stays on the phone or the computer, and how to take it off. */
export function screenAsked(ctx: Ctx, session: Session): Made | undefined {
  const { event, text, heard, known } = ctx;
  const asked = event || handsLately(ctx, session) ? undefined : asksOfScreen(text);
  if (!asked) return undefined;
  if (signIn(plainWords(text)) || heard.risk.level === "emergency") return undefined;
  const isWorry = inFrame(ctx, session) && known.concernOpen;
  return {
    says: [say(`screen.${known.channel === "web" ? "web" : "phone"}-${asked}`)],
    effects: isWorry ? [passedOnAs(ctx)] : [],
    session: { ...session, misses: 0 },
  };
}
