import { describe, expect, it } from "vitest";
import { holdsPersonal, redact } from "../../src/domain/redact.ts";

const NAMES = ["Tamsin", "Orrell", "Denise"];

describe("a message without names and numbers", () => {
  it.each([
    {
      said: "tamsin here, where is denise",
      kept: "<name> here, where is <name>",
      why: "known names, in any case",
    },
    { said: "denises phone is off", kept: "<name> phone is off", why: "a known name that owns something" },
    { said: "my name is kelvin", kept: "my name is <name>", why: "a name said as one" },
    { said: "tell mr patel im late", kept: "tell mr <name> im late", why: "after a title" },
    {
      said: "can you ask Sunita about it",
      kept: "can you ask <name> about it",
      why: "a capital in mid-sentence",
    },
    { said: "i saw Kofi Mensah", kept: "i saw <name>", why: "two capitals are one name" },
    { said: "Jamie here again", kept: "<name> here again", why: "who is here" },
    { said: "ring 07700 900123", kept: "ring <number>", why: "a phone number" },
    { said: "ring +44 (0)7700-900 123 pls", kept: "ring <number> pls", why: "a phone number with marks" },
    { said: "im on 12 moss bank road", kept: "im on <address>", why: "an address" },
    { said: "im at m14 4sq", kept: "im at <address>", why: "a postcode" },
    { said: "mail me at a.b@mail.example", kept: "mail me at <email>", why: "an e-mail address" },
    { said: "see https://x.example/abc", kept: "see <link>", why: "a link" },
    { said: "my snap is @kels.x", kept: "my snap is <name>", why: "a handle" },
    { said: "my ni is qq123456c", kept: "my ni is qq<number>c", why: "figures inside a word" },
    { said: "i owe 450", kept: "i owe <number>", why: "a sum" },
    { said: "born 3/4/2006", kept: "born <number>", why: "a date" },
    { said: "im 19", kept: "im <number>", why: "an age" },
  ])("$said: $why", ({ said, kept }) => expect(redact(said, NAMES)).toBe(kept));

  it.each([
    "aint got nowhere 2nite m8",
    "b4 uni i need gr8 help",
    "can i get Universal Credit on Monday",
    "call me back",
    "my PA said NO",
    "Hello can u help",
    "",
  ])("%j stays as it is", (said) => {
    expect(redact(said, NAMES)).toBe(said);
    expect(holdsPersonal(said, NAMES)).toBe(false);
  });

  it.each(["tell <name> im late", "ring 07700 900123", "denise said so"])(
    "%j may not be learnt from",
    (line) => expect(holdsPersonal(line, NAMES)).toBe(true),
  );

  it("leaves nothing more to take out when done twice", () => {
    const once = redact("Kofi here, 07700 900123, 3 mill lane, tell Ana", NAMES);
    expect(redact(once, NAMES)).toBe(once);
  });
});
