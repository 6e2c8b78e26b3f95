import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Card } from "../../src/domain/card.ts";
import { type Line, startLine } from "../support/line.ts";
import { BACKSTAGE, partyAt } from "./backstage.ts";

const FOLDER = import.meta.dirname;
const UPDATE = process.env["UPDATE_TRANSCRIPTS"] === "1";

/**
 * A transcript: `#` lines set the scene, `>` lines are typed, the rest came back.
 * `# at 2026-11-23T10:00:00Z` moves the clock; `# from +44…` changes who writes; `# on web` changes the channel;
 * `[card]` begins a card under an answer, indented; `(link)` and `(button)` are what can be pressed on it.
 * What staff do stands in backstage.ts, such as `# missed`.
 * `# staff` shows what left for others since. CODE and REF stand for the last code and the last reference that were sent. The session is saved and read again between any two turns.
 */
async function play(script: string): Promise<string> {
  const lines = script.split("\n");
  const start = /^# at (\S+)/m.exec(script)?.[1] ?? "2026-11-23T10:00:00Z";
  const line = await startLine(start);
  const scene = { from: "+447700900001", channel: "sms" as "sms" | "web", shown: 0 };
  const out: string[] = [];
  try {
    for (const text of lines) {
      if (text.startsWith("#")) out.push(text, ...(await direct(line, scene, text)));
      else if (text.startsWith(">"))
        out.push(text, ...hide(await said(line, scene, filled(text.slice(2), line))));
    }
  } finally {
    await line.close();
  }
  return `${out.join("\n")}\n`;
}

/** Says something and reads what comes back aloud, cards and all. */
async function said(
  line: Line,
  { from, channel }: { from: string; channel: "sms" | "web" },
  text: string,
): Promise<string[]> {
  const before = line.gone.length;
  await line.say(from, text, { channel });
  const back = line.gone.slice(before).filter(({ to }) => to === from);
  return back.flatMap(({ text: answer, cards = [] }) => [answer, ...cards.map(aloud)]);
}

function aloud({ title, paragraphs, source, buttons }: Card): string {
  const lines = [
    ...paragraphs,
    ...(source ? [`(link) ${source.words} <${source.url}>`] : []),
    ...buttons.map(({ label, says }) => `(button) ${label} -> ${says}`),
  ];
  return [`[card] ${title}`, ...lines.map((one) => `  ${one}`)].join("\n");
}

async function direct(
  line: Line,
  scene: { from: string; channel: "sms" | "web"; shown: number },
  text: string,
): Promise<string[]> {
  const [, word, rest = ""] = /^# (\w+)\s*(.*)$/.exec(text) ?? [];
  const before = line.gone.length;
  const party = word && Object.hasOwn(BACKSTAGE, word) ? await partyAt(line, scene.from) : undefined;
  if (party) await BACKSTAGE[word!]!(line, party, rest);
  if (word === "at") await line.moveTo(rest);
  if (word === "from") scene.from = rest;
  if (word === "on") scene.channel = rest as "sms" | "web";
  if (word === "at")
    return hide(
      line.gone
        .slice(before)
        .filter(({ to }) => to === scene.from)
        .map(({ text: body }) => body),
    );
  if (word !== "staff") return [];
  const others = line.gone.slice(scene.shown).filter(({ to }) => to !== scene.from);
  scene.shown = line.gone.length;
  return hide(
    others.map(({ channel, to, subject, text: body }) => `${channel} to ${to}: ${subject ?? body}`),
  );
}

function filled(text: string, { gone }: Line): string {
  const code = gone.map(({ text: sent }) => /^\d{6}/.exec(sent)?.[0]).findLast(Boolean) ?? "";
  const ref =
    gone.map(({ text: sent }) => /\bref ([A-Z]\d[A-Z]\d)\b/.exec(sent)?.[1]).findLast(Boolean) ?? "";
  return text.replace("CODE", code).replace("REF", ref);
}

/** Codes and references differ each time. */
function hide(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    (text || "(nothing)")
      .replace(/\b[A-Z]\d[A-Z]\d\b/g, "REF1")
      .replace(/\b\d{6}(?= is your)/g, "123456")
      .split("\n"),
  );
}

describe("a conversation", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
  it.each(files)("goes as written in %s", async (name) => {
    const file = join(FOLDER, name);
    const script = readFileSync(file, "utf8");
    const played = await play(script);
    if (UPDATE) writeFileSync(file, played);
    expect(played).toBe(UPDATE ? played : script);
  });
});
