import { describe, expect, it } from "vitest";
import { readInSeconds } from "../../../../src/conversation/understanding/in-care/asked-in-seconds.ts";

describe("questions whose answer is needed within seconds", () => {
  it.each([
    { text: "how do u phone quietly, he is asleep next to me", is: ["silent"], why: "no voice" },
    { text: "cant ring she will hear, what do i press", is: ["silent"], why: "heard" },
    { text: "whisper mode", is: ["silent"], why: "hiding" },
    { text: "im deaf", is: ["silent"], why: "not hearing" },
    { text: "cant make a sound", is: ["silent"], why: "no sound" },
    { text: "which way do i lay her, on her belly", is: ["on-side", "body-do"], why: "how she lies" },
    { text: "do i roll him", is: ["on-side", "body-do"], why: "over" },
    { text: "is it better to make her puke", is: ["swallow"], why: "sick" },
    { text: "what can he eat", is: ["swallow"], why: "food" },
    { text: "should she bring it up", is: ["swallow"], why: "sick" },
    { text: "should i bring it up with her", is: [], why: "to speak of it" },
    { text: "what do i give him", is: ["swallow"], why: "anything" },
    { text: "should i shake her", is: ["body-do"], why: "waking" },
    { text: "do i have to wait 24 hours", is: ["wait-a-day"], why: "a day" },
    { text: "is it too early to report her", is: ["wait-a-day"], why: "the same" },
    { text: "ok to wait for the chemist", is: [], why: "not asked by its words" },
    { text: "is it ok to wait for the chemist", is: ["wait"], why: "till later" },
    { text: "shud i open the door", is: ["go-out"], why: "to them" },
    { text: "can they trace my call", is: ["find"], why: "where they are" },
    { text: "dont know where i am", is: ["find"], why: "cannot say where" },
    { text: "will they find me if i ring", is: ["find"], why: "by the call" },
    { text: "can 999 tell where im ringing from", is: ["find"], why: "the same" },
    { text: "can u tell me when my money comes", is: [], why: "an ordinary ask" },
    { text: "can you tell where the office is", is: [], why: "of an office" },
    { text: "can u find me somewhere to stay", is: [], why: "a bed is asked for" },
    { text: "my phones about to die", is: ["battery"], why: "nearly gone" },
    { text: "batterys going", is: ["battery"], why: "the same" },
    { text: "im on 3%", is: ["battery"], why: "the same" },
    { text: "phone on 4 percent", is: ["battery"], why: "little left" },
    { text: "i aint got a gp will the hospital see me", is: ["registered"], why: "not registered" },
    { text: "will they charge for the ambulance", is: ["free"], why: "money" },
    { text: "which helpline for lads", is: ["for-men"], why: "for men" },
    { text: "(we dont know where we are)", is: ["find"], why: "marks are no words" },
    { text: "(cant be heard)", is: ["silent"], why: "nor at the ends" },
    { text: "im deaf/mute", is: ["silent"], why: "nor do they join two" },
    { text: "phone .. dying", is: ["battery"], why: "nor do they part two words" },
    { text: `how do i ring without talking ${"and ".repeat(19)}`.trim(), is: ["silent"], why: "25 words" },
  ])("$text: $is, $why", ({ text, is }) => {
    expect(readInSeconds(text)).toEqual(is);
  });

  it.each([
    { text: "cant talk now im at work", why: "they leave" },
    { text: "i put him on his side", why: "it is done" },
    { text: "he is drinking water", why: "it is told" },
    { text: "i waited up all night", why: "it is past" },
    { text: "i go out with mates", why: "everyday" },
    { text: "im gonna die", why: "no phone dies" },
    { text: "he is on his own in the flat", why: "a home" },
    { text: "my phone is here and im dying", why: "not the phone" },
    { text: "can you find me a flat", why: "a home" },
    { text: "is there a cost for the bus to hospital", why: "a fare" },
    { text: "can i keep my flat if i go in hospital", why: "nothing of the body" },
    { text: "my phone is new", why: "nothing of what is left" },
    { text: "how will they find my dad", why: "not them" },
    { text: "i dont know where i am in life", why: "not a place" },
    { text: "is my PIP free", why: "nothing of a hospital" },
    { text: "do i need id for it", why: "nothing of a hospital" },
    { text: "its quiet now", why: "nothing asked" },
    { text: "can you ring me i cant cook", why: "something else cannot be done" },
    { text: "he do not speak english", why: "nobody rings" },
    { text: "can i use a roll of film", why: "nobody is turned" },
    { text: "do i have to move out", why: "no body that is moved" },
    { text: `how do i ring without talking ${"and ".repeat(20)}`.trim(), why: "26 words may tell more" },
  ])("$text: none of them, $why", ({ text }) => {
    expect(readInSeconds(text)).toEqual([]);
  });
});
