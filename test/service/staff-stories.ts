import { DUTY, HER_PA, MAYA, type RealLine } from "./real-line.ts";
import { look, presses, rings, type Story, texts, thenHalfAMinute, waitsUntil } from "./story.ts";

export const SHABNAM = "+447700900803";
const PAGE = "/staff/people/PERSON";
const on = undefined;

const asks = [texts(MAYA, "can i talk to my pa"), texts(MAYA, "can you ring me about my rent")];
const nextLook = waitsUntil(
  "SELECT due_at FROM timer WHERE kind = 'handoff-unseen' AND state = 'waiting' ORDER BY due_at LIMIT 1",
);
const nextRung = waitsUntil("SELECT next_at FROM concern WHERE status = 'open'");
const itsTime = waitsUntil("SELECT send_at FROM planned_text");
const answers = (worker: string, words: string) =>
  thenHalfAMinute(presses(worker, PAGE, "/answer", { words }));
const toShabnam = (line: RealLine) => ({
  to: look(line, "SELECT id FROM worker WHERE record_ref = 'PA-03'")[0] as string,
  back: "",
});

/** What staff and the ladders do, each step to be killed in; `on` where a story only goes on. */
export const stories: Readonly<Record<string, Story>> = {
  "a message that nobody reads, from rung to rung": {
    steps: [...asks, nextLook, nextLook, nextLook, nextLook, nextLook],
    does: [
      "handoff.opened",
      "handoff.unseen cover",
      "handoff.unseen duty",
      "handoff.unseen everyone",
      "handoff.unseen manager",
      "handoff.unseen reader",
      "person.told-late",
      "person.told-late",
      "person.told-late",
      "person.told-late",
    ],
    rounds: [
      [
        on,
        "as the first message leaves",
        "before it is written",
        "when it is acknowledged",
        "as the first message leaves",
        "while the first message is on its way",
        "when the first message was taken and nobody said so",
      ],
      [
        on,
        on,
        "when the first message was taken and nobody said so",
        "40 ms after",
        "8 ms after",
        "as the first message leaves",
        "when it is acknowledged",
      ],
    ],
  },
  "a concern that nobody takes, from rung to rung, until duty takes it": {
    steps: [
      texts(MAYA, "i want to die"),
      nextRung,
      nextRung,
      nextRung,
      thenHalfAMinute(presses(DUTY, `${PAGE}/concerns/CONCERN`, "/take")),
    ],
    does: [
      "concern.acknowledged",
      "concern.not-taken duty",
      "concern.not-taken everyone",
      "concern.not-taken manager",
      "concern.opened",
      "concern.read",
      "concern.told",
      "handoff.seen",
      "person.told-on-it",
      "phone-task.made",
    ],
    rounds: [
      [
        "when it is acknowledged",
        "as the first message leaves",
        "when it is acknowledged",
        "when the first message was taken and nobody said so",
        "before it is written",
      ],
      [
        "as the first message leaves",
        "while the first message is on its way",
        "when the connection broke after the first message was taken",
        "before it is written",
        "when it is acknowledged",
      ],
    ],
  },
  "a talk from the page: seen, answered, answered again, closed": {
    steps: [
      ...asks,
      presses(HER_PA, PAGE, "/seen"),
      answers(HER_PA, "yes, at two"),
      texts(MAYA, "two is fine"),
      answers(HER_PA, "speak then"),
      presses(HER_PA, PAGE, "/close"),
      texts(MAYA, "thanks"),
    ],
    does: [
      "handoff.answered",
      "handoff.answered",
      "handoff.closed",
      "handoff.opened",
      "handoff.seen",
      "handoff.waits",
      "person.told-seen",
    ],
    rounds: [
      [
        on,
        on,
        "before it is written",
        "when the first message was taken and nobody said so",
        on,
        "8 ms after",
        "when it is acknowledged",
      ],
      [
        on,
        on,
        "as the first message leaves",
        "when it is acknowledged",
        on,
        "when the connection broke after the first message was taken",
        "before it is written",
      ],
    ],
  },
  "a talk by text: answered by code, then kept and sent into a closed thread": {
    steps: [
      ...asks,
      texts(HER_PA, "REF yes, at two"),
      presses(HER_PA, PAGE, "/close"),
      texts(HER_PA, "REF one more thing, bring the letter"),
      texts(HER_PA, "REF SEND"),
    ],
    does: ["handoff.answered", "handoff.answered", "handoff.closed", "handoff.opened", "handoff.reopened"],
    rounds: [
      [
        on,
        on,
        "when the first message was taken and nobody said so",
        "8 ms after",
        "when it is acknowledged",
        "as the first message leaves",
      ],
      [
        on,
        on,
        "before it is written",
        on,
        "as the first message leaves",
        "when the connection broke after the first message was taken",
      ],
    ],
  },
  "a planned text": {
    steps: [
      presses(HER_PA, PAGE, "/plan", { words: "see you at four", day: "2026-11-23", time: "15:00" }),
      itsTime,
    ],
    does: ["handoff.answered", "handoff.opened", "text.planned"],
    rounds: [
      ["before it is written", "as the first message leaves"],
      ["when it is acknowledged", "when the first message was taken and nobody said so"],
      ["8 ms after", "when it is acknowledged"],
    ],
  },
  "a transfer with its introduction": {
    steps: [
      ...asks,
      presses(HER_PA, `${PAGE}/transfer`, "/transfer", toShabnam),
      presses(SHABNAM, PAGE, "/card/read"),
      answers(SHABNAM, "hello, yes"),
    ],
    does: ["card.read", "handoff.answered", "handoff.opened", "person.transferred"],
    rounds: [
      [on, on, "before it is written", "when it is acknowledged", "as the first message leaves"],
      [on, on, "when the first message was taken and nobody said so", "8 ms after", "8 ms after"],
      [on, on, "when it is acknowledged", "before it is written", on],
    ],
  },
  "a call to make": {
    steps: [
      rings(MAYA),
      presses(HER_PA, "/staff/calls", "/calls/CALL", { rang: "no-answer", minutes: "10" }),
    ],
    does: ["call.no-answer", "handoff.closed", "handoff.opened"],
    rounds: [
      ["before it is written", "when the first message was taken and nobody said so"],
      ["when it is acknowledged", "before it is written"],
      ["as the first message leaves", "8 ms after"],
    ],
  },
};
