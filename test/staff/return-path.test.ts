import { describe, expect, it } from "vitest";
import { localPath, signInPath } from "../../src/staff/return-path.ts";

describe("the page to go on to after signing in", () => {
  it.each([
    { wanted: "/staff", why: "the first page" },
    { wanted: "/staff/people/0192-a?before=3&q=%C3%A9", why: "a thread, with its query" },
    { wanted: "/staff/sign-in-sheet", why: "a page that only begins like signing in" },
    { wanted: `/staff/${"x".repeat(293)}`, why: "300 characters" },
  ])("is $wanted: $why", ({ wanted }) => {
    expect(localPath(wanted)).toBe(wanted);
  });

  it.each([
    { wanted: "https://evil.example/staff", why: "another site" },
    { wanted: "//evil.example/staff", why: "another site, without a scheme" },
    { wanted: "/\\evil.example/staff", why: "a backslash that browsers read as a slash" },
    { wanted: "\\\\evil.example/staff", why: "two of them" },
    { wanted: "/\t/evil.example/staff", why: "a tab that browsers leave out" },
    { wanted: "\n//evil.example/staff", why: "a line that browsers leave out" },
    { wanted: "javascript:alert(1)//staff", why: "a script" },
    { wanted: "https:evil.example", why: "a scheme without slashes" },
    { wanted: "/staff@evil.example", why: "a name that only begins like ours" },
    { wanted: "/staffing", why: "another part of this site" },
    { wanted: "/staff/../demo", why: "out of our pages by dots" },
    { wanted: "/staff/%2e%2e/demo", why: "out of them by dots in another dress" },
    { wanted: "/demo", why: "not a page for staff" },
    { wanted: "/staff/sign-in?to=/staff", why: "signing in, for ever" },
    { wanted: "/staff/sign-in/back?code=x", why: "the way back" },
    { wanted: "/staff/signed-out", why: "signed out" },
    { wanted: "/staff/code", why: "a code" },
    { wanted: `/staff/${"x".repeat(294)}`, why: "301 characters" },
    { wanted: "", why: "nothing" },
    { wanted: null, why: "not given" },
  ])("is the first page for $wanted: $why", ({ wanted }) => {
    expect(localPath(wanted)).toBe("/staff");
  });

  it.each([
    { wanted: "/staff", at: "/staff/sign-in" },
    { wanted: undefined, at: "/staff/sign-in" },
    { wanted: "/staff/calls?a=b&c=d", at: "/staff/sign-in?to=%2Fstaff%2Fcalls%3Fa%3Db%26c%3Dd" },
  ])("stands in the address of sign-in: $at", ({ wanted, at }) => {
    expect(signInPath(wanted)).toBe(at);
  });
});
