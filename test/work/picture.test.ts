import { describe, expect, it } from "vitest";
import { DENISE, lineFor, MAYA } from "./outgoing.ts";

const told = (line: Awaited<ReturnType<typeof lineFor>>) => line.gone.filter(({ to }) => to === DENISE);

describe("a picture", () => {
  it("beside words is told to the PA, and the words are answered", async () => {
    const line = await lineFor();
    const [answer] = await line.say(MAYA, "what events are on", { mediaCount: 2 });
    expect(answer).toContain("Cook and eat");
    expect(answer).toContain("I got your picture");
    expect(told(line)).toHaveLength(1);
  });

  it("without words is told to the PA too", async () => {
    const line = await lineFor();
    const [answer] = await line.say(MAYA, "", { mediaCount: 1 });
    expect(answer).toContain("I got your picture");
    expect(told(line)).toHaveLength(1);
  });

  it("beside danger leaves the safety words as they are", async () => {
    const line = await lineFor();
    const [answer] = await line.say(MAYA, "i want to die", { mediaCount: 1 });
    expect(answer).toContain("116 123");
    expect(answer).not.toContain("picture");
  });
});
