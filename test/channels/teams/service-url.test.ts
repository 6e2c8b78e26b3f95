import { expect, it } from "vitest";
import { isTrusted } from "../../../src/channels/teams/service-url.ts";

it.each([
  { url: "https://smba.trafficmanager.net/uk/", trusted: true, why: "Teams" },
  { url: "https://smba.trafficmanager.net/emea/tenant/", trusted: true, why: "Teams with the tenant" },
  { url: "https://europe.api.botframework.com/", trusted: true, why: "the Bot Framework" },
  { url: "http://smba.trafficmanager.net/uk/", trusted: false, why: "not encrypted" },
  { url: "https://smba.trafficmanager.net:8443/", trusted: false, why: "another port" },
  { url: "https://smba.trafficmanager.net.evil.example/", trusted: false, why: "a name that begins alike" },
  { url: "https://evil-smba.trafficmanager.net/", trusted: false, why: "somebody else's name beside it" },
  { url: "https://botframework.com/", trusted: false, why: "no host of theirs" },
  { url: "https://evilbotframework.com/", trusted: false, why: "a name that ends alike" },
  { url: "https://smba.trafficmanager.net@evil.example/", trusted: false, why: "a name as a user" },
  { url: "https://user:pass@smba.trafficmanager.net/", trusted: false, why: "with a password" },
  { url: "http://127.0.0.1:9999/", trusted: false, why: "ourselves" },
  { url: "javascript:alert(1)", trusted: false, why: "no address" },
  { url: "", trusted: false, why: "nothing" },
])("$url is trusted: $trusted, $why", ({ url, trusted }) => {
  expect(isTrusted(url)).toBe(trusted);
});

it.each([
  { url: "http://127.0.0.1:4000/teams/", trusted: true, why: "the double" },
  { url: "http://127.0.0.1:4001/teams/", trusted: false, why: "another port" },
  { url: "https://smba.trafficmanager.net/uk/", trusted: false, why: "with a double nothing goes to Teams" },
])("beside a test double $url is trusted: $trusted, $why", ({ url, trusted }) => {
  expect(isTrusted(url, "http://127.0.0.1:4000")).toBe(trusted);
});
