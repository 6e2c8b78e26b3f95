const PERSON = {
  id: "P-1",
  first_name: "Tia",
  last_name: "Hargreave",
  date_of_birth: "2007-04-09",
  phone: "07700 900201",
  worker: "",
  status: "",
  council: "",
  lives_in: "",
  study: "",
  work: "",
  home: "",
  parent: "",
  pregnant: "",
  immigration_unsettled: "",
  custody: "",
};

const WORKER = {
  id: "W-1",
  role: "personal_adviser",
  first_name: "Lorna",
  last_name: "Postlethwaite",
  email: "lorna@council.example",
  mobile: "07700 900701",
  hours: "mon-fri 09:00-17:00",
  place: "",
  cover: "",
  active: "yes",
};

const SCHEDULE = {
  id: "S-1",
  worker: "W-1",
  what: "sees_people",
  repeats: "mon, wed",
  first_day: "2026-09-07",
  last_day: "",
  from: "09:30",
  to: "12:30",
  where: "harpurhey",
  kinds: "",
  gap: "",
};

type Cells = Readonly<Record<string, string>>;

/** A file of young people, each the usual one but for what is given. */
export const peopleCsv = (...rows: Partial<typeof PERSON>[]) =>
  csv(rows.map((row) => ({ ...PERSON, ...row })));

/** A file of staff, each the usual one but for what is given. */
export const workersCsv = (...rows: Partial<typeof WORKER>[]) =>
  csv(rows.map((row) => ({ ...WORKER, ...row })));

/** A file of working patterns, each the usual one but for what is given. */
export const schedulesCsv = (...rows: Partial<typeof SCHEDULE>[]) =>
  csv(rows.map((row) => ({ ...SCHEDULE, ...row })));

export function csv(rows: readonly Cells[], mark = ",", lineEnd = "\n"): string {
  const quoted = (cell: string) => (/[",;\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = [Object.keys(rows[0]!), ...rows.map((row) => Object.values(row).map(quoted))];
  return lines.map((cells) => cells.join(mark) + lineEnd).join("");
}

export { PERSON as usualPerson };
