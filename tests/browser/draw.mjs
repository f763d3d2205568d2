// Draws the picture of the demonstration's story: a school at a lake, which is nowhere. It stands in for a photo, so that
// pages show one in several widths.
//
//     node draw.mjs ../../content/stories/school-windows.jpg
//
// Chance comes from a hash of the place, so it is the same picture each time. The browser of the tests saves it as JPEG.

import { deflateSync } from "node:zlib";
import { chromium } from "playwright-core";

const [WIDTH, HEIGHT, HORIZON, SHORE] = [1280, 800, 380, 560];

/// Colours from dark to light: sky, far hills, near hills, water, grass, brick, roof, glass.
const RAMPS = [
  [[120, 160, 196], [236, 226, 204]],
  [[104, 126, 140], [150, 168, 172]],
  [[46, 74, 60], [104, 132, 92]],
  [[64, 98, 122], [206, 208, 196]],
  [[52, 80, 44], [128, 150, 84]],
  [[116, 62, 46], [184, 112, 84]],
  [[40, 44, 56], [86, 96, 116]],
  [[44, 60, 76], [240, 222, 160]],
];
const LEVELS = 24;

function chance(x, y) {
  let n = Math.imul(x, 374761393) + Math.imul(y, 668265263);
  n = Math.imul(n ^ (n >>> 13), 1274126177);
  return ((n ^ (n >>> 16)) >>> 0) / 4294967296;
}

/// Smooth noise of a grain, 0 to 1.
function noise(x, y, grain) {
  const [i, j] = [Math.floor(x / grain), Math.floor(y / grain)];
  const [u, v] = [x / grain - i, y / grain - j].map((t) => t * t * (3 - 2 * t));
  const row = (k) => chance(i, k) * (1 - u) + chance(i + 1, k) * u;
  return row(j) * (1 - v) + row(j + 1) * v;
}

const rough = (x, y, grain) => 0.6 * noise(x, y, grain) + 0.3 * noise(x, y, grain / 3) + 0.1 * noise(x, y, grain / 9);
const ridge = (x, seed, height, grain) => HORIZON - height * rough(x, seed * 997, grain);

/// What is seen above the water: which ramp, and how light.
function scene(x, y) {
  const school = building(x, y);
  if (school) return school;
  if (y > SHORE - 40 + 14 * noise(x, 5, 160)) return [4, 0.25 + 0.6 * rough(x, y * 3, 40)];
  if (y > ridge(x, 2, 90, 300) + 70) return [2, 0.15 + 0.75 * rough(x, y, 46)];
  if (y > ridge(x, 1, 190, 520) + 20) return [1, 0.2 + 0.6 * rough(x, y, 120) + (HORIZON - y) / 900];
  const glow = Math.exp(-(((x - 930) / 420) ** 2 + ((y - 330) / 240) ** 2));
  return [0, 0.1 + 0.55 * (y / HORIZON) + 0.4 * glow + 0.28 * (rough(x, y * 2.4, 210) - 0.5)];
}

function building(x, y) {
  const [left, right, top, bottom] = [250, 720, 330, 536];
  if (x > left - 22 && x < right + 22 && y > top - 64 && y < top) {
    const inset = (top - y) * 0.9;
    if (x < left - 22 + inset || x > right + 22 - inset) return null;
    // Panels on the roof.
    const panel = x > 380 && x < 640 && y > top - 52 && y < top - 12;
    const seam = Math.floor(x) % 43 < 2 || Math.floor(y) % 20 < 2;
    return [6, panel ? (seam ? 0.75 : 0.05 + 0.3 * noise(x + y, y, 90)) : 0.5 + 0.4 * noise(x, y, 5)];
  }
  if (x < left || x > right || y < top || y > bottom) return null;
  const [column, row] = [Math.floor((x - left) / 67), Math.floor((y - top) / 69)];
  const [across, down] = [(x - left) % 67, (y - top) % 69];
  if (across > 16 && across < 52 && down > 14 && down < 56) {
    const frame = across < 19 || across > 49 || down < 17 || down > 53 || Math.abs(across - 34) < 1.5;
    const lit = chance(column * 7 + 3, row * 5 + 1) > 0.45;
    return [7, frame ? 0.95 : lit ? 0.6 + 0.25 * noise(x, y, 12) : 0.1 + 0.25 * noise(x, y, 30)];
  }
  const mortar = Math.floor(y) % 9 === 0;
  return [5, (mortar ? 0.7 : 0.25) + 0.4 * noise(x, y, 6) + 0.25 * (x - left) / (right - left)];
}

/// Water shows what stands over it, moved by its waves, and darker towards who looks.
function seen(x, y) {
  if (y < SHORE) return scene(x, y);
  const depth = y - SHORE;
  const wave = (noise(x / 5, y * 1.6, 6) - 0.5) * (4 + depth / 6);
  const [ramp, light] = scene(x + wave, Math.max(0, SHORE - 24 - depth * 1.35));
  const dark = 0.1 + 0.25 * (depth / (HEIGHT - SHORE));
  return ramp === 0 ? [3, light - dark + 0.12 * noise(x / 4, y, 7)] : [ramp === 7 ? 3 : ramp, light * 0.7 - dark / 2];
}

function pixels() {
  const rows = Buffer.alloc((WIDTH + 1) * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const [ramp, light] = seen(x, y);
      const level = Math.floor(Math.min(0.999, Math.max(0, light)) * LEVELS);
      rows[y * (WIDTH + 1) + 1 + x] = ramp * LEVELS + level;
    }
  }
  return rows;
}

const palette = RAMPS.flatMap(([dark, light]) =>
  Array.from({ length: LEVELS }, (_, level) =>
    dark.map((shade, part) => Math.round(shade + ((light[part] - shade) * level) / (LEVELS - 1))),
  ),
).flat();

function crc(bytes) {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), Buffer.from(data)]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, check]);
}

const head = Buffer.alloc(13);
head.writeUInt32BE(WIDTH, 0);
head.writeUInt32BE(HEIGHT, 4);
// Eight bits for each pixel, which name a colour of the palette.
head.set([8, 3, 0, 0, 0], 8);
const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk("IHDR", head),
  chunk("PLTE", palette),
  chunk("IDAT", deflateSync(pixels())),
  chunk("IEND", []),
]);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
await page.setContent(`<body style="margin:0"><img src="data:image/png;base64,${png.toString("base64")}" style="display:block">`);
await page.locator("img").evaluate((image) => image.decode());
await page.screenshot({ type: "jpeg", quality: 80, path: process.argv[2] });
await browser.close();
