import { describe, expect, it } from "vitest";
import { TODAY, understander } from "../subject.ts";

const read = (text: string) => understander.understand(text, { today: TODAY });

describe("two asks in one message", () => {
  it.each([
    [
      "how much is the setting up home money and can u book me in with careers",
      "entitlement_topic",
      "book_appointment",
    ],
    [
      "cancel my careers appointment thursday, also whens the next cooking thing on",
      "cancel_appointment",
      "events_list",
    ],
    ["i want a mentor and can someone ring me today pls", "mentoring_join", "callback_request"],
    [
      "started at the warehouse last week. how do i get a bus pass",
      "checkin_update_eet",
      "entitlement_topic",
    ],
    ["my number changed its 07700 900555 and whos my pa now", "update_contact_details", "who_is_my_pa"],
    [
      "how do i get a provisional licence and what about the leisure pass",
      "entitlement_topic",
      "entitlement_topic",
    ],
    ["when is my appointment and stop texting me after that", "my_appointments", "stop"],
  ])("are both heard in %j", (text, first, second) => {
    const { intent, also } = read(text);
    expect([intent, also?.heard.intent]).toEqual([first, second]);
  });

  it.each([
    { text: "hiya, can you book me in with careers", why: "a greeting is no ask" },
    { text: "thanks for that, when am i next in", why: "thanks are no ask" },
    { text: "not seeing my mentor any more, take me off", why: "the same thing twice, and no opt-out" },
    { text: "im his mum and who is his pa", why: "what somebody else asks is one matter" },
    { text: "bed and breakfast is what they put me in", why: "a joint that joins one thing" },
    { text: "book me in on tuesday or wednesday", why: "one ask with two days" },
    { text: "ok", why: "one word" },
  ])("are not made of $text: $why", ({ text }) => expect(read(text).also).toBeUndefined());

  it("are never made of danger, which is judged by the whole", () => {
    const { risk, also } = read("i want to die and can you book me in with careers");
    expect(risk.level).not.toBe("none");
    expect(also).toBeUndefined();
  });

  it("keep the day that the second names for the whole", () => {
    expect(read("whos my pa and can you book me in with careers tomorrow").entities.date).toBe("2026-11-23");
  });
});
