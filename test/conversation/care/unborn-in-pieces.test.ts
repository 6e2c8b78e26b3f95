import { describe, expect, it } from "vitest";
import { unbornHurtInPieces } from "../../../src/conversation/care/unborn-in-pieces.ts";
import { NOW, session } from "../scene.ts";

const said = (...texts: string[]) => session({ recent: texts.map((text) => ({ at: NOW, text })) });
const BLOW = "my bf just kicked me in the belly";
const EXPECTING = "im 20 weeks pregnant";

describe("a blow and a pregnancy in two messages", () => {
  it.each([
    { text: BLOW, before: said(EXPECTING), level: "emergency", why: "the pregnancy first" },
    { text: EXPECTING, before: said(BLOW), level: "emergency", why: "the blow first" },
    {
      text: "my bf kicked me in the belly yesterday",
      before: said(EXPECTING),
      level: "urgent",
      why: "of another day",
    },
    { text: "ok", before: said(BLOW, EXPECTING), level: undefined, why: "both were answered" },
    { text: `${BLOW} ${EXPECTING}`, before: session(), level: undefined, why: "it is plain by itself" },
    { text: BLOW, before: said("hi"), level: undefined, why: "nobody is expecting" },
    { text: "hi", before: said(EXPECTING), level: undefined, why: "no blow" },
  ])("are danger, $level: $why", ({ text, before, level }) => {
    expect(unbornHurtInPieces(text, before, NOW)?.risk.level).toBe(level);
  });

  it("have the words for both", () => {
    expect(unbornHurtInPieces(BLOW, said(EXPECTING), NOW)).toMatchObject({
      risk: { kind: "domestic_abuse" },
      situation: "unborn-hurt",
    });
  });
});
