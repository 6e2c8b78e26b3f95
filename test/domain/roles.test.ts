import { describe, expect, it } from "vitest";
import { mayProtect } from "../../src/domain/protect.ts";
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
    { role: "manager", what: "read-concern", why: "sees that it waits, and finds somebody who may" },
    { role: "manager", what: "close-concern", why: "nobody ends what they may not read" },
    { role: "education_worker", what: "read-concern", why: "also not as somebody's cover" },
    { role: "education_worker", what: "take-concern", why: "nobody takes what they may not read" },
  ] as const)("$role may never $what: $why", ({ role, what }) => {
    expect(relationsWith(role, what)).toEqual([]);
  });

  it("lets a manager see waits of everyone, and words only of those they stand in for", () => {
    expect(relationsWith("manager", "see-waits")).toEqual(RELATIONS);
    expect(relationsWith("manager", "read-words")).toEqual(["covered", "asked"]);
  });

  it.each([
    { relation: "own", roles: ["personal_adviser", "specialist_adviser"], why: "their own worker" },
    { relation: "covered", roles: ["personal_adviser", "specialist_adviser"], why: "the worker is not in" },
    { relation: "asked", roles: [], why: "the worker is in, and asked to be helped with something else" },
    { relation: "booked", roles: [], why: "an appointment is no reason to know" },
    { relation: "others", roles: [], why: "somebody else's" },
  ] as const)(
    "a disclosure of $relation is read by duty, the lead and $roles: $why",
    ({ relation, roles }) => {
      const always = ["duty", "safeguarding_lead"];
      expect(rolesWith("read-concern", relation).sort()).toEqual([...always, ...roles].sort());
      expect(rolesWith("take-concern", relation).sort()).toEqual([...always, ...roles].sort());
    },
  );

  it.each([
    { role: "personal_adviser", isOwn: true, may: true, why: "the worker" },
    { role: "personal_adviser", isOwn: false, may: true, why: "another adviser who stands in" },
    { role: "education_worker", isOwn: false, may: false, why: "stands in, and reads no disclosure" },
    { role: "manager", isOwn: false, may: false, why: "stands in, and reads no disclosure" },
  ] as const)("$role told first of a disclosure: $may, $why", ({ role, isOwn, may }) => {
    expect(mayProtect(role, isOwn)).toBe(may);
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
