import { describe, expect, it } from "vitest";
import { isWatched } from "../../../src/conversation/care/watched.ts";
import { ctxFor, session } from "../scene.ts";

const about = (kind: string, situation?: string) =>
  session({ careAbout: { level: "urgent", kind, ...(situation && { situation }) } });

describe("whoever harms them may read the answer", () => {
  it.each([
    { told: about("domestic_abuse"), is: true, why: "a partner" },
    { told: about("abuse_harm_from_others", "honour"), is: true, why: "the family, for its honour" },
    { told: about("abuse_harm_from_others", "forced-marriage"), is: true, why: "the family" },
    { told: about("abuse_harm_from_others", "cutting-by-family"), is: true, why: "the family" },
    { told: about("abuse_harm_from_others", "followed"), is: false, why: "a stranger" },
    { told: about("abuse_harm_from_others"), is: false, why: "nobody says who" },
    { told: session(), is: false, why: "nothing told here" },
  ])("$is, while it is open: $why", ({ told, is }) => {
    expect(isWatched(ctxFor({ known: { concernOpen: true } }), told)).toBe(is);
  });

  it("is no longer so once it is closed", () => {
    expect(isWatched(ctxFor(), about("domestic_abuse"))).toBe(false);
  });

  it("is so wherever somebody goes through the phone", () => {
    expect(isWatched({ ...ctxFor(), phoneRead: true }, session())).toBe(true);
  });
});
