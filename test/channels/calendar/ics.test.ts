import { describe, expect, it } from "vitest";
import { diaryFile, inviteFile } from "../../../src/channels/calendar/ics.ts";
import type { CalendarEntry } from "../../../src/domain/calendar-entry.ts";
import { readBoth } from "./parsers.ts";

const entry = (change: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "0199-one@intouch",
  sequence: 0,
  changedAt: Date.parse("2026-11-20T09:00:00Z"),
  start: Date.parse("2026-11-24T10:00:00Z"),
  end: Date.parse("2026-11-24T10:45:00Z"),
  title: "Maya, careers talk",
  place: "Harpurhey",
  ...change,
});
const people = { from: { name: "Line", address: "line@council.example" }, to: "owen@council.example" };

/** Lines as they are on the wire, unfolded by nobody. */
const lines = (file: string) => file.split("\r\n");

describe("a diary to subscribe to", () => {
  it("reads the same in two parsers", () => {
    const later = entry({
      uid: "0199-two@intouch",
      sequence: 3,
      title: "Kofi, follow-up talk",
      place: "By phone",
    });
    for (const { method, events } of readBoth(diaryFile("Owen's appointments", [entry(), later]))) {
      expect(method).toBe("PUBLISH");
      expect(events).toEqual([
        {
          uid: "0199-one@intouch",
          sequence: 0,
          start: "2026-11-24T10:00:00.000Z",
          end: "2026-11-24T10:45:00.000Z",
          title: "Maya, careers talk",
          place: "Harpurhey",
          status: "CONFIRMED",
        },
        expect.objectContaining({ uid: "0199-two@intouch", sequence: 3, place: "By phone" }),
      ]);
    }
  });

  it("says how often to look again, in the words of both Outlook and the standard", () => {
    const file = diaryFile("Owen", []);
    expect(lines(file)).toEqual(
      expect.arrayContaining([
        "REFRESH-INTERVAL;VALUE=DURATION:PT15M",
        "X-PUBLISHED-TTL:PT15M",
        "X-WR-CALNAME:Owen",
      ]),
    );
  });

  it("shows colleagues who share the calendar no more than that the time is taken", () => {
    expect(lines(diaryFile("Owen", [entry()]))).toContain("CLASS:PRIVATE");
    expect(lines(inviteFile({ method: "request", entry: entry() }, people))).toContain("CLASS:PRIVATE");
  });

  it("is the same for the same entries, whenever it is made", () => {
    expect(diaryFile("Owen", [entry()])).toBe(diaryFile("Owen", [entry()]));
  });

  it("is read when it is empty", () => {
    for (const { events } of readBoth(diaryFile("Owen", []))) expect(events).toEqual([]);
  });

  it.each([
    { start: "2027-03-28T00:30:00Z", wall: "00:30", why: "half an hour before the clocks go forward" },
    { start: "2027-03-28T01:00:00Z", wall: "02:00", why: "the moment after" },
    { start: "2027-10-31T00:30:00Z", wall: "01:30", why: "the first 1:30 of that night" },
    { start: "2027-10-31T01:30:00Z", wall: "01:30", why: "the second" },
  ])("keeps the instant over a change of the clocks: $why", ({ start, wall }) => {
    const at = Date.parse(start);
    for (const { events } of readBoth(diaryFile("Owen", [entry({ start: at, end: at + 1_800_000 })]))) {
      const read = new Date(events[0]!.start);
      expect(read.getTime()).toBe(at);
      expect(
        read.toLocaleTimeString("en-GB", { timeZone: "Europe/London", hour: "2-digit", minute: "2-digit" }),
      ).toBe(wall);
    }
  });
});

describe("what is written", () => {
  it.each([
    { title: "é".repeat(120), why: "two octets a letter" },
    { title: "👩🏾‍🎓".repeat(30), why: "four octets a letter, joined" },
    { title: `${"x".repeat(66)}é`, why: "a letter across the edge" },
    { title: "comma, semicolon; backslash \\ alone", why: "signs with a meaning" },
    { title: "", why: "nothing" },
  ])("is folded at 75 octets and ends each line with CRLF: $why", ({ title }) => {
    const file = diaryFile("Owen", [entry({ title })]);
    expect(file).not.toMatch(/[^\r]\n|\r[^\n]/);
    expect(Math.max(...lines(file).map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    for (const { events } of readBoth(file)) expect(events[0]!.title).toBe(title);
  });

  it("cannot be broken out of by a line break in a name", () => {
    const file = diaryFile("Owen", [entry({ title: "Maya\r\nATTENDEE:mailto:x@evil.example" })]);
    for (const { events } of readBoth(file))
      expect(events[0]!.title).toBe("Maya ATTENDEE:mailto:x@evil.example");
    expect(lines(file).some((line) => line.startsWith("ATTENDEE"))).toBe(false);
  });
});

describe("an invitation", () => {
  it.each([
    { method: "request", written: "REQUEST", status: "CONFIRMED" },
    { method: "cancel", written: "CANCEL", status: "CANCELLED" },
  ] as const)("asks for no answer: $method", ({ method, written, status }) => {
    const file = inviteFile({ method, entry: entry({ sequence: 2 }) }, people);
    for (const read of readBoth(file)) {
      expect(read.method).toBe(written);
      expect(read.events).toMatchObject([{ uid: "0199-one@intouch", sequence: 2, status }]);
    }
    const whole = file.replace(/\r\n /g, "");
    expect(whole).toContain('ORGANIZER;CN="Line":mailto:line@council.example');
    expect(whole).toMatch(/ATTENDEE;.*RSVP=FALSE:MAILTO:owen@council\.example/);
  });
});
