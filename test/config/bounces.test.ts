import { describe, expect, it } from "vitest";
import { readSettings } from "../../src/config.ts";

const WHOLE = {
  SMTP_URL: "smtp://mail.council.example",
  BOUNCE_DOMAIN: "bounces.council.example",
  BOUNCE_PORT: "2525",
};

describe("where e-mails come back to", () => {
  it("is nowhere unless it is set", () => {
    expect(readSettings({}).bounces).toBeUndefined();
  });

  it("is a domain and a port", () => {
    expect(readSettings(WHOLE).bounces).toEqual({ domain: "bounces.council.example", port: 2525 });
  });

  it.each([
    { change: { BOUNCE_PORT: "" }, says: "BOUNCE_PORT: needed beside BOUNCE_DOMAIN" },
    { change: { BOUNCE_DOMAIN: "" }, says: "BOUNCE_DOMAIN: needed beside BOUNCE_PORT" },
    { change: { SMTP_URL: "" }, says: "SMTP_URL: needed beside BOUNCE_DOMAIN" },
    { change: { BOUNCE_DOMAIN: "bounce@council.example" }, says: "write it as bounces.council.example" },
    { change: { BOUNCE_DOMAIN: "localhost" }, says: "write it as bounces.council.example" },
    { change: { BOUNCE_PORT: "smtp" }, says: "BOUNCE_PORT: a port number" },
    { change: { BOUNCE_PORT: "65536" }, says: "BOUNCE_PORT" },
  ])("is refused with $change: $says", ({ change, says }) => {
    expect(() => readSettings({ ...WHOLE, ...change })).toThrow(says);
  });
});
