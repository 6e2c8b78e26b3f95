import { expect, it } from "vitest";
import { literalsIn } from "./literals.ts";

const TEMPLATE = "`a $" + "{b.replace(/in/g, `$" + "{/deep/}`)} /out/`";

it.each([
  { source: "const a = /x/g;", found: ["/x/g"], why: "after an equals sign" },
  {
    source: "f(/[/]\\//u, /b/)",
    found: ["/[/]\\//u", "/b/"],
    why: "a slash in a set or escaped ends nothing",
  },
  { source: "return /x/", found: ["/x/"], why: "after a word that asks for a value" },
  { source: "if (!/x/.test(y)) z", found: ["/x/"], why: "after a not" },
  { source: "return !/x/.test(y)", found: ["/x/"], why: "after a not that stands off a word" },
  { source: "a && /x/.test(b) ? /y/ : /z/", found: ["/x/", "/y/", "/z/"], why: "after marks" },
  { source: "{ k: [/x/], f: () => /y/ }", found: ["/x/", "/y/"], why: "in a list, and after an arrow" },
  { source: "(a + b) / c / d[0] / 2", found: [], why: "division" },
  { source: "a! / b; c!.d / e", found: [], why: "division of what is surely there" },
  { source: "n++ / m; n-- / m", found: [], why: "division of what is counted on" },
  { source: "x.in / y.of / 2", found: [], why: "division of a part that is named like a word" },
  { source: "\"/a/\" + '/b/' // /c/\n/* /d/ */", found: [], why: "quotes and remarks" },
  { source: TEMPLATE, found: ["/in/g", "/deep/"], why: "in the gaps of a template, not in its text" },
])("finds $found: $why", ({ source, found }) => {
  expect(literalsIn(source).map(String)).toEqual(found);
});

it("says where it cannot tell", () => {
  expect(() => literalsIn("const a = / 2;\n")).toThrow("Not a pattern: / 2;");
});
