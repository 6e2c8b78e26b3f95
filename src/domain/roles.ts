import { Role } from "./worker.ts";

/**
 * What somebody of the staff has to do with a young person: it is their own; they stand in for whose it is, who is not
 * in; they were asked to answer although whose it is is in; they have an appointment with them or were asked to see
 * them; or none of these. Of a colleague: themselves, somebody they stand in for, somebody else.
 */
export const RELATIONS = ["own", "covered", "asked", "booked", "others"] as const;
export type Relation = (typeof RELATIONS)[number];

type Row = Readonly<Partial<Record<Role, readonly Relation[]>>> & {
  /** Where the line comes from. `000` and `001` are the two agreements, `004` the council's report. */
  readonly why: string;
};

const OWN = ["own"] as const;
const COVERED = ["covered"] as const;
const STANDING_IN = ["own", "covered"] as const;
const HELPING = ["covered", "asked"] as const;
const THEIRS = ["own", "covered", "asked"] as const;
const BOOKED = ["booked"] as const;
const ANYONE = RELATIONS;

/** Who gives a young person the support of a Personal Adviser, and who does so for a while. */
const CARERS = {
  personal_adviser: THEIRS,
  specialist_adviser: THEIRS,
  education_worker: HELPING,
  manager: HELPING,
} as const;

/** Who of them reads what was disclosed: advisers alone, and a stand-in only while whose it is is not in. */
const PROTECTORS = { personal_adviser: STANDING_IN, specialist_adviser: STANDING_IN } as const;

/** Everyone with whom an appointment can be made. */
const SEEN = {
  connexions_adviser: BOOKED,
  education_worker: BOOKED,
  lac_nurse: BOOKED,
  career_coach: BOOKED,
} as const;

/** Who may do what: a role that is not in a line may not. This is all there is; nothing else asks for a role. */
const TABLE = {
  "look-after": {
    personal_adviser: OWN,
    specialist_adviser: OWN,
    why: "000 4b iii, ix: a named PA for each; the specialist adviser has the few who need more",
  },
  "stand-in": {
    personal_adviser: COVERED,
    specialist_adviser: COVERED,
    education_worker: COVERED,
    duty: COVERED,
    manager: COVERED,
    why: "001 4a: somebody of the service helps when the worker is unavailable; the other agencies are not that",
  },
  "be-booked": {
    connexions_adviser: ANYONE,
    specialist_adviser: ANYONE,
    why: "000 4b v: appointments that the line makes are with these two",
  },
  "sit-at-centre": { connexions_adviser: ANYONE, why: "000 4a: Connexions sees people at its own centres" },
  "keep-desk": {
    duty: ANYONE,
    why: "001 4a: duty is there for whatever no worker has, and is told of every concern at once",
  },
  "back-desk": {
    manager: ANYONE,
    why: "a manager hears of what neither worker, cover nor duty has read",
  },
  "back-alarm": {
    manager: ANYONE,
    safeguarding_lead: ANYONE,
    why: "001 3: a concern that duty has not taken goes to whoever answers for protection",
  },
  "see-waits": {
    ...CARERS,
    duty: ANYONE,
    manager: ANYONE,
    why: "a manager finds somebody for what waits, and needs no words for that",
  },
  "read-words": {
    ...CARERS,
    duty: ANYONE,
    why: "001 4a: personal information stays with the service, and there with whoever helps them now",
  },
  "take-transcript": {
    personal_adviser: OWN,
    specialist_adviser: OWN,
    duty: ANYONE,
    why: "whoever keeps the case file takes what goes into it, duty in their place; a stand-in has no need to",
  },
  answer: {
    ...CARERS,
    duty: ANYONE,
    why: "001 4a: duty helps a known young person if their worker is unavailable",
  },
  "plan-text": { ...CARERS, duty: ANYONE, why: "a text that leaves later is an answer" },
  "close-thread": { ...CARERS, duty: ANYONE, why: "whoever may answer may end the talk" },
  "handle-complaint": {
    duty: ANYONE,
    manager: ANYONE,
    why: "a complaint is not read by whom it may be about; 004 2.6: young people could not tell how to go further up",
  },
  "read-concern": {
    ...PROTECTORS,
    duty: ANYONE,
    safeguarding_lead: ANYONE,
    why: "001 3: protection comes before all else; their worker or who stands in meanwhile, duty and the lead act on it",
  },
  "take-concern": {
    ...PROTECTORS,
    duty: ANYONE,
    safeguarding_lead: ANYONE,
    why: "whoever reads a concern may take it",
  },
  "close-concern": {
    ...PROTECTORS,
    duty: ANYONE,
    safeguarding_lead: ANYONE,
    why: "a named human writes what was done; never by text",
  },
  "look-at-sample": {
    safeguarding_lead: ANYONE,
    why: "a few messages a week without names, so that danger which was missed is found",
  },
  "see-bookings": {
    ...CARERS,
    ...SEEN,
    specialist_adviser: ["own", "covered", "asked", "booked"],
    education_worker: ["covered", "asked", "booked"],
    duty: ANYONE,
    why: "000 4b v: the PA and the Connexions adviser share out who does what",
  },
  "mark-attendance": {
    ...SEEN,
    specialist_adviser: BOOKED,
    why: "000 4b vi: an appointment is with one adviser, who knows whether they came",
  },
  "mark-overdue": {
    manager: ANYONE,
    why: "003 4: support that nobody wrote down counts for nobody; a manager can once a fortnight has gone",
  },
  "book-for": {
    ...CARERS,
    ...SEEN,
    specialist_adviser: ["own", "covered", "asked", "booked"],
    education_worker: ["covered", "asked", "booked"],
    duty: ANYONE,
    why: "000 4b v, vi: whoever works with a young person makes the appointment with them",
  },
  "re-engage": {
    ...CARERS,
    duty: ANYONE,
    why: "000 4b vi, vii: the leaving care worker brings them back to Connexions, or asks the education worker",
  },
  "see-unreached": {
    education_worker: ANYONE,
    why: "000 4b vii: whoever Connexions does not reach is seen by the service's own education worker",
  },
  "give-tier-one": {
    connexions_adviser: ANYONE,
    specialist_adviser: ANYONE,
    why: "003 4: the three hours or six contacts in a year are support from Connexions",
  },
  "log-contact": {
    ...CARERS,
    duty: ANYONE,
    why: "004 2.6: contact through direct work is recorded by who did it",
  },
  "write-note": { ...CARERS, duty: ANYONE, why: "notes are personal information, as words are" },
  "keep-details": {
    ...CARERS,
    duty: ANYONE,
    why: "whose number it is and when to ring is for whoever speaks to them to find out",
  },
  "put-right": {
    ...CARERS,
    duty: ANYONE,
    why: "whoever speaks to them hears whose number it is, and which record is theirs",
  },
  "settle-put-right": {
    duty: ANYONE,
    manager: ANYONE,
    why: "where another record is touched somebody looks at both sides, as two workers may be in it",
  },
  "decide-ask": { ...CARERS, duty: ANYONE, why: "004 1.2: entitlements go through the worker" },
  "read-about-me": { ...CARERS, duty: ANYONE, why: "written for whoever works with them" },
  transfer: {
    personal_adviser: OWN,
    specialist_adviser: OWN,
    manager: ANYONE,
    why: "000 4b iii, v: a later worker is allocated by the service, or by the worker who hands over",
  },
  "see-caseload": {
    personal_adviser: STANDING_IN,
    specialist_adviser: STANDING_IN,
    education_worker: COVERED,
    duty: COVERED,
    manager: ANYONE,
    why: "004 1.1: managers keep caseloads near 25",
  },
  "set-leave": {
    personal_adviser: OWN,
    connexions_adviser: OWN,
    specialist_adviser: OWN,
    education_worker: OWN,
    lac_nurse: OWN,
    career_coach: OWN,
    duty: OWN,
    manager: ANYONE,
    safeguarding_lead: OWN,
    why: "everybody knows their own leave; a manager enters it for whoever is ill",
  },
  "leave-to-duty": {
    manager: ANYONE,
    why: "001 4a: duty covers, from 9:30 to 4; a manager answers for the rest",
  },
  "switch-off": { manager: ["covered", "asked", "booked", "others"], why: "nobody shuts themselves out" },
  "see-gaps": { manager: ANYONE, why: "a gap in cover is a manager's to fill" },
  oversee: {
    manager: ANYONE,
    why: "what was forgotten or waits with somebody who is away comes before a manager, without the words",
  },
  export: {
    manager: ANYONE,
    why: "000 4a i: the service sends the lists; a manager answers for what leaves",
  },
} as const satisfies Readonly<Record<string, Row>>;

export type Capability = keyof typeof TABLE;

/** Everything that the table says something about, in its order. */
export const CAPABILITIES = Object.keys(TABLE) as readonly Capability[];

/** Whether somebody of a role may do something that concerns somebody of this relation. */
export function allows(role: Role, capability: Capability, relation: Relation): boolean {
  const row: Row = TABLE[capability];
  return row[role]?.includes(relation) ?? false;
}

/** The relations in which somebody of a role may do something; none if never. */
export function relationsWith(role: Role, capability: Capability): readonly Relation[] {
  return RELATIONS.filter((relation) => allows(role, capability, relation));
}

/** The roles that may do something for somebody of this relation. */
export function rolesWith(capability: Capability, relation: Relation): Role[] {
  return Role.options.filter((role) => allows(role, capability, relation));
}
