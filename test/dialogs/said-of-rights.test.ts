import { describe, expect, it } from "vitest";
import {
  claimsEntitlements,
  readAboutAsks,
  readAboutKept,
  readAboutNews,
} from "../../dialogs/said-of-rights.ts";
import type { Ctx } from "../../src/conversation/dialog.ts";

const said = (text: string, intent = "unclear", topic?: string) =>
  ({ text, heard: { intent, ...(topic && { topic }) } }) as unknown as Ctx;

describe("words about what was kept", () => {
  it.each([
    { text: "forget my answers", means: "forget" },
    { text: "pls forget what i told you", means: "forget" },
    { text: "i cant forget everything he did", means: undefined },
    { text: "i just want to forget what happened", means: undefined },
    { text: "what have you kept", means: "show" },
    { text: "what did i tell you", means: "show" },
    { text: "she asked what have you kept from me", means: undefined },
  ])("$text: $means", ({ text, means }) => {
    expect(readAboutKept(said(text))).toBe(means);
  });
});

describe("words about the monthly text", () => {
  it.each([
    { text: "no news texts", means: "off" },
    { text: "stop the monthly texts", means: "off" },
    { text: "STOP", means: undefined },
    { text: "stop texting me", means: undefined },
    { text: "stop all texts", means: undefined },
    { text: "text me when something changes", means: "on" },
    { text: "COMING", means: "show" },
    { text: "im coming to the event", means: undefined },
    { text: "hes coming for me", means: undefined },
  ])("$text: $means", ({ text, means }) => {
    expect(readAboutNews(said(text))).toBe(means);
  });
});

describe("words about what was asked for", () => {
  it.each([
    { ctx: said("what happened to my ask"), means: "how-it-stands" },
    { ctx: said("drop my ask"), means: "drop" },
    {
      ctx: said("have u heard back about the bus pass", "entitlement_topic", "travel_pass"),
      means: "how-it-stands",
    },
    { ctx: said("have u heard back from my sister"), means: undefined },
    { ctx: said("i want to complain about my request", "complaint"), means: undefined },
    { ctx: said("can i ask you something"), means: undefined },
  ])("$ctx.text: $means", ({ ctx, means }) => {
    expect(readAboutAsks(ctx)).toBe(means);
  });
});

describe("a question about what is owed", () => {
  it.each([
    { ctx: said("im 20 and at college what am i owed", "checkin_update_eet"), is: true },
    { ctx: said("my mate says theres 3 grand"), is: true },
    { ctx: said("he says i owed him and hes outside"), is: false },
    { ctx: said("my pa lied about the 3 grand", "complaint"), is: false },
    { ctx: said("just started college", "checkin_update_eet"), is: false },
  ])("$ctx.text: $is", ({ ctx, is }) => {
    expect(claimsEntitlements(ctx)).toBe(is);
  });
});
