import { expect, it, onTestFinished } from "vitest";
import type { Opinion } from "../../src/conversation/understanding/classifier/opinion.ts";
import { withSecondOpinion } from "../../src/work/opinion-first.ts";
import { startLine } from "../support/line.ts";

const MAYA = "+447700900001";
const DENISE = "+447700900801";
const raise: Opinion = { intent: "unclear", risk: "urgent", kind: "abuse_harm_from_others" };

async function lineWith(opinion: Opinion | undefined) {
  const line = await startLine("2026-11-23T10:00:00Z");
  onTestFinished(() => line.close());
  const shown: string[] = [];
  const ask = async (redacted: string) => {
    shown.push(redacted);
    return opinion;
  };
  const arrive = async (address: string, text: string) => {
    const message = { channel: "sms" as const, address, body: { text, mediaCount: 0 } };
    const body = await withSecondOpinion(line.parts, ask, message);
    await line.turns.receive({ source: "test", externalId: `${address}${text}`, ...message, body });
    await line.settle();
    return line.gone.filter(({ to }) => to === address).map((sent) => sent.text);
  };
  return { line, shown, arrive };
}

it("shows no name and no number, not even the name of the worker", async () => {
  const { shown, arrive } = await lineWith(undefined);
  await arrive(MAYA, "denise said ring 07700 900123 about the form");
  expect(shown).toEqual(["<name> said ring <number> about the form"]);
});

it("is not asked about what staff write, nor about a message without words", async () => {
  const { shown, arrive } = await lineWith(raise);
  await arrive(DENISE, "K7F2 ill ring her at 3");
  await arrive(MAYA, "  ");
  expect(shown).toEqual([]);
});

it("raises a concern in the very turn that takes the message in, and writes to nobody itself", async () => {
  const { line, arrive } = await lineWith(raise);
  const [reply] = await arrive(MAYA, "its happening again at hers");
  expect(reply).toContain("Thank you for telling me");
  const concerns = await line.store.read.selectFrom("concern").select(["level", "kind"]).execute();
  expect(concerns).toEqual([{ level: "urgent", kind: "abuse_harm_from_others" }]);
});

it("changes nothing when there is no opinion", async () => {
  const [plain, asked] = [await lineWith(undefined), await lineWith(undefined)];
  expect(await asked.arrive(MAYA, "menu")).toEqual(await plain.arrive(MAYA, "menu"));
});
