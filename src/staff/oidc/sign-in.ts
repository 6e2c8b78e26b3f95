import { endSession } from "../../store/staff-sessions.ts";
import { cookieOf, readCookie } from "../cookies.ts";
import { localPath, signInPath } from "../return-path.ts";
import { hashOf, signIn, whoIs } from "../session.ts";
import type { Staff } from "../staff.ts";
import type { Answer, SignIn, Visit } from "../visit.ts";
import { admit } from "./admit.ts";
import { signInFailure } from "./failures.ts";
import { type Going, type Goings, goings, tiesOf } from "./going.ts";
import { leftPage, problem } from "./pages.ts";
import type { IdentityProvider, Proof } from "./provider.ts";

const BACK = "/staff/sign-in/back";
const SIGNED_OUT = "/staff/signed-out";
const ALL_SIGNED_OUT = "/staff/signed-out/everywhere";

interface Desk {
  readonly staff: Staff;
  readonly provider: IdentityProvider;
  readonly goings: Goings;
}

/** Sign-in by the council's own pages: whoever is signed in to their computer's account goes straight through. */
export function councilSignIn(staff: Staff, provider: IdentityProvider): SignIn {
  const desk = { staff, provider, goings: goings(staff.parts.store.vault) };
  return {
    routes: [
      { method: "get", path: "/staff/sign-in", handle: (visit) => begin(desk, visit) },
      { method: "get", path: BACK, handle: (visit) => comeBack(desk, visit) },
      { method: "get", path: SIGNED_OUT, handle: () => leftPage(staff, provider, ALL_SIGNED_OUT) },
      { method: "get", path: ALL_SIGNED_OUT, handle: async () => ({ page: "left", data: { all: true } }) },
    ],
    signedOutAt: SIGNED_OUT,
  };
}

/** GET: to the council's page. Nothing changes here, so a scanner that follows links gets no further than that page. */
async function begin({ staff, provider, goings: kept }: Desk, visit: Visit): Promise<Answer> {
  const to = localPath(visit.query.get("to"));
  try {
    const state = kept.seal({
      to,
      at: staff.parts.clock.now(),
      boundTo: hashOf(staff.secret, visit.askingId),
      again: visit.query.has("again"),
    });
    return { to: await provider.begin(tiesFor(staff, visit, state), visit.query.has("anew")) };
  } catch (error) {
    return problem(staff, error, to);
  }
}

function tiesFor({ secret, parts }: Staff, { askingId }: Visit, state: string) {
  return tiesOf(secret, askingId, state, `${parts.publicUrl}${BACK}`);
}

/** GET: back from the council's page, with a code that is good once. */
async function comeBack(desk: Desk, visit: Visit): Promise<Answer> {
  const { staff } = desk;
  let [to, account] = [localPath(undefined), ""];
  try {
    const going = desk.goings.open(visit.query.get("state"), staff.parts.clock.now());
    to = going.to;
    if (going.boundTo !== hashOf(staff.secret, visit.askingId)) return await elsewhere(desk, visit, going);
    const query = new URL(visit.request.url ?? "/", staff.parts.publicUrl).search;
    const proof = await desk.provider.finish(query, tiesFor(staff, visit, visit.query.get("state") ?? ""));
    account = proof.identity.email ?? "";
    return await enter(desk, visit, proof, to);
  } catch (error) {
    return problem(staff, error, to, account);
  }
}

/**
 * Begun in another browser, or in this one before it had a cookie, as when several pages are opened at once. Whoever is
 * signed in goes on; for others it begins once more. What came with the answer is not used.
 */
async function elsewhere({ staff }: Desk, { request }: Visit, { to, again }: Going): Promise<Answer> {
  const sessionId = readCookie(request, "session", staff.secureCookies);
  if (sessionId && (await whoIs(staff, sessionId))) return { to };
  if (again) throw signInFailure("sign-in/over");
  const path = signInPath(to);
  return { to: `${path}${path.includes("?") ? "&" : "?"}again=1` };
}

async function enter(
  { staff, provider }: Desk,
  { request }: Visit,
  proof: Proof,
  to: string,
): Promise<Answer> {
  const { parts, secret, secureCookies } = staff;
  const worker = await admit(parts.store.read, parts, proof.identity, provider.roles);
  const before = readCookie(request, "session", secureCookies);
  const sessionId = await parts.store.write(async (db) => {
    if (before) await endSession(db, hashOf(secret, before));
    return await signIn(db, staff, worker, proof);
  });
  const cookies = [
    cookieOf("session", sessionId, secureCookies),
    cookieOf("asking", undefined, secureCookies),
  ];
  return { to, cookies };
}
