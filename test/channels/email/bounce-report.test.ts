import { describe, expect, it } from "vitest";
import { readBounce } from "../../../src/channels/email/bounce-report.ts";
import { AWAY, FOLDED, RECEIPT, statusReport } from "./bounce-reports.ts";

describe("a mail that comes back", () => {
  it.each([
    { source: statusReport("failed"), says: "failed", why: "it did not get there" },
    { source: statusReport("Failed"), says: "failed", why: "letters of either size" },
    { source: statusReport("failed", FOLDED), says: "failed", why: "a head over several lines" },
    { source: statusReport("delayed"), says: "late", why: "the server goes on trying" },
    { source: statusReport("delivered"), says: "late", why: "it got there" },
    { source: statusReport(""), says: "nothing", why: "a report that says nothing" },
    { source: statusReport("failed", RECEIPT), says: "nothing", why: "a receipt for reading" },
    { source: AWAY, says: "nothing", why: "somebody is away, and reads it later" },
    { source: "", says: "nothing", why: "an empty mail" },
  ])("says $says: $why", ({ source, says }) => {
    expect(readBounce(source)).toBe(says);
  });
});
