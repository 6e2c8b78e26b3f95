import { expect, it, onTestFinished } from "vitest";
import { loadContent } from "../../src/content/load.ts";
import { fellshire } from "../content/fellshire.ts";
import { startLine } from "../support/line.ts";

it("answers texts from the local offer of the council it works for", async () => {
  const line = await startLine("2026-11-23T10:00:00Z", { content: loadContent(fellshire()) });
  onTestFinished(() => line.close());
  const home = await line.say("+447700900199", "how much is the setting up home money");
  const tax = await line.say("+447700900199", "do i pay council tax");
  expect(home.join("\n")).toContain("£3,400");
  expect(tax.join("\n")).toContain("50% off your council tax in Fellshire");
  expect([...home, ...tax].join("\n")).not.toMatch(/manchester/i);
});
