import twilio from "twilio";
import { describe, expect, it } from "vitest";
import { requireSignature } from "../../../src/channels/sms/signature.ts";

const url = "https://line.example/sms/inbound";
const form = { Body: "hi", From: "+447700900001" };
const signature = twilio.getExpectedTwilioSignature("token", url, form);

describe("requireSignature", () => {
  it.each([
    { url, why: "the address as it was signed" },
    { url: `${url}#rc=5&rp=all`, why: "the fragment is for Twilio alone" },
  ])("lets $url through: $why", (address) => {
    expect(() =>
      requireSignature({ form, signature, url: address.url, authTokens: ["token"] }),
    ).not.toThrow();
  });

  it.each([
    { change: { signature: undefined }, why: "no signature" },
    { change: { signature: "" }, why: "an empty one" },
    { change: { signature: `${signature}=` }, why: "a longer one" },
    { change: { url: `${url}/` }, why: "a trailing slash" },
    { change: { authTokens: [] }, why: "no token to check with" },
    { change: { authTokens: [""] }, why: "an empty token" },
  ])("refuses $why", ({ change }) => {
    const request = { form, signature, url, authTokens: ["token"], ...change };
    expect(() => requireSignature(request)).toThrow(expect.objectContaining({ code: "channel/unsigned" }));
  });
});
