import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { shippedWith } from "../content/folder.ts";
import { Desk } from "./call.ts";

/** A copy of the shipped content with plain wording and one file changed. */
function contentWith(file?: string, change = (text: string) => text): string {
  const folder = shippedWith();
  cpSync("content/understanding", join(folder, "understanding"), { recursive: true });
  if (file) writeFileSync(join(folder, file), change(readFileSync(join(folder, file), "utf8")));
  return folder;
}

describe("content check", () => {
  it("finds nothing wrong with a good folder", async () => {
    const { exitCode, out, err } = await new Desk().call(["content", "check", contentWith()]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(out).toContain(": 0 errors, ");
    expect(out).toContain("segments 1.00 on average, 1 at the 95th percentile");
  });

  it.each([
    {
      file: "places.yaml",
      change: (text: string) => text.replace("M9 5PR", "M9"),
      says: "places.yaml:",
      why: "a postcode that is none",
    },
    {
      file: "understanding/words-risk.yaml",
      change: (text: string) => `${text}\nunheard: of\n`,
      says: "words-risk.yaml",
      why: "a slip in what messages mean",
    },
  ])("names $why", async ({ file, change, says }) => {
    const { exitCode, err } = await new Desk().call(["content", "check", contentWith(file, change)]);
    expect(exitCode).toBe(1);
    expect(err).toContain(says);
  });

  it("checks the folder of the settings when none is given", async () => {
    const folder = contentWith();
    const { exitCode, out } = await new Desk(folder).call(["content", "check"]);
    expect(exitCode).toBe(0);
    expect(out).toContain(folder);
  });

  it("says so when there is no such folder", async () => {
    const { exitCode, err } = await new Desk().call(["content", "check", "nowhere"]);
    expect(exitCode).toBe(1);
    expect(err).toBe("There is no folder nowhere\n");
  });
});
