import { join } from "node:path";
import { expect, it } from "vitest";
import * as z from "zod";
import { readYaml } from "../../src/content/yaml-file.ts";
import { ServiceError } from "../../src/errors.ts";
import { folderWith } from "./folder.ts";

const Shape = z.array(
  z.strictObject({ id: z.string(), hours: z.object({ mon: z.array(z.int()) }).optional() }),
);

function read(text: string) {
  return readYaml(join(folderWith({ "list.yaml": text }), "list.yaml"), Shape);
}

it("gives what the file says", () => {
  expect(read("# a list\n- id: one\n- id: two\n")).toEqual([{ id: "one" }, { id: "two" }]);
});

it.each([
  { text: "- id: one\n- id: 2\n", place: "list.yaml:2: 1.id", why: "a wrong kind of value" },
  { text: "- id: one\n\n- {}\n", place: "list.yaml:3: 1.id", why: "a field left out: the line of its entry" },
  { text: "- id: one\n  name: x\n", place: "list.yaml:2: 0.name", why: "a field too many" },
  {
    text: "- id: one\n  hours:\n    mon:\n      - 9\n      - late\n",
    place: "list.yaml:5: 0.hours.mon.1",
    why: "deep inside",
  },
  { text: "- id: one\n  id: two\n", place: "list.yaml:2: ", why: "a field twice" },
  { text: "- id: one\n- id: [two\n", place: "list.yaml:3: ", why: "a bracket that does not close" },
  { text: "- id: one\n- id: !secret two\n", place: "list.yaml:2: ", why: "a tag that YAML does not know" },
  { text: "", place: "list.yaml:1: ", why: "an empty file" },
])("names file and line for $why", ({ text, place }) => {
  expect(() => read(text)).toThrow(place);
});

it("names every slip, not only the first", () => {
  expect(() => read("- id: 1\n- id: 2\n")).toThrow(/:1: .*\n.*:2: /);
});

it("says that a file is missing", () => {
  const missing = join(folderWith({}), "none.yaml");
  expect(() => readYaml(missing, Shape)).toThrow(ServiceError);
  expect(() => readYaml(missing, Shape)).toThrow("none.yaml: the file is missing");
});
