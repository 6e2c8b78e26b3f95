import { describe, expect, it } from "vitest";
import {
  isWorkerDoubted,
  mayBeDoubted,
  speaksOfWorker,
  withWorkerDoubted,
} from "../../../src/conversation/care/worker-doubted.ts";
import { isAboutWorker, kindByWorker } from "../../../src/conversation/care/worker-left-out.ts";
import { ctxFor, NOW, session } from "../scene.ts";

const DAY_MS = 24 * 3_600_000;
const KNOWN = ctxFor().known;
const OPEN = ctxFor({ known: { concernOpen: true } }).known;
const DOUBTED = session({ workerDoubtedAt: NOW - 1 });
const talk = (data: Record<string, unknown>) =>
  session({ waiting: { dialog: "talk-to-person", version: 1, step: "words", data, askedAt: NOW } });

describe("their worker is doubted", () => {
  it.each([
    { before: session(), is: false, why: "nothing was said" },
    { before: DOUBTED, is: true, why: "just now" },
    { before: session({ workerDoubtedAt: NOW - DAY_MS + 1 }), is: true, why: "within the day" },
    { before: session({ workerDoubtedAt: NOW - DAY_MS }), is: false, why: "a day ago" },
    { before: talk({ reason: "complaint" }), is: true, why: "a complaint is taken down" },
    { before: talk({}), is: false, why: "they only want to talk" },
  ])("$is: $why", ({ before, is }) => {
    expect(isWorkerDoubted(before, NOW)).toBe(is);
  });

  it.each([
    { text: "change my worker please", at: KNOWN.now, why: "a wish" },
    { text: "thank you", at: undefined, why: "no wish" },
  ])("$text is kept as $at: $why", ({ text, at }) => {
    expect(withWorkerDoubted(session(), text, KNOWN).workerDoubtedAt).toBe(at);
    const nobodys = { ...KNOWN, worker: undefined } as typeof KNOWN;
    expect(withWorkerDoubted(session(), text, nobodys).workerDoubtedAt).toBe(at);
  });

  it.each([
    { text: "she slapped me", before: DOUBTED, is: true, why: "whom they complained of" },
    { text: "she slapped me", before: session(), is: false, why: "nobody was spoken of" },
    { text: "she was late", before: DOUBTED, is: false, why: "no harm" },
    { text: "she touched my thigh", before: talk({}), is: true, why: "whom they were about to tell" },
    { text: "she touched my thigh", before: session(), is: false, why: "they were to tell nobody" },
    { text: "she slapped me", before: talk({}), is: false, why: "it may be another" },
  ])("$text is of the worker: $is, $why", ({ text, before, is }) => {
    expect(speaksOfWorker(text, before, NOW)).toBe(is);
  });

  it.each([
    { text: "slapped me", known: KNOWN, before: DOUBTED, is: true, why: "nobody else" },
    { text: "my dad slapped me", known: KNOWN, before: DOUBTED, is: false, why: "somebody else" },
    { text: "slapped me", known: KNOWN, before: session(), is: false, why: "no doubt" },
    { text: "slapped me", known: OPEN, before: DOUBTED, is: true, why: "nobody is known of" },
    {
      text: "slapped me",
      known: OPEN,
      before: { ...DOUBTED, harmers: ["dad"] },
      is: false,
      why: "he is the one who was told of",
    },
    {
      text: "slapped me",
      known: KNOWN,
      before: { ...DOUBTED, harmers: ["dad"] },
      is: true,
      why: "that is closed",
    },
  ])("$text may be by the worker: $is, $why", ({ text, known, before, is }) => {
    expect(mayBeDoubted(text, before, known)).toBe(is);
    expect(isAboutWorker({ text, kind: "domestic_abuse" }, before, known)).toBe(is);
    expect(isAboutWorker({ text, kind: "suicide_self_harm" }, before, known)).toBe(false);
  });
});

const told = (kind: "domestic_abuse" | "medical" | "missing_or_trafficked", aboutWorker: boolean) => ({
  ...{ level: "urgent" as const, kind, situation: undefined, stranger: false, aboutWorker },
});

it.each([
  { text: "she slapped me", of: told("domestic_abuse", true), kind: "abuse_harm_from_others", why: "by her" },
  {
    text: "ana took money off me",
    of: told("missing_or_trafficked", true),
    kind: "abuse_harm_from_others",
    why: "by name",
  },
  { text: "she slapped me", of: told("medical", true), kind: "medical", why: "nothing of home" },
  { text: "she slapped me", of: told("domestic_abuse", false), kind: "domestic_abuse", why: "not by her" },
  { text: "she and my dad hit me", of: told("domestic_abuse", true), kind: "domestic_abuse", why: "two" },
])("harm by the worker, $text: $kind, $why", ({ text, of, kind }) => {
  expect(kindByWorker(of, text, DOUBTED, KNOWN).kind).toBe(kind);
});

it("stays harm at home where the worker is only unwanted", () => {
  const of = told("domestic_abuse", true);
  expect(kindByWorker(of, "someone raped me dont tell ana", session(), KNOWN)).toBe(of);
});
