import { createHmac, randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { newVisitor, webTokens } from "../../../src/channels/webchat/tokens.ts";
import { MovableClock } from "../../../src/clock.ts";

const key = randomBytes(32);
const visitor = newVisitor();
const start = Date.UTC(2026, 10, 23, 9);
const half = 30 * 60_000;

function tokensAt(afterMs: number, withKey = key) {
  return webTokens(withKey, new MovableClock(start + afterMs, { frozen: true }));
}

function forged(header: object, claims: object): string {
  const body = [header, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
    .join(".");
  return `${body}.${createHmac("sha256", key).update(body).digest("base64url")}`;
}

describe("a token", () => {
  it("gives back whom it was made for", () => {
    const { token } = tokensAt(0).issue(visitor);
    expect(tokensAt(0).read(token, "bearer")).toEqual({ ...visitor, until: start + half });
  });

  it("shows the user to clients that look into it", () => {
    const claims = tokensAt(0).issue(visitor).token.split(".")[1];
    expect(JSON.parse(Buffer.from(claims!, "base64url").toString())).toMatchObject({ user: visitor.userId });
  });

  it.each([
    { afterMs: half - 1, works: true, why: "the last moment of the half hour" },
    { afterMs: half, works: false, why: "the half hour is over" },
  ])("works: $works, $why", ({ afterMs, works }) => {
    const { token } = tokensAt(0).issue(visitor);
    const read = () => tokensAt(afterMs).read(token, "bearer");
    if (works) expect(read()).toMatchObject(visitor);
    else expect(read).toThrow(expect.objectContaining({ code: "channel/unsigned" }));
  });

  const good = tokensAt(0).issue(visitor).token;
  const claims = {
    use: "bearer",
    conv: visitor.conversationId,
    user: visitor.userId,
    exp: start,
    until: start + half,
  };
  it.each([
    { token: "", why: "nothing" },
    { token: good.slice(0, -1), why: "a signature cut short" },
    { token: good.replace(/\.[^.]*$/, "."), why: "no signature" },
    { token: `x${good}`, why: "a changed header" },
    { token: tokensAt(0, randomBytes(32)).issue(visitor).token, why: "another key" },
    {
      token: forged({ alg: "none", typ: "JWT" }, { ...claims, exp: 1e12 }),
      why: "a header that is not ours",
    },
    {
      token: forged({ alg: "HS256", typ: "JWT" }, { ...claims, exp: 1e12, user: "me" }),
      why: "a user without dl_",
    },
    { token: tokensAt(0).ticket({ ...visitor, until: start + half }), why: "a stream's ticket as a token" },
  ])("is refused: $why", ({ token }) => {
    expect(() => tokensAt(0).read(token, "bearer")).toThrow(
      expect.objectContaining({ code: "channel/unsigned" }),
    );
  });
});

describe("a stream's ticket", () => {
  it.each([
    { afterMs: 59_999, works: true, why: "within its minute" },
    { afterMs: 60_000, works: false, why: "its minute is over" },
  ])("opens: $works, $why", ({ afterMs, works }) => {
    const ticket = tokensAt(0).ticket({ ...visitor, until: start + half });
    const read = () => tokensAt(afterMs).read(ticket, "stream");
    if (works) expect(read()).toEqual({ ...visitor, until: start + half });
    else expect(read).toThrow(expect.objectContaining({ code: "channel/unsigned" }));
  });
});

it("gives every visitor names of their own with at least 128 random bits", () => {
  const other = newVisitor();
  expect(visitor.userId).toMatch(/^dl_[\w-]{32}$/);
  expect(visitor.conversationId).toMatch(/^[\w-]{32}$/);
  expect(new Set([visitor.userId, other.userId, visitor.conversationId, other.conversationId]).size).toBe(4);
});
