import type { Doubt } from "./doubts.ts";

/** Why an answer could turn out another way, in a young person's words. */
export const DOUBT_REASONS: Readonly<Record<Doubt, string>> = {
  day_count: "You are within a day of 13 weeks in care. Councils do not all count the first and last day.",
  home_time: "You are within a day of six months at home.",
  home_before_leaving: "You lived at home before you left care. It is not clear if that time counts.",
  home_after_18:
    "You stayed at home after 18. Some may say the six months go on past 18. Most councils stop at 18.",
  new_parents:
    "You may have lived with the same people before the court order. It is not clear if that time counts.",
  short_breaks: "Your care was short breaks. Councils do not all treat them the same.",
  one_day: "You were in care on one day only. It has to be more than 24 hours.",
  under_a_day: "You stayed for 24 hours or less. It has to be more than 24 hours.",
  private_fostering:
    "After 16, private fostering is only for disabled young people. The council may say it does not count.",
  past_25: "You are past 25. Check with the council that your course is still agreed.",
  outside_england:
    "You were in care outside England. The council there may owe you much the same help by its own law, so ask it.",
  section_17:
    "You were helped but not taken into care. At 16 or 17 with no home, it should often have been care.",
  guardianship_ended: "Your special guardian order ended early. Get advice on why, and where you lived then.",
  detention_gap: "You left care a day or two before you were locked up or in hospital. Check those dates.",
  three_months: "You are within a day of three months in hospital or at school.",
  leap_birthday:
    "You were born on 29 February. In other years your birthday counts as 1 March, and some may say the day before.",
  no_care_recorded: "We have no dates when you were in care. If you were, tell us and we will look again.",
  order_without_dates: "There is a care order, but we do not know since when.",
  age_disputed: "Your age is in doubt. If it is changed, so is this. Get legal advice soon.",
  no_leave:
    "With no leave to stay in the UK, some help can be cut. Your status is the same. Get legal advice.",
};
