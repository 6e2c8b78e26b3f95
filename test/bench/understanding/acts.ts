import { GROWING } from "../../../src/conversation/understanding/classifier/acts.ts";
import type { Understander, Understanding } from "../../../src/conversation/understanding/index.ts";
import { type ActExample, actsIn, readActs } from "../../../src/conversation/understanding/training/acts.ts";
import type { Day } from "../../../src/domain/day.ts";
import { table } from "../figures.ts";

interface Heard {
  readonly held: ActExample;
  readonly got: Understanding;
}

/** What lines after danger was told amount to, by an author who had seen neither the examples nor the rules. */
export function actRows(folder: string, understander: Understander, today: Day): string {
  const shown = new Set(readActs(folder).map(({ text }) => text.toLowerCase()));
  const heard = actsIn(`${folder}/held-out-acts.yaml`, "held-out")
    .filter(({ text }) => !shown.has(text.toLowerCase()))
    .map((held): Heard => {
      const situation = { today, inCare: true, concernOpen: true } as const;
      return { held, got: understander.understand(held.text, situation) };
    });
  const isRight = ({ held, got }: Heard) => got.act === held.act;
  const sure = heard.filter(({ got }) => got.act);
  const certain = heard.filter(({ got }) => got.isCertain);
  const growing = heard.filter(({ held }) => GROWING.has(held.act));
  const others = heard.filter(({ held }) => !GROWING.has(held.act));
  const grows = ({ got }: Heard) => got.grows === true || got.risk.level !== "none";
  return table(
    ["after danger was told", "measured"],
    [
      ["an act is read", share(heard, ({ got }) => got.act !== undefined)],
      ["and is right", share(sure, isRight)],
      ["it is certain", share(heard, ({ got }) => got.isCertain === true)],
      ["and is right", share(certain, isRight)],
      ["more danger seen", share(growing, grows)],
      ["none called more", share(others, ({ got }) => got.grows === true)],
    ],
  );
}

const share = (of: readonly Heard[], is: (one: Heard) => boolean): string =>
  `${((100 * of.filter(is).length) / of.length).toFixed(1)} % of ${of.length}`;
