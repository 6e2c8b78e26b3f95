import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  allows,
  CAPABILITIES,
  type Capability,
  RELATIONS,
  type Relation,
  relationsWith,
} from "../../src/domain/roles.ts";
import { Role } from "../../src/domain/worker.ts";
import { madeUp } from "../domain/entitlements-made-up.ts";
import { type Office, openOffice } from "./office.ts";
import { ofAll, ofChosen, ofColleague, ofPerson, type Probe } from "./rights-probes.ts";
import { type Cell, sceneOf } from "./rights-scene.ts";

/** Asked for in other tests: what advisers do, and who is told of what. */
const ELSEWHERE: readonly Capability[] = [
  "be-booked",
  "sit-at-centre",
  "keep-desk",
  "back-desk",
  "back-alarm",
  "see-bookings",
  "mark-attendance",
  "book-for",
  "re-engage",
  "see-unreached",
  "give-tier-one",
];

let office: Office;
let cells: readonly Cell[];

beforeAll(async () => {
  office = await openOffice();
  Object.assign(office.parts.content, { entitlements: [madeUp({ title: "A washing machine" })] });
  cells = await sceneOf(office);
}, 60_000);
afterAll(() => office.close());

type Found = Readonly<Record<string, string>>;

/** Every role with the relations in which something is allowed: "own covered". */
async function asked(probe: Probe, relations: readonly Relation[]): Promise<Found> {
  const found = new Map<string, Relation[]>(Role.options.map((role) => [role, []]));
  for (const cell of cells.filter(({ relation }) => relations.includes(relation)))
    if (await probe(office, cell)) found.get(cell.role)!.push(cell.relation);
  return Object.fromEntries([...found].map(([role, allowed]) => [role, allowed.join(" ")]));
}

function inTable(capability: Capability, relations: readonly Relation[]): Found {
  const allowed = (role: Role) => relationsWith(role, capability).filter((one) => relations.includes(one));
  return Object.fromEntries(Role.options.map((role) => [role, allowed(role).join(" ")]));
}

const entries = (probes: Readonly<Partial<Record<Capability, Probe>>>) =>
  Object.entries(probes) as [Capability, Probe][];

describe("a request is allowed or refused as the table says, for every role", () => {
  it.each(entries(ofPerson))("%s, in every relation to a person", async (capability, probe) => {
    expect(await asked(probe, RELATIONS)).toEqual(inTable(capability, RELATIONS));
  });

  it.each(entries(ofColleague))("%s, in every relation to a colleague", async (capability, probe) => {
    const relations = ["own", "covered", "others"] as const;
    expect(await asked(probe, relations)).toEqual(inTable(capability, relations));
    expectSame(capability, "booked", "others");
  });

  it.each(entries(ofAll))("%s, about nobody in particular", async (capability, probe) => {
    expect(await asked(probe, ["others"])).toEqual(inTable(capability, ["others"]));
    for (const relation of RELATIONS) expectSame(capability, relation, "others");
  });

  it.each([
    { capability: "look-after", relation: "own" },
    { capability: "stand-in", relation: "covered" },
  ] as const)("$capability, as a manager may choose", async ({ capability, relation }) => {
    const manager = cells.find((cell) => cell.role === "manager" && cell.relation === "others")!;
    const probe: Probe = (at, chosen) => ofChosen[capability](at, chosen, manager);
    const found = await asked(probe, ["others"]);
    for (const role of Role.options) {
      expect(found[role] !== "", role).toBe(allows(role, capability, relation));
      expect(relationsWith(role, capability).filter((one) => one !== relation)).toEqual([]);
    }
  });
});

it("asks for everything there is, here or elsewhere", () => {
  const here = [ofPerson, ofColleague, ofAll, ofChosen].flatMap((probes) => Object.keys(probes));
  expect([...here, ...ELSEWHERE].sort()).toEqual([...CAPABILITIES].sort());
});

/** Where two relations cannot be told apart, the table must not try. */
function expectSame(capability: Capability, one: Relation, other: Relation): void {
  for (const role of Role.options)
    expect(allows(role, capability, one), `${role} ${one}`).toBe(allows(role, capability, other));
}
