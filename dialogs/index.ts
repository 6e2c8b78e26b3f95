import type { AnyDialog, DialogBook } from "../src/conversation/dialog.ts";
import type { Intent } from "../src/conversation/understanding/index.ts";
import { waitFor } from "../src/conversation/waiting.ts";
import { aboutMe } from "./about-me.ts";
import { answers } from "./answers.ts";
import { booking } from "./booking.ts";
import { callBack } from "./call-back.ts";
import { centres } from "./centres.ts";
import { checkIn } from "./check-in.ts";
import { comingDay } from "./coming-day.ts";
import { askedOnCard } from "./entitlement-card.ts";
import { entitlements } from "./entitlements.ts";
import { onEvent } from "./events.ts";
import { goodNews } from "./good-news.ts";
import { keptFactsDialog } from "./kept-facts.ts";
import { language } from "./language.ts";
import { menu } from "./menu.ts";
import { myAppointments } from "./my-appointments.ts";
import { myAsks } from "./my-asks.ts";
import { onTheWay } from "./on-the-way.ts";
import { opportunities } from "./opportunities.ts";
import { pregnancy } from "./pregnancy.ts";
import { remindToo } from "./remind-too.ts";
import { rightsNews } from "./rights-news.ts";
import { safeCheck } from "./safe-check.ts";
import { staffCode } from "./staff-code.ts";
import { talkToPerson, tellMyWorker, whoIsMyPa } from "./talk-to-person.ts";
import { thirdParty } from "./third-party.ts";
import { numberInDoubt, proof, putInTouch } from "./unknown.ts";
import { waitingList } from "./waiting-list.ts";
import { whoWeAre } from "./who-we-are.ts";

/** Every conversation the service can have. */
const ALL: readonly AnyDialog[] = [
  menu,
  language,
  entitlements,
  comingDay,
  myAsks,
  keptFactsDialog,
  rightsNews,
  booking,
  myAppointments,
  centres,
  onTheWay,
  remindToo,
  waitingList,
  checkIn,
  goodNews,
  opportunities,
  talkToPerson,
  whoIsMyPa,
  callBack,
  aboutMe,
  whoWeAre,
  putInTouch,
  numberInDoubt,
  proof,
  staffCode,
  safeCheck,
  pregnancy,
  thirdParty,
  ...answers,
];

/** Narrow claims before wide ones. */
const CLAIMING: readonly AnyDialog[] = [
  staffCode,
  tellMyWorker,
  whoWeAre,
  pregnancy,
  remindToo,
  thirdParty,
  goodNews,
  onTheWay,
  waitingList,
  booking,
  myAppointments,
  centres,
  rightsNews,
  callBack,
  talkToPerson,
  myAsks,
  keptFactsDialog,
  opportunities,
  entitlements,
  comingDay,
];

export const dialogs: DialogBook = {
  byName: new Map(ALL.map((dialog) => [dialog.name, dialog])),
  byIntent: new Map(
    ALL.flatMap((dialog) => dialog.intents.map((intent: Intent) => [intent, dialog] as const)),
  ),
  claimant: (ctx) => CLAIMING.find((dialog) => dialog.claims?.(ctx)),
  isButton: (said) => askedOnCard(said) !== undefined,
  onEvent,
  askLanguage: (found, ctx) =>
    waitFor(language, "which", { offered: found.map(({ id }) => id) }, ctx.known.now),
  offer: (intents, ctx) =>
    waitFor(
      menu,
      "pick",
      { options: [...intents], how: "guess", said: ctx.text.slice(0, 200) },
      ctx.known.now,
    ),
};
