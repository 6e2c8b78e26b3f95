import { describe, expect, it } from "vitest";
import { TODAY, understander } from "../subject.ts";

describe("what people will do is no danger", () => {
  it.each([
    ...["im gonna make jollof tonight", "gonna ring the council in a min", "ill print it off now"],
    ...["going to mass tonight with my auntie", "gonna dash to the chemist now for calpol"],
    ...["my mates are coming round tonight for pizza", "gonna bath the baby now", "imma link my girl later"],
    ...["wont be in tonight im at my mums in bury", "we r goin to temple 2nite", "gonna nap now speak later"],
  ])("%s", (text) => {
    expect(understander.understand(text, { today: TODAY }).risk).toEqual({ level: "none" });
  });

  it.each([
    ...[
      "its tonight i cant carry on",
      "im going to the canal and im not coming back",
      "gonna take them all now",
    ],
    ...["gonna finish it all tonight", "gonna burn the hostel down tonight", "im gonna od tonight"],
    ...["ima do it once the night staff have gone", "hes gonna kill me tonight", "gonna stab my dad tonight"],
  ])("but this is danger now: %s", (text) => {
    expect(understander.understand(text, { today: TODAY }).risk.level).toBe("emergency");
  });
});
