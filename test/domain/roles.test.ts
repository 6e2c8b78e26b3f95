import { describe, expect, it } from "vitest";
import { allows, CAPABILITIES, type Capability, RELATIONS, relationsWith } from "../../src/domain/roles.ts";
import { Role } from "../../src/domain/worker.ts";

const ROLES: readonly Role[] = [
  "personal_adviser",
  "connexions_adviser",
  "specialist_adviser",
  "education_worker",
  "lac_nurse",
  "career_coach",
  "duty",
  "manager",
  "safeguarding_lead",
];

/**
 * Every cell, written out: a column for each role in the order above; in it o for their own, c for those they cover,
 * b for those they have an appointment with, x for others, a dash for no.
 */
const CELLS = `
look-after        o---  ----  o---  ----  ----  ----  ----  ----  ----
stand-in          -c--  ----  -c--  -c--  ----  ----  -c--  -c--  ----
see-name          oc--  --b-  ocb-  -cb-  --b-  --b-  ocbx  ocbx  ocbx
see-waits         oc--  ----  oc--  -c--  ----  ----  ocbx  ocbx  ----
read-words        oc--  ----  oc--  -c--  ----  ----  ocbx  -c--  ----
answer            oc--  ----  oc--  -c--  ----  ----  ocbx  -c--  ----
plan-text         oc--  ----  oc--  -c--  ----  ----  ocbx  -c--  ----
close-thread      oc--  ----  oc--  -c--  ----  ----  ocbx  -c--  ----
handle-complaint  ----  ----  ----  ----  ----  ----  ocbx  ocbx  ----
read-concern      oc--  ----  oc--  -c--  ----  ----  ocbx  -c--  ocbx
take-concern      oc--  ----  oc--  -c--  ----  ----  ocbx  -c--  ocbx
close-concern     oc--  ----  oc--  -c--  ----  ----  ocbx  -c--  ocbx
look-at-sample    ----  ----  ----  ----  ----  ----  ----  ----  ocbx
see-bookings      oc--  --b-  ocb-  -cb-  --b-  --b-  ocbx  -c--  ----
mark-attendance   ----  --b-  --b-  --b-  --b-  --b-  ----  ----  ----
log-contact       oc--  ----  oc--  -c--  ----  ----  ocbx  -c--  ----
write-note        oc--  ----  oc--  -c--  ----  ----  ocbx  -c--  ----
keep-details      oc--  ----  oc--  -c--  ----  ----  ocbx  -c--  ----
decide-ask        oc--  ----  oc--  -c--  ----  ----  ocbx  -c--  ----
read-about-me     oc--  ----  oc--  -c--  ----  ----  ocbx  -c--  ----
transfer          o---  ----  o---  ----  ----  ----  ----  ocbx  ----
see-caseload      oc--  ----  oc--  -c--  ----  ----  -c--  ocbx  ----
set-leave         o---  o---  o---  o---  o---  o---  o---  ocbx  o---
leave-to-duty     ----  ----  ----  ----  ----  ----  ----  ocbx  ----
switch-off        ----  ----  ----  ----  ----  ----  ----  -cbx  ----
see-gaps          ----  ----  ----  ----  ----  ----  ----  ocbx  ----
oversee           ----  ----  ----  ----  ----  ----  ----  ocbx  ----
export            ----  ----  ----  ----  ----  ----  ----  ocbx  ----
`;

const rows = CELLS.trim()
  .split("\n")
  .map((line) => {
    const [capability = "", ...cells] = line.split(/\s+/);
    return { capability: capability as Capability, cells };
  });

const cellOf = (role: Role, capability: Capability): string =>
  RELATIONS.map((relation, i) => (allows(role, capability, relation) ? "ocbx"[i] : "-")).join("");

describe("who may do what", () => {
  it("has a line here for everything there is, and a column for every role", () => {
    expect(rows.map(({ capability }) => capability)).toEqual(CAPABILITIES);
    expect([...ROLES].sort()).toEqual([...Role.options].sort());
    expect(rows.every(({ cells }) => cells.length === ROLES.length)).toBe(true);
  });

  it.each(rows)("$capability, cell by cell", ({ capability, cells }) => {
    const found = Object.fromEntries(ROLES.map((role) => [role, cellOf(role, capability)]));
    expect(found).toEqual(Object.fromEntries(ROLES.map((role, i) => [role, cells[i]])));
  });

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

  it("lets a manager see names and waits of everyone, and words only of those they stand in for", () => {
    expect(relationsWith("manager", "see-waits")).toEqual(RELATIONS);
    expect(relationsWith("manager", "read-words")).toEqual(["covered"]);
  });
});
