import { describe, expect, it } from "vitest";
import { isBodyNow, stillBody } from "../../../src/conversation/care/body-now.ts";
import { ctxFor, NOW, session } from "../scene.ts";

const ILL = { level: "emergency", kind: "medical" } as const;
const LESS = { level: "urgent", kind: "domestic_abuse" } as const;
const TOOK = { level: "emergency", kind: "suicide_self_harm" } as const;
const HOURS_12 = 12 * 3_600_000;

describe("a body in danger", () => {
  it.each([
    { told: LESS, since: NOW, about: ILL, stays: true, why: "what is less is told" },
    { told: LESS, since: NOW - HOURS_12 + 1, about: ILL, stays: true, why: "within the hours" },
    { told: LESS, since: NOW - HOURS_12, about: ILL, stays: false, why: "hours later" },
    { told: LESS, since: undefined, about: ILL, stays: false, why: "nobody knows since when" },
    { told: { ...LESS, level: "emergency" }, since: NOW, about: ILL, stays: false, why: "as grave" },
    { told: LESS, since: NOW, about: { ...ILL, level: "urgent" }, stays: false, why: "it was no danger now" },
    { told: LESS, since: NOW, about: undefined, stays: false, why: "there was none" },
  ] as const)("stays what they are cared for about, $stays: $why", ({ told, since, about, stays }) => {
    const before = session({
      careTurns: 0,
      ...(since !== undefined && { careSince: since }),
      ...(about && { careAbout: about }),
    });
    expect(stillBody(told, ctxFor({ known: { concernOpen: true } }), before)).toBe(stays ? about : told);
  });

  it.each([
    { about: TOOK, tookAt: NOW, is: true, why: "something was taken" },
    { about: TOOK, tookAt: undefined, is: false, why: "a wish to die is not of the body yet" },
    { about: undefined, tookAt: undefined, is: false, why: "nobody knows what was told" },
  ])("is now, $is: $why", ({ about, tookAt, is }) => {
    const change = { ...(about && { careAbout: about }), ...(tookAt !== undefined && { tookAt }) };
    const before = session({ careTurns: 0, careSince: NOW, ...change });
    expect(isBodyNow(ctxFor({ known: { concernOpen: true } }), before)).toBe(is);
  });
});
