import type { AnyDialog, DialogBook } from "../src/conversation/dialog.ts";
import type { Intent } from "../src/conversation/understanding/index.ts";
import { waitFor } from "../src/conversation/waiting.ts";
import { answers } from "./answers.ts";
import { booking } from "./booking.ts";
import { checkIn } from "./check-in.ts";
import { entitlements } from "./entitlements.ts";
import { onEvent } from "./events.ts";
import { menu } from "./menu.ts";
import { cancelling, myAppointments } from "./my-appointments.ts";
import { opportunities } from "./opportunities.ts";
import { talkToPerson, whoIsMyPa } from "./talk-to-person.ts";
import { numberInDoubt, proof, putInTouch } from "./unknown.ts";

/** Every conversation the service can have. */
const ALL: readonly AnyDialog[] = [
  menu,
  entitlements,
  booking,
  myAppointments,
  cancelling,
  checkIn,
  opportunities,
  talkToPerson,
  whoIsMyPa,
  putInTouch,
  numberInDoubt,
  proof,
  ...answers,
];

export const dialogs: DialogBook = {
  byName: new Map(ALL.map((dialog) => [dialog.name, dialog])),
  byIntent: new Map(
    ALL.flatMap((dialog) => dialog.intents.map((intent: Intent) => [intent, dialog] as const)),
  ),
  onEvent,
  offer: (intents, ctx) => waitFor(menu, "pick", { options: [...intents], how: "guess" }, ctx.known.now),
};
