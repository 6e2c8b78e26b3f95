import { describe, expect, it } from "vitest";
import { allows, CAPABILITIES, RELATIONS, relationsWith, rolesWith } from "../../src/domain/roles.ts";
import { Role } from "../../src/domain/worker.ts";

/** What the table allows is asked for by real requests in test/staff/rights-cells.test.ts; here is what it must never say. */
describe("who may do what", () => {
  it.each([
    { role: "personal_adviser", what: "handle-complaint", why: "it may be about them" },
    { role: "personal_adviser", what: "export", why: "lists leave with a manager's name" },
    { role: "lac_nurse", what: "read-words", why: "she is told of health needs by the PA, with consent" },
    { role: "connexions_adviser", what: "read-words", why: "another agency" },
    { role: "career_coach", what: "see-caseload", why: "contracted from outside" },
    { role: "safeguarding_lead", what: "read-words", why: "the concern is enough" },
  ] as const)("$role may never $what: $why", ({ role, what }) => {
    expect(relationsWith(role, what)).toEqual([]);
  });

  it("lets a manager see waits of everyone, and words only of those they stand in for", () => {
    expect(relationsWith("manager", "see-waits")).toEqual(RELATIONS);
    expect(relationsWith("manager", "read-words")).toEqual(["covered"]);
  });

  it("lets nobody do something to others that they may not do to their own, but switch themselves off", () => {
    const odd = Role.options.flatMap((role) =>
      CAPABILITIES.filter((what) => allows(role, what, "others") && !allows(role, what, "own")),
    );
    expect([...new Set(odd)]).toEqual(["switch-off"]);
  });

  it("has somebody for everything", () => {
    const nobody = CAPABILITIES.filter((what) => RELATIONS.every((one) => rolesWith(what, one).length === 0));
    expect(nobody).toEqual([]);
  });
});
