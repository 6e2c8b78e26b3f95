import { WeeklyHours } from "../domain/hours.ts";
import type { Role } from "../domain/worker.ts";

/** A made-up member of staff. */
export interface DemoWorker {
  readonly ref: string;
  readonly role: Role;
  readonly firstName: string;
  readonly lastName: string;
  readonly mobile: string;
  readonly email: string;
  readonly hours: WeeklyHours;
  readonly placeId?: string;
  /** The id in the council's directory of those who have Teams. */
  readonly teamsId?: string;
  /** The ref of whoever stands in. */
  readonly cover?: string;
}

type Opening = [string, string];
type Days = readonly ("mon" | "tue" | "wed" | "thu" | "fri")[];

const WEEKDAYS: Days = ["mon", "tue", "wed", "thu", "fri"];

function on(days: Days, ...openings: Opening[]): WeeklyHours {
  return WeeklyHours.parse(Object.fromEntries(days.map((day) => [day, openings])));
}

function worker(
  [ref, role, firstName, lastName]: readonly [string, Role, string, string],
  mobileEnd: string,
  hours: WeeklyHours,
  more: Pick<DemoWorker, "placeId" | "cover" | "teamsId"> = {},
): DemoWorker {
  const email = `${firstName}.${lastName}@intouch.example`.toLowerCase();
  return { ref, role, firstName, lastName, mobile: `+447700900${mobileEnd}`, email, hours, ...more };
}

/** The id of somebody in the pretend directory. */
function directoryId(n: number): string {
  return `d3300000-0000-4000-8000-${String(n).padStart(12, "0")}`;
}

const office = on(WEEKDAYS, ["09:00", "17:00"]);

/** The demo's staff: three PAs, an adviser for each centre, and those whom an alert climbs to. */
export const demoWorkers: readonly DemoWorker[] = [
  worker(["PA-01", "personal_adviser", "Denise", "Okoro"], "801", office, {
    cover: "PA-03",
    teamsId: directoryId(1),
  }),
  worker(
    ["PA-02", "personal_adviser", "Martin", "Cropper"],
    "802",
    on(["mon", "tue", "wed"], ["09:00", "17:00"]),
    {
      cover: "PA-01",
      teamsId: directoryId(2),
    },
  ),
  worker(["PA-03", "personal_adviser", "Shabnam", "Qadir"], "803", on(WEEKDAYS, ["10:00", "18:00"]), {
    teamsId: directoryId(3),
  }),
  worker(
    ["CX-01", "connexions_adviser", "Owen", "Haslam"],
    "820",
    on(["mon", "wed", "fri"], ["10:00", "16:00"]),
    {
      placeId: "harpurhey",
    },
  ),
  worker(
    ["CX-02", "connexions_adviser", "Nadia", "Bibby"],
    "821",
    on(WEEKDAYS, ["09:30", "12:30"], ["13:30", "16:30"]),
    {
      placeId: "longsight",
    },
  ),
  worker(
    ["CX-03", "connexions_adviser", "Tunde", "Ogden"],
    "822",
    on(["mon", "tue", "wed", "thu"], ["13:00", "16:00"]),
    {
      placeId: "openshaw",
    },
  ),
  worker(
    ["CX-04", "connexions_adviser", "Rosalind", "Fairclough"],
    "823",
    on(["tue", "thu"], ["09:00", "17:00"]),
    {
      placeId: "moss-side",
    },
  ),
  worker(
    ["CX-05", "connexions_adviser", "Harpreet", "Lunt"],
    "824",
    on(["mon", "tue", "thu"], ["13:00", "16:00"]),
    {
      placeId: "west-didsbury",
    },
  ),
  worker(["CX-06", "connexions_adviser", "Joel", "Mbeki-Shaw"], "825", on(WEEKDAYS, ["10:00", "15:00"]), {
    placeId: "wythenshawe",
  }),
  worker(["ML-01", "career_coach", "Bernadette", "Akande"], "840", office),
  worker(["DU-01", "duty", "Graham", "Pilling"], "851", on(WEEKDAYS, ["09:30", "16:00"]), {
    teamsId: directoryId(4),
  }),
  worker(["MA-01", "manager", "Ifeoma", "Standish"], "852", office, { teamsId: directoryId(5) }),
  worker(["SL-01", "safeguarding_lead", "Rhys", "Entwistle"], "853", office, { teamsId: directoryId(6) }),
];
