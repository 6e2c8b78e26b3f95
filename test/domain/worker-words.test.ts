import { describe, expect, it } from "vitest";
import {
  isAutoReply,
  isBusyReply,
  isSend,
  newWordsIn,
  readCode,
  readName,
} from "../../src/domain/worker-words.ts";

describe("what a worker has written now", () => {
  it.each([
    { text: "See you at ten", words: "See you at ten", why: "nothing to cut" },
    { text: "See you at ten\n\nSent from my iPhone", words: "See you at ten", why: "what a phone adds" },
    {
      text: "See you at ten\n-- \nPA Team\n0161 496 0000",
      words: "See you at ten",
      why: "a marked signature",
    },
    {
      text: "See you at ten\nKind regards\nDee\nPersonal Adviser\nCity Council",
      words: "See you at ten",
      why: "a signature in words",
    },
    {
      text: "See you at ten. Kind regards, Dee",
      words: "See you at ten. Kind regards, Dee",
      why: "a kind word",
    },
    {
      text: "Yes that is fine.\nThanks\nI will ask the housing team to ring you at 3 on Tuesday",
      words: "Yes that is fine.\nThanks\nI will ask the housing team to ring you at 3 on Tuesday",
      why: "thanks in the middle, and more to say",
    },
    {
      text: "Ten is fine\nThanks\nDee Example\nLeaving Care Team\nTel 0161 496 0000",
      words: "Ten is fine",
      why: "thanks, and a signature in words",
    },
    { text: "Yes\n> can you come\n> please", words: "Yes", why: "quoted lines" },
    {
      text: "Yes\n\nOn Mon, 23 Nov 2026 at 10:00, In Touch <line@intouch.example> wrote:\n> hello",
      words: "Yes",
      why: "a quoted mail",
    },
    { text: "Yes\n-----Original Message-----\nFrom: x", words: "Yes", why: "an older program's quote" },
    {
      text: "Bring:\n- your letter\n- your card",
      words: "Bring:\n- your letter\n- your card",
      why: "a list",
    },
    { text: "Sent from my iPhone", words: "", why: "nothing but what a phone adds" },
  ])("is $words: $why", ({ text, words }) => {
    expect(newWordsIn(text)).toBe(words);
  });

  it.each([
    { text: "Automatic reply: I am away until Monday", auto: true },
    { text: "Out of office. Please ring duty", auto: true },
    { text: "I am currently out of the office and will return on 30 November", auto: true },
    { text: "Thanks for your message. I'm on annual leave until Monday.", auto: true },
    { text: "I\u2019m on annual leave until Monday", auto: true },
    { text: "I'm off sick until Thursday.", auto: true },
    { text: "This mailbox is not monitored", auto: true },
    { text: "I'm off sick, so can we make it Thursday?", auto: false },
    { text: "I'm out today but will ring you at 4", auto: false },
    { text: "The office is closed, come at ten", auto: false },
    { text: "I'm on leave next week so shall we do Thursday this week instead?", auto: false },
    { text: "On Friday I am on leave so come Thursday at 2", auto: false },
    { text: "I'm on leave from Monday, back on the 14th. Shall we meet before?", auto: false },
    { text: "Your reply was automatic, I think", auto: false },
  ])("is a machine's: $auto, $text", ({ text, auto }) => {
    expect(isAutoReply(text)).toBe(auto);
  });

  it.each([
    { text: "I'm driving - Sent from My Car", busy: true },
    {
      text: "I\u2019m driving with Focus turned on. I\u2019ll see your message when I get where I\u2019m going.",
      busy: true,
    },
    { text: '(I\'m not receiving notifications. If this is urgent, reply "urgent")', busy: true },
    { text: "I'm driving to you now, be there in 5", busy: false },
    { text: "I'm driving, I'll ring you when I stop", busy: false },
    { text: "The form is sent from my car park office", busy: false },
  ])("is a phone's own while its owner is busy: $busy, $text", ({ text, busy }) => {
    expect(isBusyReply(text)).toBe(busy);
  });
});

describe("a code at the start", () => {
  it.each([
    { text: "K7F2 see you", ref: "K7F2", rest: "see you" },
    { text: "#k7f2: see you", ref: "K7F2", rest: "see you" },
    { text: "k7f2", ref: "K7F2", rest: "" },
    { text: "K7F2M4 see you", ref: "K7F2M4", rest: "see you" },
  ])("is read from $text", ({ text, ref, rest }) => {
    expect(readCode(text)).toEqual({ ref, rest });
  });

  it.each(["see you", "b4 you go", "K7 F2", "about K7F2"])("is not in %s", (text) => {
    expect(readCode(text)).toBeUndefined();
  });

  it.each([
    { rest: "SEND", yes: true },
    { rest: "yes send it", yes: true },
    { rest: "send me the form", yes: false },
    { rest: "", yes: false },
  ])("then SEND: $rest, $yes", ({ rest, yes }) => {
    expect(isSend(rest)).toBe(yes);
  });
});

describe("a name on a phone that two share", () => {
  const two = [
    { firstName: "Dee", lastName: "Marsh" },
    { firstName: "Ola", lastName: "Finch" },
  ];
  const same = [
    { firstName: "Dee", lastName: "Marsh" },
    { firstName: "Dee", lastName: "Finch" },
  ];

  it.each([
    { text: "Ola", people: two, who: "Finch", rest: "" },
    { text: "ola: K7F2 yes", people: two, who: "Finch", rest: "K7F2 yes" },
    { text: "Dee Marsh K7F2 yes", people: two, who: "Marsh", rest: "K7F2 yes" },
    { text: "Dee Finch K7F2 yes", people: same, who: "Finch", rest: "K7F2 yes" },
  ])("is found in $text", ({ text, people, who, rest }) => {
    const found = readName(text, people);
    expect([found?.person.lastName, found?.rest]).toEqual([who, rest]);
  });

  it.each([
    { text: "K7F2 yes", people: two, why: "no name" },
    { text: "Deedee K7F2 yes", people: two, why: "another name" },
    { text: "Dee K7F2 yes", people: same, why: "two of that name" },
  ])("is not guessed from $text: $why", ({ text, people }) => {
    expect(readName(text, people)).toBeUndefined();
  });
});
