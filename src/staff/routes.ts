import type { Request, Response, Server } from "restify";
import { askListRoutes } from "./ask-lists.ts";
import { askRoutes } from "./asks.ts";
import { loadAssets, mountAssets } from "./assets.ts";
import { balanceRoutes } from "./balance.ts";
import { bookRoutes } from "./book.ts";
import { bookingRoutes } from "./booking-actions.ts";
import { mountCalendar } from "./calendar-feed.ts";
import { calendarRoutes } from "./calendar-page.ts";
import { callRoutes } from "./call-actions.ts";
import { callsPage } from "./calls.ts";
import { careersRoutes } from "./careers.ts";
import { codeSignIn } from "./code-sign-in.ts";
import { colleagueRoutes } from "./colleague.ts";
import { concernRoutes } from "./concern-actions.ts";
import { cookieOf } from "./cookies.ts";
import { dayRoutes } from "./day.ts";
import { blockRoutes } from "./day-blocks.ts";
import { handoffRoutes } from "./handoff-actions.ts";
import { homeLive, homePage } from "./home.ts";
import { hoursRoutes } from "./hours.ts";
import { leaveRoutes } from "./leave-actions.ts";
import { livePage } from "./live.ts";
import { loadRoutes } from "./load.ts";
import { meantRoutes } from "./meant-actions.ts";
import { numberRoutes } from "./number-actions.ts";
import { mountBackChannel } from "./oidc/back-channel.ts";
import { rechecks } from "./oidc/recheck.ts";
import { councilSignIn } from "./oidc/sign-in.ts";
import { makeSendings } from "./on-its-way.ts";
import { peopleListRoutes } from "./people-list.ts";
import { notFound, problemPage } from "./problem.ts";
import { putRightRoutes } from "./put-right.ts";
import { mergeRoutes } from "./put-right-merge.ts";
import { settleRoutes } from "./put-right-settle.ts";
import { wrongPersonRoutes } from "./put-right-wrong.ts";
import { rateOf } from "./rate.ts";
import { recordRoutes } from "./record-actions.ts";
import { reviewRoutes } from "./review-actions.ts";
import { ringRoutes } from "./ring.ts";
import { sampleRoutes } from "./sample.ts";
import { send, serveOpen, serveSigned } from "./serve.ts";
import { signOut } from "./session.ts";
import type { Staff, StaffDeps } from "./staff.ts";
import { teamRoutes } from "./team.ts";
import { teamsRoutes } from "./teams-link.ts";
import { readThread } from "./thread.ts";
import { togetherRoutes } from "./together.ts";
import { trailRoutes } from "./trail.ts";
import { transcriptRoutes } from "./transcript.ts";
import { transferRoutes } from "./transfer-actions.ts";
import { undoRoutes } from "./undo.ts";
import { unmarkedRoutes } from "./unmarked.ts";
import { makeViews } from "./views.ts";
import type { OpenRoute, SignedRoute, SignIn } from "./visit.ts";
import { waitingFileRoutes } from "./waiting-file.ts";
import { writeRoutes } from "./write-actions.ts";

const ASKS_IN_TEN_MINUTES = 20;

/** Mounts the pages for staff: sign-in, my young people, a person's thread, and what can be done there. */
export function mountStaff(server: Server, deps: StaffDeps): void {
  const askRate = rateOf(ASKS_IN_TEN_MINUTES, 10 * 60_000, deps.parts.clock);
  const { parts, identity } = deps;
  const stillHolds = identity && rechecks(parts, identity);
  const staff: Staff = {
    ...deps,
    views: makeViews(),
    assets: loadAssets(),
    askRate,
    sendings: makeSendings(deps.parts.clock),
    stillHolds,
  };
  const signIn = identity ? councilSignIn(staff, identity) : codeSignIn(staff);
  mountAssets(server, staff.assets);
  for (const route of signIn.routes) mount(server, route, serveOpen(staff, route));
  for (const route of signedRoutes(staff, signIn)) mount(server, route, serveSigned(staff, route));
  mountCalendar(server, parts);
  if (identity) mountBackChannel(server, parts, identity);
  const nothing = async (_request: Request, response: Response) =>
    send(staff, response, problemPage(notFound()));
  server.get("/staff/*", nothing);
  server.post("/staff/*", nothing);
}

function signedRoutes(staff: Staff, { signedOutAt }: SignIn): readonly SignedRoute[] {
  return [
    { method: "get", path: "/staff", handle: (visit) => homePage(staff, visit) },
    { method: "get", path: "/staff/live", handle: (visit) => homeLive(staff, visit), quiet: true },
    { method: "get", path: "/staff/people/:id", handle: (visit) => readThread(staff, visit) },
    ...handoffRoutes(staff),
    ...concernRoutes(staff),
    ...ringRoutes(staff),
    ...sampleRoutes(staff),
    ...numberRoutes(staff),
    ...putRightRoutes(staff),
    ...mergeRoutes(staff),
    ...wrongPersonRoutes(staff),
    ...settleRoutes(staff),
    ...meantRoutes(staff),
    ...askRoutes(staff),
    ...askListRoutes(staff),
    ...writeRoutes(staff),
    ...recordRoutes(staff),
    ...reviewRoutes(staff),
    ...callRoutes(staff),
    ...transferRoutes(staff),
    ...leaveRoutes(staff),
    ...teamRoutes(staff),
    ...colleagueRoutes(staff),
    ...calendarRoutes(staff),
    ...dayRoutes(staff),
    ...blockRoutes(staff),
    ...hoursRoutes(staff),
    ...bookingRoutes(staff),
    ...bookRoutes(staff),
    ...careersRoutes(staff),
    ...unmarkedRoutes(staff),
    ...teamsRoutes(staff),
    ...trailRoutes(staff),
    ...waitingFileRoutes(staff),
    ...peopleListRoutes(staff),
    ...undoRoutes(staff),
    ...balanceRoutes(staff),
    ...loadRoutes(staff),
    ...transcriptRoutes(staff),
    ...togetherRoutes(staff),
    { method: "get", path: "/staff/calls", handle: (visit) => callsPage(staff, visit) },
    { method: "get", path: "/staff/people/:id/live", handle: (visit) => livePage(staff, visit), quiet: true },
    { method: "post", path: "/staff/sign-out", handle: (visit) => leave(staff, visit, signedOutAt) },
  ];
}

function mount(
  server: Server,
  { method, path }: OpenRoute | SignedRoute,
  handler: (request: Request, response: Response) => Promise<void>,
): void {
  server[method](path, handler);
}

async function leave(
  staff: Staff,
  { sessionId, worker }: Parameters<SignedRoute["handle"]>[0],
  signedOutAt: string,
) {
  await signOut(staff, sessionId, worker);
  return { to: signedOutAt, cookies: [cookieOf("session", undefined, staff.secureCookies)] };
}
