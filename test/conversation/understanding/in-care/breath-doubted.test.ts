import { describe, expect, it } from "vitest";
import { breathDoubted } from "../../../../src/conversation/understanding/in-care/breath-doubted.ts";
import { concern, FRIEND_TOOK, ILL, PARTNER, reading } from "./concerns.ts";

const read = reading(breathDoubted);
const SHAKEN = concern("medical", { situation: "child-hurt" });
const BREATH = { ofSelf: true, news: "breath" };

describe("whether somebody breathes", () => {
  it.each([
    { text: "shes breathing i think", why: "said and doubted" },
    { text: "i think shes breathing", why: "doubted first" },
    { text: "not sure if hes breathing", why: "not sure" },
    { text: "i cant tell if hes breathing", why: "not to be seen" },
    { text: "her breathing is funny", why: "odd" },
    { text: "breathing but slow", why: "slow" },
    { text: "barely breathing", why: "hardly" },
    { text: "is he breathing", why: "asked" },
    { text: "how do i check shes breathing", why: "how to see" },
  ])("is danger now: $text: $why", ({ text }) => {
    expect(read(text, SHAKEN)).toEqual(BREATH);
  });

  it.each([
    { text: "i think hes breathing", told: FRIEND_TOOK, why: "after a dose" },
    { text: "hes gone a bit blue", told: FRIEND_TOOK, why: "blue" },
    { text: "his lips are purple", told: PARTNER, why: "whoever was told of, it is his lips" },
    { text: "shes turned a funny colour", told: FRIEND_TOOK, why: "a colour" },
    { text: "fingers going grey", told: ILL, why: "of whom is not said" },
    { text: "i think shes alive", told: ILL, why: "ill, of whom is not said" },
  ])("is danger now of a friend: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toEqual(BREATH);
  });

  it("is danger now, where what was told was none", () => {
    expect(read("shes breathing i think", { ...SHAKEN, level: "urgent" })).toEqual(BREATH);
    expect(read("shes breathing i think", { ...SHAKEN, level: "emergency" })).toEqual(BREATH);
  });

  it.each([
    { text: "shes breathing fine", why: "well" },
    { text: "im breathing", why: "their own" },
    { text: "shes crying", why: "a cry" },
    { text: "i cant breathe im panicking", why: "theirs" },
  ])("is none: $text: $why", ({ text }) => {
    expect(read(text, SHAKEN)).toBeUndefined();
  });

  it.each([
    { text: "i think hes breathing", told: PARTNER, why: "nobody else is ill" },
    { text: "i think hes breathing", told: { ...SHAKEN, isFresh: false }, why: "a day later" },
  ])("is none either: $text: $why", ({ text, told }) => {
    expect(read(text, told)).toBeUndefined();
  });
});

it.each([
  { text: "her hair is blue", told: FRIEND_TOOK, why: "hair" },
  { text: "hes got a blue top", told: FRIEND_TOOK, why: "a top" },
  { text: "he turned purple hair last week", told: FRIEND_TOOK, why: "dyed" },
  { text: "im feeling blue", told: ILL, why: "sad" },
  { text: "my lips are blue", told: PARTNER, why: "their own" },
])("$text tells of no breath: $why", ({ text, told }) => {
  expect(read(text, told)).toBeUndefined();
});
