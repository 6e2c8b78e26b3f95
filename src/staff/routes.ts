import type { Request, Response, Server } from "restify";
import { bookRoutes } from "./appointments/book.ts";
import { bookingRoutes } from "./appointments/booking-actions.ts";
import { mountCalendar } from "./appointments/calendar-feed.ts";
import { calendarRoutes } from "./appointments/calendar-page.ts";
import { careersRoutes } from "./appointments/careers.ts";
import { dayRoutes } from "./appointments/day.ts";
import { blockRoutes } from "./appointments/day-blocks.ts";
import { hoursRoutes } from "./appointments/hours.ts";
import { leaveRoutes } from "./appointments/leave-actions.ts";
import { askListRoutes } from "./asks/ask-lists.ts";
import { askRoutes } from "./asks/asks.ts";
import { loadAssets, mountAssets } from "./assets.ts";
import { balanceRoutes } from "./balance.ts";
import { callRoutes } from "./call-actions.ts";
import { callsPage } from "./calls.ts";
import { codeSignIn } from "./code-sign-in.ts";
import { colleagueRoutes } from "./colleague.ts";
import { concernRoutes } from "./concerns/concern-actions.ts";
import { sampleRoutes } from "./concerns/sample.ts";
import { cookieOf } from "./cookies.ts";
import { handoffRoutes } from "./handoff-actions.ts";
import { homeLive, homePage } from "./home.ts";
import { livePage } from "./live.ts";
import { loadRoutes } from "./load.ts";
import { numberRoutes } from "./number-actions.ts";
import { mountBackChannel } from "./oidc/back-channel.ts";
import { rechecks } from "./oidc/recheck.ts";
import { councilSignIn } from "./oidc/sign-in.ts";
import { makeSendings } from "./on-its-way.ts";
import { peopleListRoutes } from "./people-list.ts";
import { notFound, problemPage } from "./problem.ts";
import { meantRoutes } from "./put-right/meant-actions.ts";
import { putRightRoutes } from "./put-right/put-right.ts";
import { mergeRoutes } from "./put-right/put-right-merge.ts";
import { settleRoutes } from "./put-right/put-right-settle.ts";
import { wrongPersonRoutes } from "./put-right/put-right-wrong.ts";
import { rateOf } from "./rate.ts";
import { recordRoutes } from "./record-actions.ts";
import { reviewRoutes } from "./review-actions.ts";
import { ringRoutes } from "./ring.ts";
import { send, serveOpen, serveSigned } from "./serve.ts";
import { signOut } from "./session.ts";
import type { Staff, StaffDeps } from "./staff.ts";
import { teamRoutes } from "./team.ts";
import { teamsRoutes } from "./teams-link.ts";
import { readThread } from "./thread.ts";
import { togetherRoutes } from "./together/together.ts";
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
