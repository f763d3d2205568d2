// The README's picture: the head of a profile as a desk shows it, into tests/golden/profile.png.
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { shut, visit } from "./browser.mjs";
import { SOURCES } from "./site.mjs";

const path = join(SOURCES, "tests/golden/profile.png");
mkdirSync(dirname(path), { recursive: true });
await visit("/members/sample-city/", { viewport: { width: 1200, height: 1480 }, colorScheme: "light", reducedMotion: "reduce" }, async (page) => {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path });
});
await shut();
