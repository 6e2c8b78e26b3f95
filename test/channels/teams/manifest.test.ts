import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readCommand } from "../../../src/domain/worker-commands.ts";

const folder = new URL("../../../docs/teams/", import.meta.url);
const template = readFileSync(new URL("manifest.json", folder), "utf8");
const ID = "11111111-2222-4333-8444-555555555555";

/** The template as docs/teams.md says to fill it in. */
const filled = template
  .replaceAll("{{MICROSOFT_APP_ID}}", ID)
  .replaceAll("{{HOST}}", "line.council.example")
  .replaceAll("{{COUNCIL}}", "Fellshire Council");

const upTo = (most: number) => z.string().min(1).max(most);
const address = z.url({ protocol: /^https$/ }).max(2_048);
const personal = z.tuple([z.literal("personal")]);

/** What Teams takes of an app like ours, by its schema 1.17: the lengths are its own. */
const Manifest = z.strictObject({
  $schema: address,
  manifestVersion: z.literal("1.17"),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: z.guid(),
  developer: z.strictObject({
    name: upTo(32),
    websiteUrl: address,
    privacyUrl: address,
    termsOfUseUrl: address,
  }),
  name: z.strictObject({ short: upTo(30), full: upTo(100) }),
  description: z.strictObject({ short: upTo(80), full: upTo(4_000) }),
  icons: z.strictObject({ color: z.literal("color.png"), outline: z.literal("outline.png") }),
  accentColor: z.string().regex(/^#[0-9A-F]{6}$/),
  bots: z.tuple([
    z.strictObject({
      botId: z.guid(),
      scopes: personal,
      supportsFiles: z.literal(false),
      isNotificationOnly: z.literal(false),
      commandLists: z.tuple([
        z.strictObject({
          scopes: personal,
          commands: z.array(z.strictObject({ title: upTo(32), description: upTo(128) })).max(10),
        }),
      ]),
    }),
  ]),
  validDomains: z.array(upTo(2_048)).max(16),
});

describe("the manifest", () => {
  it("filled in has the shape that Teams takes", () => {
    const manifest = Manifest.parse(JSON.parse(filled));
    expect(manifest.bots[0].botId).toBe(manifest.id);
    expect(manifest.validDomains).toEqual(["line.council.example"]);
  });

  it("leaves nothing to fill in but what the steps name", () => {
    expect(filled).not.toContain("{{");
    const places = [...template.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    expect([
      places.filter((name) => name === "MICROSOFT_APP_ID").length,
      places.filter((name) => name === "HOST").length,
    ]).toEqual([2, 4]);
  });

  it("offers only commands that are understood", () => {
    const { commands } = Manifest.parse(JSON.parse(filled)).bots[0].commandLists[0];
    expect(commands.filter(({ title }) => readCommand(title) === undefined)).toEqual([]);
  });

  it("names no group that the young people belong to", () => {
    expect(template.toLowerCase()).not.toMatch(/leav(?:e|ing) care|care leaver/);
  });
});

it.each([
  { file: "color.png", size: 192 },
  { file: "outline.png", size: 32 },
])("$file is a picture of $size points on each side", ({ file, size }) => {
  const bytes = readFileSync(new URL(file, folder));
  expect(bytes.toString("latin1", 1, 4)).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
});
