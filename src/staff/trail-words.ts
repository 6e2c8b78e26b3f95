import type { EpochMs } from "../clock.ts";
import type { TrailRow } from "../store/trail.ts";
import { type Delivery, deliveryWords } from "./delivery-words.ts";
import { type Moment, momentOf, momentWords } from "./words.ts";

export interface TrailLine {
  readonly at: Moment;
  readonly text: string;
  /** How a message to staff went. */
  readonly went: Delivery | undefined;
}

type Names = (id: string | null) => string;
type Say = (row: TrailRow, who: string, names: Names, now: EpochMs) => string;

const WAYS: Readonly<Record<string, string>> = { sms: "text", email: "e-mail", teams: "Teams" };
const wayOf = ({ detail }: TrailRow): string => WAYS[String(detail["by"])] ?? String(detail["by"]);

const TOLD_NEXT: Readonly<Record<string, string>> = {
  reader: "the same person was told again",
  cover: "whoever stands in was told",
  duty: "duty was told",
  manager: "managers were told that it waits",
  everyone: "everyone was told",
  "duty-phone": "the duty phone was rung",
  nobody: "there was nobody to tell",
};
const nextOf = ({ detail }: TrailRow): string => TOLD_NEXT[String(detail["to"])] ?? "the next was told";

/** A time that was named in a line; older lines have none. */
function readBy({ detail }: TrailRow, now: EpochMs): string {
  return typeof detail["by"] === "number" ? `, due to be read ${momentWords(detail["by"], now)}` : "";
}

const workerIn = ({ detail }: TrailRow): string | null =>
  typeof detail["worker"] === "string" ? detail["worker"] : null;

/** What each line of the audit says to whoever reads the trail. */
const SAYS: Readonly<Record<string, Say>> = {
  "handoff.opened": (row, who, _, now) =>
    row.actor === "service" ? `A person was asked for${readBy(row, now)}` : `${who} wrote first`,
  "handoff.waits": (row, _who, _names, now) => `More came${readBy(row, now)}`,
  "handoff.unseen": (row) => `Nobody had read it: ${nextOf(row)}`,
  "handoff.duty-asked": () => "They asked for duty",
  "handoff.passed-to-duty": (row, who, _, now) => `${who} passed it to duty${readBy(row, now)}`,
  "teams.refused": (_, who) => `${who} pressed a button of a card that was not theirs any more`,
  "handoff.seen": (_, who) => `${who} read it`,
  "handoff.answered": (_, who) => `${who} answered`,
  "handoff.answer-taken-back": (_, who) => `${who} took the answer back before it left`,
  "handoff.closed": (_, who) => `${who} closed it`,
  "handoff.reopened": (_, who) => `${who} opened it again`,
  "text.sent-ahead": (_, who) => `A text left that ${who} had planned before`,
  "worker.told": (row, _, names) => `To ${names(workerIn(row))} by ${wayOf(row)}`,
  "worker.not-told": (row, _, names) => `The ${wayOf(row)} to ${names(workerIn(row))} did not arrive`,
  "person.told-seen": () => "They were told that it has been read",
  "person.told-late": () => "They were told who has it now",
  "person.told-on-it": () => "They were told who is on it",
  "concern.opened": () => "The concern was opened",
  "concern.told": ({ detail }) =>
    detail["told"] === 0 ? "There was nobody to alert" : "The first alert was given",
  "concern.added": ({ detail }) =>
    detail["anew"]
      ? "More danger was told, and the ladder began anew"
      : detail["level"]
        ? "More danger was told"
        : "More was written",
  "concern.told-again": ({ detail }) =>
    detail["told"] === 0 ? "There was nobody to alert again" : "It was alerted again",
  "concern.other-hands": ({ detail }) =>
    detail["stops"]
      ? "Somebody else may have the phone, and stopped texts to it"
      : "Somebody else may have the phone",
  "concern.not-told": () => "The alert was given without knowing who is in",
  "concern.not-taken": (row) => `Nobody had taken it: ${nextOf(row)}`,
  "concern.acknowledged": (_, who) => `${who} took it up`,
  "concern.read": (_, who) => `${who} opened it`,
  "concern.shared": (_, who) => `${who} wrote down who was told`,
  "concern.closed": (_, who) => `${who} closed it with a note`,
  "concern.worker-stood-back": (row, _, names) =>
    `It may be about ${names(workerIn(row))}, who was left out of it: duty looks after them`,
  "concern.given-back": (_, who) => `${who} gave them back to their worker`,
  "concern.unfrozen": (_, who) => `${who} let reminders and news go again`,
  "concern.reopened": (_, who) => `${who} opened it again`,
  "phone-task.made": () => "A call to make was put on the list",
  "phone-task.rang": (_, who) => `${who} rang`,
  "trail.read": (_, who) => `${who} looked at this page`,
};

/** A row as a line of the page. What has no words of its own stands with its name, so that nothing is left out. */
export function trailLine(row: TrailRow, names: Names, now: EpochMs): TrailLine {
  const who = row.actor === "service" ? "The service" : row.actor === "party" ? "They" : names(row.actor);
  const say = SAYS[row.action];
  return {
    at: momentOf(row.at, now),
    text: say ? say(row, who, names, now) : `${who}: ${row.action}`,
    went: row.went && deliveryWords(row.went),
  };
}
