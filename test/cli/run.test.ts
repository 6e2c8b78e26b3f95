import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import type { Context } from "../../src/cli/command.ts";
import { runCommand } from "../../src/cli/run.ts";
import { ServiceError } from "../../src/errors.ts";
import { Desk } from "./call.ts";

describe("the command line", () => {
  it.each(["import", "person", "understand", "entitlements", "content"])("lists %s", async (name) => {
    const { exitCode, out } = await new Desk().call(["--help"]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(new RegExp(`^  ${name} `, "m"));
  });

  it("tells how one command is used", async () => {
    const { exitCode, out } = await new Desk().call(["import", "--help"]);
    expect(exitCode).toBe(0);
    expect(out).toContain("Usage: intouch import workers|people|schedules FILE.csv [--write]");
  });

  it.each([
    { args: [], says: "Say which command", why: "no command" },
    { args: ["imprt"], says: 'no command "imprt"', why: "a slip of the keyboard" },
    { args: ["constructor"], says: "no command", why: "a name that every object has" },
    { args: ["import", "cats", "x.csv"], says: '"workers", "people" or "schedules"', why: "no such list" },
    { args: ["import", "people"], says: "Give one file", why: "no file" },
    { args: ["import", "people", "a.csv", "b.csv"], says: "Give one file", why: "two files" },
    { args: ["import", "people", "a.csv", "--wrote"], says: "--wrote", why: "no such option" },
    { args: ["person"], says: "either a phone number or an id", why: "nobody named" },
    { args: ["person", "--id", "P-1", "--phone", "07700900001"], says: "either", why: "named twice" },
    { args: ["understand", "file"], says: "stdin", why: "a file where lines are expected" },
    { args: ["content"], says: '"check"', why: "nothing to do" },
    { args: ["content", "check", "a", "b"], says: "one folder", why: "two folders" },
  ])("is used wrongly with $args: $why", async ({ args, says }) => {
    const { exitCode, out, err } = await new Desk().call(args);
    expect(exitCode).toBe(2);
    expect(err).toContain(says);
    expect(err).toContain("Usage: intouch");
    expect(out).toBe("");
  });

  it.each([
    { error: new ServiceError("not-found", "Nobody has it"), says: "Nobody has it\n", why: "expected" },
    { error: new TypeError("x is not a function"), says: "fault of the program: x is not", why: "a bug" },
  ])("ends with a sentence and no stack when a command fails: $why", async ({ error, says }) => {
    let err = "";
    const failing = { summary: "", usage: "", run: () => Promise.reject(error) };
    const context = { stderr: { write: (text: string) => (err += text) } } as unknown as Context;
    expect(await runCommand(["fail"], { fail: failing }, context)).toBe(1);
    expect(err).toContain(says);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("runs as a process of its own", async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ["src/cli.ts", "--help"]);
    expect(stdout).toContain("Usage: intouch COMMAND");
  });
});
