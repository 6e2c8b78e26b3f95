import type { Request, Response, Server } from "restify";
import { answer, refuse } from "../../channels/http/answer.ts";
import { readForm } from "../../channels/http/body.ts";
import type { Clock, EpochMs } from "../../clock.ts";
import { ServiceError } from "../../errors.ts";
import { audit } from "../../store/records.ts";
import { endCouncilSessions } from "../../store/staff-sessions.ts";
import type { Parts } from "../../work/parts.ts";
import { councilLookups } from "./council-session.ts";
import { signInFailure } from "./failures.ts";
import type { IdentityProvider } from "./provider.ts";

export const ENDED_AT = "/staff/signed-out/by-council";

const TOKEN_BYTES = 16 * 1024;
const PLAIN = "text/plain; charset=utf-8";
/** A token is refused for its age long before it is forgotten here. */
const REMEMBERED_MS = 10 * 60_000;

/**
 * The council's sign-in tells us, from its server to ours, that somebody was signed out: their sessions here end at once.
 * @see OpenID Connect Back-Channel Logout 1.0
 */
export function mountBackChannel(server: Server, parts: Parts, provider: IdentityProvider): void {
  const once = onceOnly(parts.clock);
  server.post(ENDED_AT, async (request: Request, response: Response) => {
    try {
      const { logout_token: token = "" } = await readForm(request, { limitBytes: TOKEN_BYTES });
      await ended(parts, provider, once, token);
      answer(response, 200, PLAIN, "");
    } catch (error) {
      refused(parts, request, response, error);
    }
  });
}

async function ended(parts: Parts, provider: IdentityProvider, once: Once, token: string): Promise<void> {
  const { sub, sid, jti } = await provider.ended(token);
  if (!once.take(jti)) throw signInFailure("sign-in/untrusted");
  const { store, clock } = parts;
  const lookups = councilLookups(store.vault, { sub, sid });
  try {
    await store.write(async (db) => {
      for (const workerId of await endCouncilSessions(db, lookups)) {
        const line = { actor: "service", action: "staff.session-ended", subjectId: workerId };
        await audit(db, { ...line, detail: { by: "council" } }, clock.now());
      }
    });
  } catch (error) {
    once.giveBack(jti);
    throw error;
  }
}

/** 400 for a token that will not do, as the specification has it; another status where asking again may help. */
function refused(parts: Parts, request: Request, response: Response, error: unknown): void {
  const expected = error instanceof ServiceError;
  parts.log[expected ? "warn" : "error"]("council-logout-refused", { error });
  if (expected && error.code === "sign-in/untrusted" && request.complete)
    answer(response, 400, PLAIN, "This is no logout token for this service, or it was used before.");
  else refuse(request, response, error);
}

/** What has come before. In memory alone: after a restart a token could end the same sessions again, of which none are left. */
interface Once {
  /** @returns false if it was taken before */
  take(id: string): boolean;
  giveBack(id: string): void;
}

function onceOnly(clock: Clock): Once {
  const taken = new Map<string, EpochMs>();
  return {
    take(id) {
      const now = clock.now();
      for (const [old, at] of taken) if (at <= now - REMEMBERED_MS) taken.delete(old);
      if (taken.has(id)) return false;
      taken.set(id, now);
      return true;
    },
    giveBack: (id) => void taken.delete(id),
  };
}
