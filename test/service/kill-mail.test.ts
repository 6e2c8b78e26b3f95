import { afterAll, beforeAll, expect, it } from "vitest";
import { type Fate, MailServer } from "../doubles/mail-server.ts";
import { MAYA, RealLine } from "./real-line.ts";
import { look, quiet } from "./story.ts";
import { until } from "./until.ts";

const PA = "denise.okoro@intouch.example";
const DESK = "graham.pilling@intouch.example";

let mails: MailServer;
const opened: RealLine[] = [];
beforeAll(async () => {
  mails = await MailServer.start();
});
afterAll(async () => {
  for (const line of opened) await line.close();
  await mails.close();
});

const alertsTo = (address: string, since: number) =>
  mails.letters
    .slice(since)
    .filter(({ to, source }) => to.includes(address) && /^Subject: (?:URGENT|EMERGENCY)/m.test(source));

async function aloneIn(fates: readonly Fate[], killAfter: number | undefined) {
  const before = mails.letters.length;
  const line = await RealLine.open({ autoCallbacks: true, env: { SMTP_URL: mails.url } });
  opened.push(line);
  mails.next(...fates);
  await line.network.text(MAYA, "i want to die");
  if (killAfter !== undefined) {
    await until("mails", () => mails.letters.length >= before + killAfter || undefined);
    await line.kill();
    await line.restart();
  }
  await quiet(line);
  const states = look(line, "SELECT DISTINCT state FROM outbox WHERE channel = 'email'");
  return { texts: line.textsTo(MAYA), states, pa: alertsTo(PA, before), desk: alertsTo(DESK, before) };
}

it.each([
  { fates: ["silence"], killAfter: 1, why: "the first mail was there and nobody had said so" },
  { fates: ["taken"], killAfter: 1, why: "the first mail was taken" },
  { fates: ["taken", "silence"], killAfter: 2, why: "one was taken, the other was on its way" },
  { fates: ["put-off"], killAfter: 1, why: "the mail server had put the first off" },
] as const)("alerts both by mail although it was killed when $why", { timeout: 90_000 }, async (point) => {
  const calm = await aloneIn([], undefined);
  const killed = await aloneIn(point.fates, point.killAfter);
  expect(killed.texts).toEqual(calm.texts);
  expect(killed.states).toEqual(["sent"]);
  for (const alerts of [killed.pa, killed.desk]) {
    expect(alerts.length).toBeGreaterThanOrEqual(1);
    expect(new Set(alerts.map(idOf)).size, "a repeat is one mail to the reader").toBe(1);
  }
});

const idOf = ({ source }: { readonly source: string }) => /^Message-ID: (.*)$/im.exec(source)?.[1];
