import { readPhone } from "../conversation/understanding/entities/phone.ts";
import { newCode, tryCode } from "../store/codes.ts";
import { queueMessage } from "../store/outbox.ts";
import { audit } from "../store/records.ts";
import { workerByContact } from "../store/staff-sessions.ts";
import { type Db, newId } from "../store/store.ts";
import { type Worker, workerById } from "../store/workers.ts";
import { cookieOf } from "./cookies.ts";
import { localPath, toQuery } from "./return-path.ts";
import { hashOf, signIn } from "./session.ts";
import type { Staff } from "./staff.ts";
import type { Answer, SignIn, Visit } from "./visit.ts";

const CODE_LIVES_MS = 10 * 60_000;

/** Sign-in by a code that is texted to the worker's own mobile. Nobody can tell by it whose numbers we know. */
export function codeSignIn(staff: Staff): SignIn {
  return {
    routes: [
      {
        method: "get",
        path: "/staff/sign-in",
        handle: async ({ query }) => signInPage({ who: "", to: query.get("to") }),
      },
      { method: "post", path: "/staff/sign-in", handle: (visit) => ask(staff, visit) },
      { method: "get", path: "/staff/code", handle: async ({ query }) => codePage(query.get("to")) },
      { method: "post", path: "/staff/code", handle: (visit) => enter(staff, visit) },
    ],
    signedOutAt: "/staff/sign-in",
  };
}

/** `to` is the page that was asked for before anyone was signed in. */
interface Asked {
  readonly who: string;
  readonly to: string | null | undefined;
}

function signInPage({ who, to }: Asked, error?: string): Answer {
  return { page: "sign-in", status: error ? 400 : 200, data: { who, to: localPath(to), error } };
}

function codePage(wanted: string | null | undefined, error?: string): Answer {
  const to = localPath(wanted);
  return { page: "code", status: error ? 400 : 200, data: { to, toQuery: toQuery(to), error } };
}

/** Answers first and looks afterwards, so that the time it takes says nothing either. */
async function ask(staff: Staff, { form, request, askingId }: Visit): Promise<Answer> {
  const who = (form["who"] ?? "").trim();
  const asked = { who, to: form["to"] };
  if (who === "") return signInPage(asked, "Enter your work mobile number or work e-mail address");
  if (!staff.askRate.take(request.socket.remoteAddress ?? ""))
    return {
      ...signInPage(asked, "Too many codes were asked for from here. Wait 10 minutes, then try again"),
      status: 429,
    };
  setImmediate(() => {
    sendCode(staff, who, askingId).catch((error) => staff.parts.log.error("staff-code-failed", { error }));
  });
  return { to: `/staff/code${toQuery(asked.to)}` };
}

async function sendCode({ parts, secret, onQueued }: Staff, who: string, askingId: string): Promise<void> {
  const { store, clock } = parts;
  const now = clock.now();
  const lane = await store.write(async (db) => {
    const worker = await workerByContact(db, store.vault, {
      mobile: who.includes("@") ? undefined : readPhone(who),
      email: who,
    });
    const subjectId = worker?.profile.mobile ? worker.id : decoyOf(store.vault.lookup("sign-in", who));
    const code = await newCode(
      db,
      { purpose: "staff-sign-in", subjectId, boundTo: hashOf(secret, askingId) },
      now,
    );
    if (!code || !worker?.profile.mobile) return undefined;
    const text = parts.content.wording.render({ key: "staff.code-text", args: { code } });
    const to = { kind: "worker" as const, id: worker.id, data_key: worker.dataKey };
    const message = {
      dedupeKey: `staff-code:${newId()}`,
      to,
      channel: "sms" as const,
      address: worker.profile.mobile,
      class: "code" as const,
    };
    await queueMessage(db, store.vault, { ...message, body: { text }, expiresAt: now + CODE_LIVES_MS }, now);
    await audit(db, { actor: "service", action: "staff.code-sent", subjectId: worker.id }, now);
    return `sms|${worker.id}`;
  });
  if (lane) onQueued([lane]);
}

/** A code that nobody gets is tried, counted and refused just like a real one. */
const decoyOf = (lookup: string): string => `nobody:${lookup}`;

async function enter(staff: Staff, { form, askingId }: Visit): Promise<Answer> {
  const code = (form["code"] ?? "").normalize("NFKC").replace(/[\s-]/g, "");
  if (!/^\d{6}$/.test(code)) return codePage(form["to"], "Enter the 6 numbers of the code, such as 123456");
  const tried = await staff.parts.store.write((db) => take(db, staff, code, askingId));
  if ("sessionId" in tried)
    return { to: localPath(form["to"]), cookies: cookiesFor(tried.sessionId, staff.secureCookies) };
  staff.parts.log.warn("staff-code-wrong", { count: tried.left });
  return codePage(form["to"], wrongCode(tried.left));
}

async function take(
  db: Db,
  staff: Staff,
  code: string,
  askingId: string,
): Promise<{ sessionId: string } | { left: number }> {
  const { store, clock } = staff.parts;
  const answer = await tryCode(db, "staff-sign-in", hashOf(staff.secret, askingId), code, clock.now());
  if (!answer.right) return { left: answer.left };
  const worker: Worker | undefined = await workerById(db, store.vault, answer.subjectId);
  return worker?.active ? { sessionId: await signIn(db, staff, worker) } : { left: 0 };
}

/** The visit that asked is over: its id has served. */
function cookiesFor(sessionId: string, secure: boolean): string[] {
  return [cookieOf("session", sessionId, secure), cookieOf("asking", undefined, secure)];
}

function wrongCode(left: number): string {
  if (left === 0) return "That code does not work, or does not work any more. Ask for a new one";
  return `That is not the code. You have ${left === 1 ? "1 try" : `${left} tries`} left`;
}
