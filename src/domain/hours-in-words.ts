import { type WeeklyHours, weekdays } from "./hours.ts";

/** A time on the clock as it is said: "4pm", "5.30pm", "noon", "midnight". @param time as WallTime: "16:00" */
export function clockInWords(time: string): string {
  if (time === "12:00") return "noon";
  if (time === "24:00" || time === "00:00") return "midnight";
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const past = minutes === 0 ? "" : `.${String(minutes).padStart(2, "0")}`;
  return `${hours % 12 || 12}${past}${hours < 12 ? "am" : "pm"}`;
}

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** The openings of a week, days that are alike together: "Monday to Thursday, 9am to 5pm; Friday, 9am to noon". */
export function hoursInWords(week: WeeklyHours): string {
  const byDay = weekdays(week).map(({ openings }) =>
    openings.map(([from, to]) => `${clockInWords(from)} to ${clockInWords(to)}`).join(" and "),
  );
  return byDay
    .flatMap((openings, first) => {
      if (openings === "" || byDay[first - 1] === openings) return [];
      const after = byDay.findIndex((other, day) => day > first && other !== openings);
      const last = (after < 0 ? DAYS.length : after) - 1;
      return `${DAYS[first]}${last > first ? ` to ${DAYS[last]}` : ""}, ${openings}`;
    })
    .join("; ");
}
