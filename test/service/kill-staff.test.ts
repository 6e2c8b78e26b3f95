import { afterAll, describe, expect, it } from "vitest";
import type { Point } from "./kill-points.ts";
import { DUTY, HER_PA, MAYA, type RealLine } from "./real-line.ts";
import { SHABNAM, stories } from "./staff-stories.ts";
import { goThrough, isCode, look, type Story } from "./story.ts";

const MANAGER = "+447700900852";
const LEAD = "+447700900853";
const STAFF = [HER_PA, SHABNAM, DUTY, MANAGER, LEAD];

const opened: RealLine[] = [];
afterAll(async () => {
  for (const line of opened) await line.close();
});

async function tell(story: Story, round: readonly (Point | undefined)[] = []) {
  const line = await goThrough(story, round);
  opened.push(line);
  await line.kill("SIGTERM");
  return outcomeOf(line);
}

/** What is left of a text when the hour and the codes, which differ from run to run, are taken out. */
const timeless = (text: string): string =>
  text
    .replace(/\b(?:\d{1,2}(?::\d\d)?(?:am|pm)|\d{1,2}:\d\d|noon|\d+ minutes?)\b/g, "TIME")
    .replace(/\b[B-Y]\d[B-Y]\d\b/g, "REF");

const DONE = `
SELECT action || CASE WHEN json_extract(detail, '$.rung') > 0 THEN ' ' || json_extract(detail, '$.to') ELSE '' END AS line
FROM audit WHERE substr(action, 1, instr(action, '.') - 1)
  IN ('handoff', 'concern', 'person', 'text', 'call', 'card', 'phone-task')
ORDER BY line`;

const TOLD = "SELECT count(*) FROM audit WHERE action = 'worker.told'";

/** What a run comes to: each text to the young person, each thing done, and what each of the staff was told. */
function outcomeOf(line: RealLine) {
  const staff = STAFF.map((mobile) =>
    line
      .textsTo(mobile)
      .filter((text) => !isCode(text))
      .map(timeless),
  );
  return {
    maya: line.textsTo(MAYA).map(timeless),
    done: look(line, DONE),
    told: look(line, TOLD),
    staff: staff.map((texts) => [...new Set(texts)].sort()),
  };
}

describe.each(Object.entries(stories))("%s, killed and started again", (_, story) => {
  let calm: ReturnType<typeof outcomeOf>;

  it("goes to its end when nothing goes wrong", { timeout: 60_000 }, async () => {
    calm = await tell(story);
    expect(calm.done).toEqual(story.does);
    expect(calm.maya.length).toBeGreaterThan(0);
  });

  it.each(story.rounds.map((round, i) => ({ round, name: `round ${i + 1}` })))(
    "loses nothing, does each thing once and texts nobody twice: $name",
    { timeout: 120_000 },
    async ({ round }) => {
      expect(await tell(story, round)).toEqual(calm);
    },
  );
});

it("has more than forty points in all", () => {
  const rounds = Object.values(stories).flatMap((story) => story.rounds);
  expect(rounds.flat().filter((point) => point !== undefined).length).toBeGreaterThan(40);
});
