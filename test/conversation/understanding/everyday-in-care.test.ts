import { describe, expect, it } from "vitest";
import { loadUnderstanding } from "../../../src/conversation/understanding/index.ts";
import type { Day } from "../../../src/domain/day.ts";

const understander = loadUnderstanding("content/understanding");
const today = "2026-11-25" as Day;
const read = (text: string, inCare?: true) =>
  understander.understand(text, { today, ...(inCare && { inCare }) }).risk.level;

describe("everyday words", () => {
  it("are none on an ordinary day, and may be danger once danger was told, also of a message that was read before", () => {
    const text = "my brothers coming round tonight";
    expect(read(text)).toBe("none");
    expect(read(text, true)).not.toBe("none");
    expect(read(text)).toBe("none");
  });
});
