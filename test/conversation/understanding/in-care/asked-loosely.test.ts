import { describe, expect, it } from "vitest";
import type { Asked } from "../../../../src/conversation/understanding/in-care/asked-in-care.ts";
import { readAskedLoosely } from "../../../../src/conversation/understanding/in-care/asked-loosely.ts";

describe("what a short question is likely to be about", () => {
  const rows: readonly (readonly [string, Asked])[] = [
    ["what will it cost me", "no-credit"],
    ["who pays for the hotel", "pay"],
    ["what if he finds me", "comes-back"],
    ["why are u so keen to tell", "why-tell"],
    ["are u lot from immigration", "not-police"],
    ["is it really police im talking to", "not-police"],
    ["is there a line that isnt police", "number"],
    ["what hotline is it", "number"],
    ["can u lot not send somebody", "send-someone"],
    ["so will u be ringing me", "who-rings"],
    ["how many hours till they answer", "when"],
    ["could i end up in prison", "trouble"],
    ["did i deserve that", "fault"],
    ["what on earth do i say", "what-say"],
    ["would they move me from this placement", "move"],
    ["can they just force me to go", "make-me"],
    ["where on earth can i sleep", "where-go"],
    ["is somebody in fact there", "anyone-there"],
    ["so what is gonna happen next", "what-now"],
    ["how on earth do i cope", "what-do"],
    ["can police help with that", "police-do"],
    ["will an ambulance be long", "calling-999"],
    ["is it that i owe it all back", "pay-back"],
    ["does a machine even care", "why-care"],
    ["can i take that to small claims", "claim-back"],
    ["can anyone at all help me", "help-me"],
    ["will my worker be finding out", "worker-knows"],
    ["what are these advocates", "advocate"],
    ["will it ever get easier", "be-ok"],
  ];
  it.each(rows)("%s: %s", (words, asked) => {
    expect(readAskedLoosely(words)).toBe(asked);
  });

  it.each(["what did he go and say", "what has she said to say", "what was it i had to say"])(
    "is not what to say: %s",
    (words) => {
      expect(readAskedLoosely(words)).toBeUndefined();
    },
  );

  it("may be about nothing that is known", () => {
    expect(readAskedLoosely("why is it raining")).toBeUndefined();
  });
});

describe("what is said, and asks all the same", () => {
  const rows: readonly (readonly [string, Asked])[] = [
    ["need someone to talk to not police", "number"],
    ["i got no minutes", "no-credit"],
    ["it was my fault", "fault"],
    ["such a broken record", "repeats"],
    ["just keep me company", "stay-here"],
    ["everyone thinks im lying", "believe"],
    ["police are u", "not-police"],
    ["ok gotta go", "leaving"],
    ["i want my wages from my boss", "claim-back"],
    ["so u told my pa", "worker-knows"],
    ["robots cant care", "why-care"],
    ["dont act like u care", "why-care"],
    ["u lot are grassers", "told-on"],
    ["no one can stop me", "stop-me"],
    ["so u are not police", "not-police"],
    ["my pa gets told yeah", "worker-knows"],
    ["explain that advocate thing", "advocate"],
    ["remind my pa to bring my post", "ask-worker"],
  ];
  it.each(rows)("%s: %s", (words, asked) => {
    expect(readAskedLoosely(words)).toBe(asked);
  });
});
