import { once } from "node:events";
import type { AddressInfo } from "node:net";
import net from "node:net";
import { text as readAll } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Outgoing } from "../../../src/channels/channel.ts";
import { emailChannel } from "../../../src/channels/email/channel.ts";
import { readBoth } from "../calendar/parsers.ts";

interface Letter {
  readonly from: string;
  readonly to: readonly string[];
  readonly source: string;
}

let letters: Letter[] = [];
let refusal: { at: "rcpt" | "data"; responseCode: number } | undefined;
let smtpUrl: string;

const failAt = (stage: "rcpt" | "data") =>
  refusal?.at === stage ? Object.assign(new Error("no"), { responseCode: refusal.responseCode }) : null;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onAuth: ({ password }, _session, done) =>
    password === "right"
      ? done(null, { user: 1 })
      : done(Object.assign(new Error("no"), { responseCode: 535 })),
  onRcptTo: (_address, _session, done) => done(failAt("rcpt")),
  onData: (stream, { envelope }, done) => {
    void readAll(stream).then((source) => {
      const from = envelope.mailFrom ? envelope.mailFrom.address : "";
      letters.push({ from, to: envelope.rcptTo.map(({ address }) => address), source });
      done(failAt("data"));
    });
  },
});

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((done) => server.close(() => done())));
beforeEach(() => {
  [letters, refusal] = [[], undefined];
});

const channel = (url = smtpUrl, timeoutMs = 10_000) =>
  emailChannel({ smtpUrl: url, from: "Line <line@council.example>", timeoutMs });
const row: Outgoing = {
  outboxId: "0199-row",
  to: "pa@council.example",
  subject: "A message",
  text: "Ref 12",
  createdAt: 0,
};

describe("send", () => {
  it("hands the e-mail over under an id made of the outbox id", async () => {
    expect(await channel().send({ ...row, text: "Ref 12: £5 – see 👍" })).toEqual({
      providerId: "<0199-row@council.example>",
    });
    const [letter] = letters;
    expect(letter).toMatchObject({ from: "line@council.example", to: ["pa@council.example"] });
    expect(letter?.source).toMatch(/^Message-ID: <0199-row@council\.example>\r$/m);
    expect(letter?.source).toMatch(/^Subject: A message\r$/m);
    expect(letter?.source).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  });

  it.each([
    { method: "request", written: "REQUEST" },
    { method: "cancel", written: "CANCEL" },
  ] as const)(
    "carries an appointment as an invitation that calendars read: $method",
    async ({ method, written }) => {
      const entry = {
        uid: "0199-one@intouch",
        sequence: 3,
        changedAt: Date.parse("2026-11-20T09:00:00Z"),
        start: Date.parse("2027-03-28T09:00:00Z"),
        end: Date.parse("2027-03-28T09:45:00Z"),
        title: "Careers talk",
        place: "Harpurhey",
      };
      await channel().send({ ...row, invite: { method, entry } });
      const { source } = letters[0]!;
      expect(source).toMatch(
        new RegExp(`^Content-Type: text/calendar; charset=utf-8; method=${written}`, "m"),
      );
      const [, encoded = ""] =
        /filename=appointment\.ics\r\n(?:.+\r\n)*\r\n([\w+/=\r\n]+)/.exec(source) ?? [];
      for (const read of readBoth(Buffer.from(encoded, "base64").toString("utf8"))) {
        expect(read.method).toBe(written);
        expect(read.events).toMatchObject([
          { uid: entry.uid, sequence: 3, start: "2027-03-28T09:00:00.000Z" },
        ]);
      }
      expect(source).not.toMatch(/^(?:Bcc|Cc):/m);
    },
  );

  it("writes the subject on one line, without control characters", async () => {
    await channel().send({ ...row, subject: " A\u0007B\u2028C\r\nD " });
    expect(letters[0]?.source).toMatch(/^Subject: A B C D\r$/m);
  });

  it.each([
    { change: { subject: "Hi\r\nBcc: x@evil.example" }, why: "a line break in the subject" },
    { change: { to: "pa@council.example, x@evil.example" }, why: "a second address" },
    { change: { to: "pa@council.example\r\nBcc: x@evil.example" }, why: "a line break in the address" },
    { change: { outboxId: "1>\r\nBcc: <x@evil.example" }, why: "a line break in the id" },
    { change: { text: "\r\n.\r\nRCPT TO:<x@evil.example>\r\n" }, why: "SMTP commands in the text" },
  ])("adds nobody and no header: $why", async ({ change }) => {
    await channel()
      .send({ ...row, ...change })
      .catch((error) => expect(error.code).toBe("channel/refused"));
    expect(letters.flatMap(({ to }) => to)).not.toContain("x@evil.example");
    for (const { source } of letters) expect(source).not.toMatch(/^Bcc:/im);
  });

  it.each([
    {
      at: "rcpt",
      responseCode: 550,
      code: "channel/refused",
      action: "other-contact",
      why: "no such mailbox",
    },
    { at: "rcpt", responseCode: 450, code: "channel/busy", action: "retry", why: "greylisted" },
    {
      at: "data",
      responseCode: 554,
      code: "channel/refused",
      action: "other-contact",
      why: "refused after the text",
    },
    { at: "data", responseCode: 451, code: "channel/busy", action: "retry", why: "put off after the text" },
  ] as const)("fails as $code: $why", async ({ at, responseCode, code, action }) => {
    refusal = { at, responseCode };
    await expect(channel().send(row)).rejects.toMatchObject({ code, action, providerCode: responseCode });
  });

  it("stops and pages when the sign-in is wrong", async () => {
    const url = smtpUrl.replace("smtp://", "smtp://line:wrong@");
    await expect(channel(url, 200).send(row)).rejects.toMatchObject({
      code: "channel/busy",
      action: "stop-and-page",
    });
  });

  it.each([
    { url: "smtp://127.0.0.1:1", why: "nobody listens" },
    { url: "smtp://nowhere.invalid", why: "no such host" },
  ])("is busy, as nothing was handed over: $why", async ({ url }) => {
    await expect(channel(url, 200).send(row)).rejects.toMatchObject({
      code: "channel/busy",
      action: "retry",
    });
  });

  it.each([
    { greets: false, code: "channel/busy", why: "it never greets" },
    { greets: true, code: "channel/unsure", why: "it goes quiet after the text" },
  ])("fails as $code when $why", async ({ greets, code }) => {
    const mute = net.createServer((socket) => {
      socket.on("error", () => undefined);
      if (greets) talkUntilData(socket);
    });
    mute.listen(0, "127.0.0.1");
    await once(mute, "listening");
    const url = `smtp://127.0.0.1:${(mute.address() as AddressInfo).port}`;
    await expect(channel(url, 200).send(row)).rejects.toMatchObject({ code });
    mute.close();
  });
});

/** Plays a mail server as far as the DATA command, then says nothing more. */
function talkUntilData(socket: net.Socket): void {
  const answers = ["250 hello", "250 ok", "250 ok", "354 go on"];
  socket.write("220 hello\r\n");
  socket.on("data", () => {
    const answer = answers.shift();
    if (answer) socket.write(`${answer}\r\n`);
  });
}
