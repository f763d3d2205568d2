// What the scripts add: a switch of colours that is remembered, and a filter of the members.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ADDRESS, visit } from "./browser.mjs";

const ground = () => getComputedStyle(document.body).backgroundColor;

describe("scripts", () => {
  test("the colours switch and stay switched", () => visit("/", { colorScheme: "light" }, async (page) => {
    const light = await page.evaluate(ground), button = page.locator("[data-switch]");
    await button.click();
    assert.match(await button.innerText(), /light/);
    assert.equal(await page.evaluate(ground), light);
    await button.click();
    assert.match(await button.innerText(), /dark/);
    const dark = await page.evaluate(ground);
    assert.notEqual(dark, light);
    await page.goto(`${ADDRESS}/members/`);
    assert.equal(await page.evaluate(ground), dark, "on another page");
    await page.reload();
    assert.equal(await page.evaluate(ground), dark, "after loading again");
    await page.locator("[data-switch]").click();
    assert.match(await page.locator("[data-switch]").innerText(), /automatic/);
    assert.equal(await page.evaluate(ground), light);
  }));

  test("the switch works where nothing may be stored", () => visit("/about/", { colorScheme: "dark" }, async (page) => {
    await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } }));
    await page.goto(`${ADDRESS}/`);
    const dark = await page.evaluate(ground);
    await page.locator("[data-switch]").click();
    assert.notEqual(await page.evaluate(ground), dark);
  }));

  test("the members can be filtered", () => visit("/members/", {}, async (page) => {
    const rows = page.locator("[data-group] tbody tr:visible"), all = await rows.count();
    const count = page.locator("main [data-count]");
    assert.equal(all, 49);
    await page.locator("input[name=text]").fill("nowhere");
    assert.equal(await rows.count(), 0);
    await page.locator("input[name=text]").fill("munster");
    assert.deepEqual(await rows.locator("th a").allInnerTexts(), ["Münster"]);
    assert.equal(await count.innerText(), "1");
    assert.equal(await page.locator("[data-group]:visible").count(), 1, "empty groups are gone");
    await page.locator("input[name=text]").fill("");
    await page.locator("select[name=country]").selectOption({ label: "Germany (12)" });
    assert.equal(await rows.count(), 12);
    await page.locator("select[name=country]").selectOption("");
    assert.equal(await rows.count(), all);
  }));
});
