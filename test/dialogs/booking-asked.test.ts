import { describe, expect, it } from "vitest";
import { lineFor, MAYA } from "../work/outgoing.ts";

/** What a first message is answered with, in one string. */
async function answerTo(text: string): Promise<string> {
  const line = await lineFor();
  return (await line.say(MAYA, text)).join("\n");
}

const OFFERS =
  /^(?:Where\? Number|\w[\w ,]*:\n1 |None then|Pick a time:|[\w ]+ isn't at|\w+ \d+ \w+ is a bank)/m;

describe("a wish for an appointment", () => {
  it.each([
    { text: "careers new years day longsight", why: "careers, a day and a place, and no verb" },
    { text: "careers longsight tues wed or thurs dont mind", why: "not minding drops nothing" },
    { text: "any careers places open after 5", why: "careers and a time" },
    { text: "sorry didnt mean 2 bother u but cud i get a careers apointment", why: "polite and misspelt" },
    { text: "wheres the nearest careers to m14 7", why: "a question that is a wish" },
    { text: "can u get me a time with nadia", why: "an adviser by name" },
    { text: "is harpreet free thurs", why: "an adviser by name, with 'free' in it" },
    { text: "yeah book longsight thurs", why: "a centre and a day" },
    { text: "can i bring my baby to careers", why: "a question to somebody who means to come" },
    { text: "i still want the appointment", why: "the opposite of dropping it" },
  ])("is $text: $why", async ({ text }) => {
    expect(await answerTo(text)).toMatch(OFFERS);
  });

  it.each([
    { text: "cancel my careers appointment on fri", why: "dropped" },
    { text: "what time is my careers appointment", why: "asked of one that is booked" },
    { text: "can i see denise on fri", why: "their PA is no adviser" },
    { text: "book me in with my pa", why: "nor is whoever their PA is" },
    { text: "my mate joel is free tonight", why: "a mate of the same name" },
    { text: "do i get free prescriptions", why: "free of another kind" },
    { text: "im gonna see owen from work", why: "somebody at work" },
  ])("is not $text: $why", async ({ text }) => {
    expect(await answerTo(text)).not.toMatch(OFFERS);
  });
});
