import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";

/** Red, green, blue, and how much covers what is behind, 0 to 255 each. */
type Colour = readonly [number, number, number, number];

const BLUE: Colour = [0x1d, 0x70, 0xb8, 255];
const WHITE: Colour = [255, 255, 255, 255];
const NOTHING: Colour = [255, 255, 255, 0];
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A picture of a size in points on each side, each point by its place between 0 and 1. */
function png(size: number, colourAt: (x: number, y: number) => Colour): Buffer {
  const rows = Array.from({ length: size }, (_, y) => {
    const points = Array.from({ length: size }, (_, x) => colourAt((x + 0.5) / size, (y + 0.5) / size));
    return Buffer.from([0, ...points.flat()]);
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const image = deflateSync(Buffer.concat(rows), { level: 9 });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("IDAT", image),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A speech bubble: a round box with a tail below. `rim` is how much of its edge alone is drawn; 0 for all of it. */
function isBubble(x: number, y: number, rim = 0): boolean {
  const inBox = (by: number) => {
    const [dx, dy] = [Math.max(0, Math.abs(x - 0.5) - 0.2), Math.max(0, Math.abs(y - 0.45) - 0.1)];
    return Math.hypot(dx, dy) < 0.14 - by;
  };
  const inTail = x > 0.34 && x < 0.5 && y > 0.5 && y < 0.78 - 1.2 * (x - 0.34);
  return inTail || (inBox(0) && (rim === 0 || !inBox(rim)));
}

/** Draws the two pictures that Teams wants with an app. */
export function drawTeamsIcons(folder: string): void {
  writeFileSync(
    `${folder}/color.png`,
    png(192, (x, y) => (isBubble(x, y) ? WHITE : BLUE)),
  );
  writeFileSync(
    `${folder}/outline.png`,
    png(32, (x, y) => (isBubble(x, y, 0.06) ? WHITE : NOTHING)),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  drawTeamsIcons(fileURLToPath(new URL("../../docs/teams", import.meta.url)));
