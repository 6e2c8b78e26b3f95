import { dayOf } from "../../domain/day.ts";
import { longDay } from "../../domain/day-words.ts";
import { leaveOf } from "../../store/leave.ts";
import { teamAt } from "../../store/team.ts";
import type { Worker } from "../../store/workers.ts";
import { fullNameOf, maySubstitute } from "../../work/handoffs/leave.ts";
import type { Staff } from "../staff.ts";

export { fullNameOf } from "../../work/handoffs/leave.ts";

/** What was wrong with the form for leave, and what was in it. */
export interface LeaveProblem {
  readonly message: string;
  readonly typed: Readonly<Record<string, string>>;
}

/** A worker's leave from now on, and the form to add some; `decides` for whoever may leave it to duty. */
export async function leaveView(
  { parts }: Staff,
  colleague: Worker,
  { decides, problem }: { decides: boolean; problem?: LeaveProblem | undefined },
) {
  const { read, vault } = parts.store;
  const now = parts.clock.now();
  const today = dayOf(now);
  const { workers } = await teamAt(read, vault, now);
  const fullName = (id: string) => fullNameOf(workers.get(id));
  const ahead = (await leaveOf(read, colleague.id)).filter(({ lastDay }) => lastDay >= today);
  const usual = colleague.coverId === null ? undefined : fullName(colleague.coverId);
  const covers = [...workers.values()]
    .filter((one) => maySubstitute(one) && one.id !== colleague.id)
    .map((one) => ({ value: one.id, text: fullNameOf(one) }))
    .sort((a, b) => a.text.localeCompare(b.text, "en-GB"));
  return {
    workerId: colleague.id,
    today,
    usual,
    list: ahead.map((one) => ({
      id: one.id,
      days:
        one.firstDay === one.lastDay
          ? longDay(one.firstDay)
          : `${longDay(one.firstDay)} to ${longDay(one.lastDay)}`,
      started: one.firstDay <= today,
      cover: one.dutyCovers
        ? "duty"
        : one.coverId === null
          ? (usual ?? "nobody named")
          : fullName(one.coverId),
    })),
    usualId: colleague.coverId ?? "",
    covers,
    options: [
      { value: "usual", text: usual ? `${usual}, as usual` : "Choose who stands in" },
      ...covers,
      ...(decides ? [{ value: "duty", text: "Duty looks after their people" }] : []),
    ],
    problem,
  };
}
