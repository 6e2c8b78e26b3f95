import { describe, expect, it } from "vitest";
import {
  asksInTheirPlace,
  asksOfTheirs,
  asksOwner,
  asksWhatSheSaid,
} from "../../../../src/conversation/understanding/who-writes/asked-of-owner.ts";
import { plainWords } from "../../../../src/conversation/understanding/words/plain-words.ts";

const readers = { owner: asksOwner, theirs: asksOfTheirs, said: asksWhatSheSaid };

describe("somebody else at the phone who says nothing of who they are", () => {
  it.each([
    { text: "who r u texting babe", is: "owner", why: "asks the person, not us" },
    { text: "babe who u messaging at this time", is: "owner", why: "calls them by it" },
    { text: "who you chatting to", is: "owner", why: "in few words" },
    { text: "darling who are you talking to so late", is: "owner", why: "talk, and the hour" },
    { text: "who you on the phone to at 2am", is: "owner", why: "the hour by the clock" },
    { text: "why you texting random lads", is: "owner", why: "of others" },
    { text: "whats all this on your phone then", is: "owner", why: "what is on it" },
    { text: "give me your phone", is: "owner", why: "wants it" },
    { text: "get off ur phone", is: "owner", why: "wants it put away" },
    { text: "so this is who youve been running to", is: "owner", why: "has found it" },
    { text: "your phone wont stop buzzing", is: "owner", why: "we have no phone" },
    { text: "Babe, who are you messaging? It's gone midnight.", is: "owner", why: "in one of its sentences" },
    { text: "let me see who it is", is: "owner", why: "wants to look" },
    { text: "why are you texting a helpline", is: "owner", why: "has seen to whom" },
    { text: "u think i dont see u texting", is: "owner", why: "has seen them write" },
    { text: "i can see you typing", is: "owner", why: "the same in other words" },
    { text: "who you grassing to", is: "owner", why: "what they take it for" },
    { text: "put that phone away n talk to me", is: "owner", why: "and wants to be heard" },
    { text: "you better not be texting that lot", is: "owner", why: "warns them" },
    { text: "hey who is messaging you hun", is: "owner", why: "who writes to them" },
    { text: "u cheating on me", is: "owner", why: "fears another" },
    { text: "why has my girlfriend got this number in her phone", is: "theirs", why: "asks us of theirs" },
    { text: "how come this number is on my daughters phone", is: "theirs", why: "the other way about" },
    { text: "hiya who is this my missus has been texting you", is: "theirs", why: "she writes to us" },
    { text: "my wife keeps texting this number who are you", is: "theirs", why: "said first, asked after" },
    { text: "this number keeps popping up on my sons phone", is: "theirs", why: "asks nothing" },
    { text: "im with her boyfriend who are you", is: "theirs", why: "who they are to her" },
    { text: "so what she been saying about me then", is: "said", why: "what was told of them" },
    { text: "has she been slagging me off", is: "said", why: "in other words" },
    { text: "whatever she told you is lies", is: "said", why: "denies it" },
    { text: "has she said i hit her", is: "said", why: "what they are said to have done" },
    { text: "shes not allowed to talk to u", is: "said", why: "forbids it" },
    { text: "keep out of our business", is: "said", why: "warns us off" },
    { text: "tell her to come home", is: "said", why: "a word to her" },
    { text: "are you her social worker", is: "said", why: "who we are to her" },
    { text: "is this some bloke shes seeing", is: "said", why: "jealous" },
    { text: "So. What she been saying about me then?", is: "said", why: "in one of its sentences" },
  ] as const)("$text: $is, $why", ({ text, is }) => {
    expect(readers[is](plainWords(text))).toBe(true);
    expect(asksInTheirPlace(plainWords(text))).toBe(true);
  });

  it.each([
    { text: `${"so ".repeat(100)}. who u texting babe`, why: "after much else" },
    { text: `${"so ".repeat(100)}your phone wont stop buzzing`, why: "after much else" },
    { text: `${"so ".repeat(100)}my wife keeps texting this number who are you`, why: "after much else" },
    { text: "who did you tell", why: "the person asks who knows" },
    { text: "why r u texting me", why: "asks us of our texts" },
    { text: "who will ring me", why: "asks who comes" },
    { text: "he keeps asking who im texting", why: "tells of it" },
    { text: "he said give me ur phone and then he hit me", why: "tells what was said" },
    { text: "my bf has my phone most nights", why: "tells who has it" },
    { text: "what do i say if he asks who im texting", why: "what to say to it" },
    { text: "why does my boyfriend hit me", why: "their own harm" },
    { text: "my ex keeps texting me", why: "of texts to them" },
    { text: "can u ring my girlfriend", why: "who is to be rung" },
    { text: "he says your phone is mine now", why: "tells what was said" },
    { text: "your phone number is busy", why: "of our number" },
    { text: "tell her to ring me", why: "asks for their worker, who was named to them" },
    { text: "tell her i need her", why: "the same" },
    { text: "tell her i will be late", why: "the same" },
    { text: "tell him to leave me alone", why: "a wish of their own" },
    { text: "she said im lying", why: "what was said to them" },
    { text: "are you my social worker", why: "their own worker" },
    { text: "he told everyone i made it up", why: "what he tells others" },
    { text: "is she in trouble for telling", why: "of a friend" },
  ])("$text is of the person: $why", ({ text }) => {
    expect(asksInTheirPlace(plainWords(text))).toBe(false);
  });
});
