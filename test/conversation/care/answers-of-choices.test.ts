import { describe, expect, it } from "vitest";
import { answerOnly } from "../../../src/conversation/care/answers-in-care.ts";
import type { Session } from "../../../src/conversation/session.ts";
import { ctxFor, keysOf, NOW, session } from "../scene.ts";

const HAS = ["asked.have-to-report-another", "asked.live-with-me-another", "asked.should-ring-violence"];
const about = (kind: string, situation?: string): Session =>
  session({
    ...{ careTurns: 1, careSince: NOW },
    careAbout: { level: "urgent", kind, ...(situation && { situation }) },
  });
const HARMED = about("abuse_harm_from_others");
const ANOTHER = about("abuse_harm_from_others", "somebody-else");
const turn = (text: string, before: Session, channel: "sms" | "web" = "sms") =>
  answerOnly(ctxFor({ text, has: HAS, known: { concernOpen: true, channel } }), before)!;

describe("a choice that is theirs", () => {
  it.each([
    { text: "do i have to report him", before: HARMED, key: "asked.have-to-report", why: "no" },
    { text: "do i have to report him", before: about("not_said"), key: "asked.have-to-report", why: "no" },
    {
      text: "do i have to report him",
      before: ANOTHER,
      key: "asked.have-to-report-another",
      why: "of somebody else",
    },
    {
      text: "do i have to tell the police",
      before: about("violence_to_others"),
      key: "asked.should-ring-violence",
      why: "harm of their own doing is no choice of theirs",
    },
    { text: "can he still be done for it", before: HARMED, key: "asked.too-late", why: "no limit" },
    { text: "how do i tell my pa", before: HARMED, key: "asked.tell-worker", why: "they have it" },
    { text: "can he live with me", before: ANOTHER, key: "asked.live-with-me-another", why: "kindly" },
    { text: "can he live with me", before: HARMED, key: "asked.live-with-me", why: "it may be who harms" },
    { text: "what has she told you", before: ANOTHER, key: "asked.what-they-said", why: "nothing is told" },
  ])("$text: $key, $why", ({ text, before, key }) => {
    const made = turn(text, before);
    expect(keysOf(made)[0]).toBe(key);
    expect(made.effects).toContainEqual({ do: "add-to-concern", words: text });
  });

  it("to take back what was sent is answered with who has it", () => {
    expect(keysOf(turn("can u cancel what u sent", HARMED)).slice(0, 2)).toEqual([
      "asked.cancel-sent",
      "safety.told",
    ]);
  });

  it.each([
    { channel: "sms", key: "wish.how-to-stop" },
    { channel: "web", key: "wish.how-to-stop-web" },
  ] as const)("to leave the line by $channel is answered with how: $key", ({ channel, key }) => {
    expect(keysOf(turn("how do i stop these messages", HARMED, channel)).slice(0, 2)).toEqual([
      key,
      "asked.leave-line",
    ]);
  });
});
