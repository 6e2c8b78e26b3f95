import { expect, it } from "vitest";
import { MovableClock } from "../../src/clock.ts";
import { mailbox } from "../../src/demo/mailbox.ts";

const at = Date.parse("2026-11-23T09:30:00Z");
const mail = { to: "pa@intouch.example", text: "words", subject: "Subject", createdAt: 0 };

it("keeps a mail once, however often it is sent, and tells of it once", async () => {
  const box = mailbox({ clock: new MovableClock(at, { frozen: true }) });
  const told: string[] = [];
  box.onMail(({ id }) => told.push(id));
  await box.send({ ...mail, outboxId: "a" });
  await box.send({ ...mail, outboxId: "a" });
  expect(box.mails()).toEqual([{ id: "a", to: mail.to, subject: "Subject", text: "words", at }]);
  expect(told).toEqual(["a"]);
});

it("keeps the last 200", async () => {
  const box = mailbox({ clock: new MovableClock(at) });
  for (let i = 0; i < 201; i++) await box.send({ ...mail, outboxId: `m${i}` });
  expect(box.mails()).toHaveLength(200);
  expect(box.mails()[0]!.id).toBe("m1");
});
