// Nothing moves while a page loads, also where its fonts and pictures come late.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { open, ADDRESS } from "./browser.mjs";
import { KINDS } from "./site.mjs";

const LATE = 250;
/** A shift of a hundredth is a line of small print that moves by its own height on a phone. */
const MOST = 0.01;

describe("nothing moves while a page loads", { concurrency: 2 }, () => {
  for (const { kind, path } of KINDS) for (const width of [360, 1440]) {
    test(`${kind}, ${width} px`, async () => {
      const page = await open({ viewport: { width, height: 800 } });
      try {
        await page.route(/\.(woff2|png|jpe?g|webp|svg)$/, async (route) => {
          await new Promise((resolve) => setTimeout(resolve, LATE));
          await route.continue();
        });
        await page.goto(ADDRESS + path, { waitUntil: "load" });
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const moved = await page.evaluate(shifts);
        const sum = moved.reduce((all, { value }) => all + value, 0);
        assert.ok(sum <= MOST, `moved by ${sum.toFixed(3)}: ${moved.map(({ value, what }) => `${what} (${value.toFixed(3)})`).join("; ")}`);
      } finally {
        await page.context().close();
      }
    });
  }
});

/** What moved since the page began, and how much: the parts of a window's area times its height. */
function shifts() {
  return new Promise((resolve) => {
    const found = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.hadRecentInput) continue;
        const named = (node) => node?.nodeType === 1 ? `${node.localName}.${[...node.classList].join(".")}` : node?.parentElement?.localName;
        found.push({ value: entry.value, what: entry.sources.map((source) => named(source.node)).join(", ") });
      }
    }).observe({ type: "layout-shift", buffered: true });
    setTimeout(() => resolve(found), 100);
  });
}
