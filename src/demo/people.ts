import type { Day } from "../domain/day.ts";
import type { Facts } from "../domain/facts.ts";
import type { PersonProfile } from "../domain/person.ts";
import { aged } from "./aged.ts";

/** A made-up young person. */
export interface DemoPerson {
  readonly ref: string;
  readonly phone: string;
  /** The ref of their PA. */
  readonly worker: string;
  readonly profile: PersonProfile;
  /** Topics they have agreed to. */
  readonly consents: readonly string[];
  /** Before today, when the number was proved. */
  readonly provedDaysAgo: number;
  /** Before today, when they last wrote. */
  readonly lastHeardDaysAgo: number;
  /** From today, by when their pathway plan is to be reviewed; below nothing it is late. */
  readonly reviewInDays: number;
}

/** By the number of the person: one is late, one comes up this week. */
const REVIEWS_IN_DAYS = [5, -9, 40, 75, 12, 110, 140, 28];

const EVERY_TOPIC = ["events", "mentoring", "check_ins", "reminders"];

/** The demo's young people. They are as old as it says here on whatever day it is. */
export function demoPeople(today: Day): readonly DemoPerson[] {
  return [
    demoPerson(1, "Maya Thornley", "PA-01", EVERY_TOPIC, {
      born: aged(today, 19, "03-14"),
      study: "school_or_college",
      work: "part_time",
      home: "own_tenancy",
      parent: false,
      pregnant: false,
      immigrationUnsettled: false,
      custody: false,
    }),
    demoPerson(2, "Chantelle Brookes", "PA-01", ["check_ins", "reminders"], {
      born: aged(today, 22, "06-02"),
      study: "none",
      work: "none",
      home: "own_tenancy",
      parent: true,
      pregnant: false,
      immigrationUnsettled: false,
      custody: false,
    }),
    demoPerson(3, "Yonas Tesfay", "PA-03", ["events", "reminders"], {
      born: aged(today, 18, "01-01"),
      study: "school_or_college",
      work: "none",
      home: "supported",
      parent: false,
      immigrationUnsettled: true,
      custody: false,
    }),
    {
      ...demoPerson(4, "Callum Redfern", "PA-02", ["check_ins"], { born: aged(today, 20, "09-23") }),
      provedDaysAgo: 200,
      lastHeardDaysAgo: 120,
    },
    demoPerson(5, "Andre Winstanley", "PA-03", ["check_ins", "mentoring"], {
      born: aged(today, 21, "04-30"),
      study: "none",
      work: "looking",
      home: "supported",
      custody: true,
    }),
    demoPerson(6, "Safiya Rahmani", "PA-01", ["events", "mentoring"], {
      born: aged(today, 20, "02-11"),
      livesIn: "Salford",
      study: "university",
      work: "none",
      home: "halls",
      custody: false,
    }),
    demoPerson(7, "Ellis Garside", "PA-02", ["events"], {
      born: aged(today, 17, "07-19"),
      status: "relevant",
      study: "none",
      work: "looking",
      home: "supported",
      custody: false,
    }),
    demoPerson(8, "Wei Lathom", "PA-03", ["reminders"], {
      born: aged(today, 24, "05-08"),
      status: "former_relevant_21_24_on_request",
      livesIn: "Stockport",
      study: "none",
      work: "full_time",
      home: "own_tenancy",
      parent: false,
      immigrationUnsettled: false,
      custody: false,
    }),
  ];
}

/** Former relevant, in Manchester and heard from last week, unless the facts say otherwise. */
function demoPerson(
  number: number,
  name: string,
  worker: string,
  consents: readonly string[],
  facts: Facts,
): DemoPerson {
  const [firstName = "", lastName = ""] = name.split(" ");
  const usual = { status: "former_relevant", council: "Manchester", livesIn: "Manchester" } as const;
  const profile = { firstName, lastName, facts: { ...usual, ...facts } };
  const reviewInDays = REVIEWS_IN_DAYS[number - 1]!;
  const [ref, phone] = [`YP-00${number}`, `+44770090000${number}`];
  return { ref, phone, worker, profile, consents, provedDaysAgo: 20, lastHeardDaysAgo: 6, reviewInDays };
}
