// Maps: every member is a link that says what it stands for, by keyboard, without scripts, and again in the list.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ADDRESS, visit } from "./browser.mjs";

const pins = (page, id) => page.locator(`section[aria-labelledby="${id}"] .chart-wide a.pin`);

describe("maps", () => {
  test("a member on the map is a link with its name and its state", () => visit("/members/map/", { javaScriptEnabled: false }, async (page) => {
    const link = page.locator(".chart-wide").getByRole("link", { name: "Hamburg: Data too old to say" }).last();
    await link.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`${ADDRESS}/members/hamburg/`);
  }));

  test("whoever is on a map is in the list beside it", () => visit("/members/map/", {}, async (page) => {
    for (const id of ["_map-us", "_map-gb", "_map-de"]) {
      const said = await pins(page, id).evaluateAll((links) => links.map((link) => link.getAttribute("aria-label")));
      const shown = said.reduce((sum, name) => sum + Number(/^(\d+) members/.exec(name)?.[1] ?? 1), 0);
      assert.equal(shown, await page.locator(`section[aria-labelledby="${id}"] .map-list li`).count(), id);
    }
  }));

  test("marks are large enough for fingers and do not lie on each other", () => visit("/members/map/", { viewport: { width: 360, height: 800 } }, async (page) => {
    const boxes = await page.locator(".map .chart-narrow .pin-ground").evaluateAll((marks) => marks.map((mark) => { const { left, top, width } = mark.getBoundingClientRect(); return { left, top, width }; }));
    assert.ok(boxes.length > 10);
    for (const box of boxes) assert.ok(box.width >= 22, `${box.width} px`);
  }));

  test("a mark of several leads to what it stands for", () => visit("/members/map/", {}, async (page) => {
    const targets = await page.locator(".chart-wide .pin-many").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.ok(targets.length > 0);
    for (const target of targets) assert.ok(await page.locator(target.slice(target.indexOf("#"))).count() === 1, target);
  }));
});
