import { certainly, type Sign, sign } from "./sign.ts";
import { sentToFight, tellsOfOthersPlan } from "./told/others-plans.ts";
import { willBeHurt } from "./told/will-be-hurt.ts";
import { willBurn } from "./told/will-burn.ts";

const BURNS = {
  meant: certainly(sign("emergency", "violence_to_others")),
  joked: { risk: { level: "urgent", kind: "violence_to_others", doubtful: true } },
} as const;
const HEARD_OF = {
  soon: certainly(sign("emergency", "violence_to_others", "others-plan")),
  "or-else": certainly(sign("urgent", "violence_to_others")),
  "some-day": certainly(sign("urgent", "violence_to_others", "others-plan")),
} as const;
const OTHERS_PLAN = sign("urgent", "violence_to_others", "others-plan");
const SENT = sign("urgent", "exploitation");

/** Fire or a blade that is meant for others, by whoever writes or by those they heard of. @param words as plainWords gives them */
export function plotted(words: string): Sign | undefined {
  const burns = willBurn(words);
  if (burns) return BURNS[burns];
  const hurt = willBeHurt(words);
  return hurt && HEARD_OF[hurt];
}

/** What others plan against others, or send them to. @param words as plainWords gives them */
export function plannedByOthers(words: string): Sign | undefined {
  if (sentToFight(words)) return SENT;
  return tellsOfOthersPlan(words) ? OTHERS_PLAN : undefined;
}
