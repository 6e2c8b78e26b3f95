import { describe, expect, it } from "vitest";
import { isAtHand } from "../../../src/conversation/care/at-hand.ts";
import { dangerReply } from "../../../src/conversation/care/danger-reply.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

const about = (kind: string, situation?: string) =>
  session({
    ...{ careTurns: 1, careSince: NOW },
    careAbout: { level: "urgent", kind, ...(situation && { situation }) },
  });
const DAD = about("abuse_harm_from_others");
const OPEN = { known: { concernOpen: true } };

describe("whoever harms them is about to come in", () => {
  it.each([
    { text: "hes coming up", before: DAD, is: true, why: "on the stairs" },
    { text: "hes here", before: about("domestic_abuse"), is: true, why: "there" },
    { text: "shes outside my room", before: DAD, is: true, why: "at the door" },
    { text: "can i go now hes coming up here", before: DAD, is: false, why: "it says more" },
    { text: "he hit me", before: DAD, is: false, why: "nobody comes" },
    { text: "hes here he stabbed me", before: DAD, is: false, why: "a wound" },
    { text: "hes here", before: about("medical"), is: false, why: "nobody harms them" },
    {
      text: "hes here",
      before: about("domestic_abuse", "somebody-else"),
      is: false,
      why: "another is harmed",
    },
    { text: "hes here", before: session(), is: false, why: "nothing is known of it" },
  ])("by $text: $is, $why", ({ text, before, is }) => {
    expect(isAtHand(ctxFor({ text, ...OPEN }), before)).toBe(is);
  });

  it("is nothing once a person has closed it", () => {
    expect(isAtHand(ctxFor({ text: "hes here" }), DAD)).toBe(false);
  });

  const reply = (level: "urgent" | "emergency", text = "hes coming up") => {
    const heard = { risk: { level, kind: "abuse_harm_from_others" } } as const;
    return dangerReply(ctxFor({ text, heard, ...OPEN }), DAD);
  };

  it("gets two short lines, and the alert goes out", () => {
    const made = reply("emergency");
    expect(keysOf(made)).toEqual(["safety.near-now"]);
    expect(made.effects).toMatchObject([{ do: "raise-concern", level: "emergency" }]);
  });

  it("gets no such lines where it is less, or says more", () => {
    expect(keysOf(reply("urgent"))).not.toContain("safety.near-now");
    expect(keysOf(reply("emergency", "hes hitting me"))).not.toContain("safety.near-now");
  });
});
