import { createHmac } from "node:crypto";
import * as z from "zod";
import { ServiceError } from "../../errors.ts";
import type { FieldBox, Vault } from "../../store/vault.ts";
import { newSecretId } from "../session.ts";
import { signInFailure } from "./failures.ts";
import type { Ties } from "./provider.ts";

/** A sign-in on its way through the council's pages. It travels, sealed, as the `state`: nothing is kept of it here. */
const Going = z.strictObject({
  id: z.string(),
  /** The page to go on to. */
  to: z.string(),
  at: z.number(),
  /** Hash of the visit that began it: worth nothing in another browser. */
  boundTo: z.string(),
  /** Begun a second time, because the first came back to a browser that did not know it. */
  again: z.boolean(),
});
export type Going = z.infer<typeof Going>;

/** Long enough for a forgotten password and a second factor. */
const LIVES_MS = 60 * 60_000;

export interface Goings {
  seal(going: Omit<Going, "id">): string;
  /** @throws ServiceError `sign-in/over` unless we sealed it, within the hour */
  open(state: string | null, now: number): Going;
}

/** The key is made new with each start: a sign-in that was under way begins again. */
export function goings(vault: Vault): Goings {
  const box = vault.boxOf("staff-sign-in", vault.newKey("staff-sign-in"));
  return {
    seal: (going) => box.seal("state", JSON.stringify({ id: newSecretId(), ...going })).toString("base64url"),
    open: (state, now) => {
      const going = opened(box, state ?? "");
      if (going.at <= now - LIVES_MS) throw signInFailure("sign-in/over");
      return going;
    },
  };
}

function opened(box: FieldBox, state: string): Going {
  try {
    return Going.parse(JSON.parse(box.open("state", Buffer.from(state, "base64url"))));
  } catch (error) {
    if (error instanceof ServiceError) throw signInFailure("sign-in/over", error);
    throw error;
  }
}

/** The nonce and PKCE's verifier of a state, for the browser that has the asking cookie and no other. */
export function tiesOf(secret: Buffer, askingId: string, state: string, back: string): Ties {
  const derived = (what: string) =>
    createHmac("sha256", secret).update(`${what}|${askingId}|${state}`).digest("base64url");
  return { back, state, nonce: derived("nonce"), verifier: derived("verifier") };
}
