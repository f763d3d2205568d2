// Everything that can be used can be reached with Tab, in the order of the page, and shows that it has the focus.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { visit } from "./browser.mjs";
import { KINDS } from "./site.mjs";

describe("by keyboard", { concurrency: 2 }, () => {
  for (const { kind, path } of KINDS) for (const width of [360, 1440]) {
    test(`${kind}, ${width} px`, () => visit(path, { viewport: { width, height: 900 }, reducedMotion: "reduce" }, async (page) => {
      const wanted = await page.evaluate(reachable);
      const met = [];
      for (let press = 0; press < wanted.length; press += 1) {
        await page.keyboard.press("Tab");
        const here = await page.evaluate(focused);
        assert.ok(here.visible, `${here.name} does not show that it has the focus`);
        assert.ok(here.onScreen, `${here.name} has the focus out of sight`);
        met.push(here.name);
      }
      assert.deepEqual(met, wanted);
      // A frame has nothing before its content.
      if (!path.startsWith("/embed/")) assert.match(met[0], /Skip to the content/);
    }));
  }

  test("the skip link leads to the content", () => visit("/", {}, async (page) => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "MAIN");
  }));

  test("a wide table scrolls by arrow keys", () => visit("/members/edina/2022/", { viewport: { width: 360, height: 900 } }, async (page) => {
    const name = await page.evaluate(() => {
      const box = [...document.querySelectorAll("main [tabindex='0']")].find((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth);
      box?.focus();
      return box?.getAttribute("aria-label");
    });
    assert.ok(name, "a box that scrolls, can have the focus and has a name");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.activeElement.scrollLeft > 0);
  }));

  test("details open by keyboard", () => visit("/members/edina/2022/", {}, async (page) => {
    await page.locator("main summary:visible").first().focus();
    await page.keyboard.press("Enter");
    assert.ok(await page.evaluate(() => document.activeElement.parentElement.open));
  }));
});

/** The names of all that Tab should reach. */
function reachable() {
  const name = (element) => `${element.tagName.toLowerCase()} ${(element.getAttribute("aria-label") || element.name || element.textContent).trim().replace(/\s+/g, " ").slice(0, 60)}`;
  const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
  return [...document.querySelectorAll("*")].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled
    && (element.matches("a[href], button, input, select, textarea, summary, [tabindex='0']") || scrolls(element))).map(name);
}

/** What has the focus, whether it shows, and whether it is on the screen. */
function focused() {
  const element = document.activeElement, style = getComputedStyle(element), box = element.getBoundingClientRect();
  const name = `${element.tagName.toLowerCase()} ${(element.getAttribute("aria-label") || element.name || element.textContent).trim().replace(/\s+/g, " ").slice(0, 60)}`;
  return { name,
    visible: (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== "none",
    onScreen: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth };
}
