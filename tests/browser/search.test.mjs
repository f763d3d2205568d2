// Searching: the box in the masthead by keyboard, the search page, what is loaded for a query, and all of it without scripts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { axe } from "./axe.mjs";
import { ADDRESS, visit } from "./browser.mjs";

const box = "[data-seek] input", options = "[data-seek] [role=option]";
const active = () => { const input = document.activeElement, id = input.getAttribute("aria-activedescendant"); return id ? document.getElementById(id).querySelector(".seek-name").textContent : ""; };

describe("search", () => {
  test("the script finds the words that the program finds", () => visit("/about/", {}, async (page) => {
    const lines = readFileSync(new URL("../cases/search-words.tsv", import.meta.url), "utf8").trimEnd().split("\n").map((line) => line.split("\t"));
    assert.ok(lines.length > 300);
    const found = await page.evaluate((texts) => texts.map((text) => milepost.words(text).join(" ")), lines.map((line) => line.slice(0, -1).join("\t")));
    assert.deepEqual(found, lines.map((line) => line.at(-1)));
  }));

  test("the box offers, announces, and goes by keyboard", () => visit("/about/", {}, async (page) => {
    const input = page.locator(box);
    await input.focus();
    assert.equal(await input.getAttribute("aria-expanded"), "false");
    await input.pressSequentially("munst");
    await page.locator(options).first().waitFor();
    assert.equal(await input.getAttribute("aria-expanded"), "true");
    assert.match(await page.locator("[data-seek] [role=status]").textContent(), /^\d+ results?$/);
    await page.keyboard.press("ArrowDown");
    assert.equal(await page.evaluate(active), "Münster");
    assert.equal(await page.locator(`${options}[aria-selected=true]`).count(), 1);
    await page.keyboard.press("ArrowUp");
    assert.match(await page.evaluate(active), /^All/, "the list is a ring");
    await page.keyboard.press("Escape");
    assert.equal(await input.getAttribute("aria-expanded"), "false");
    assert.equal(await input.inputValue(), "munst", "the first Escape only closes the list");
    assert.equal(await page.evaluate(active), "");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${ADDRESS}/members/muenster/`);
  }));

  test("the second Escape empties the box", () => visit("/about/", {}, async (page) => {
    await page.locator(box).fill("edi");
    await page.locator(options).first().waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator(box).inputValue(), "");
  }));

  test("the box with its list has no axe finding", () => visit("/about/", {}, async (page) => {
    await page.locator(box).fill("ed");
    await page.locator(options).first().waitFor();
    await page.keyboard.press("ArrowDown");
    assert.deepEqual(await axe(page), []);
  }));

  test("nothing is loaded before somebody searches, and little then", () => visit("/about/", {}, async (page) => {
    const loaded = [];
    page.on("response", async (answer) => { if (answer.url().includes("/search/en/")) loaded.push((await answer.body()).length); });
    await page.waitForTimeout(200);
    assert.deepEqual(loaded, []);
    await page.locator(box).fill("saint paul minnesota");
    await page.locator(options).first().waitFor();
    assert.ok(loaded.length >= 2 && loaded.reduce((sum, one) => sum + one, 0) < 30_000, `${loaded}`);
    assert.match(await page.locator(options).first().textContent(), /^Saint Paul/);
  }));

  test("a name goes before a name that begins so, and both before texts", () => visit("/about/", {}, async (page) => {
    const names = await page.evaluate(async () => (await milepost.index("/search/en/").find("edina")).found.map((record) => record[0]));
    assert.equal(names[0], "Edina");
    const places = await page.evaluate(async () => (await milepost.index("/search/en/").find("minnesota ed")).found.map((record) => record[0]));
    assert.ok(places.includes("Edina") && !places.includes("Bristol"), `${places}`);
  }));

  test("what nobody is called is said to be nowhere", () => visit("/about/", {}, async (page) => {
    await page.locator(box).fill("xyzzy");
    await page.getByText("Nothing was found.").waitFor();
    assert.equal(await page.locator(box).getAttribute("aria-expanded"), "false");
  }));

  test("the search page finds, narrows, and remembers in its address", () => visit("/search/", {}, async (page) => {
    await page.locator("[data-search-page] input").fill("k");
    const found = page.locator("[data-found] a");
    await found.first().waitFor();
    const all = await found.count();
    await page.locator("select[name=country]").selectOption("de");
    await page.waitForFunction((all) => document.querySelectorAll("[data-found] a").length < all, all);
    assert.match(page.url(), /\?q=k&country=de$/);
    await page.reload();
    await found.first().waitFor();
    assert.equal(await page.locator("select[name=country]").inputValue(), "de");
    assert.deepEqual(await axe(page), []);
  }));

  test("with facets alone the search page leads to the directory, which keeps them", () => visit("/search/", {}, async (page) => {
    await page.locator("select[name=country]").selectOption("de");
    await page.locator("[data-found] a").click();
    await page.waitForURL(/members/);
    assert.equal(await page.locator("[data-group] tbody tr:visible").count(), 12);
  }));

  test("members can be filtered by size, and by what only one has", () => visit("/members/", {}, async (page) => {
    const rows = page.locator("[data-group] tbody tr:visible"), all = await rows.count();
    const sizes = page.locator("select[name=size] option");
    let sum = 0;
    for (let position = 1; position < await sizes.count(); position += 1) {
      await page.locator("select[name=size]").selectOption({ index: position });
      const count = Number((await sizes.nth(position).innerText()).match(/\((\d+)\)/)[1]);
      assert.equal(await rows.count(), count);
      sum += count;
    }
    assert.ok(sum > 0 && sum <= all);
    await page.locator("select[name=size]").selectOption("");
    await page.locator("select[name=pathway]").selectOption({ index: 1 });
    assert.deepEqual(await rows.locator("th a").allInnerTexts(), ["Sampleton"]);
  }));

  test("an index that cannot be loaded is told, and leaves the lists", () => visit("/about/", {}, async (page) => {
    await page.route("**/search/en/**", (route) => route.fulfill({ status: 200, contentType: "application/json", body: "{" }));
    await page.locator(box).fill("edina");
    await page.getByText("cannot be loaded").waitFor();
  }));

  test("without scripts the masthead has a link and the search page has the lists", () => visit("/about/", { javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator(box).isVisible(), false);
    await page.getByRole("link", { name: "Search" }).click();
    await page.waitForURL(/search/);
    assert.ok(await page.getByText("Searching needs JavaScript").isVisible());
    assert.ok(await page.getByRole("main").getByRole("link", { name: "Members", exact: true }).isVisible());
    assert.equal(await page.locator("[data-search-page]").isVisible(), false);
  }));

  test("on a phone the masthead has the link", () => visit("/about/", { viewport: { width: 360, height: 800 } }, async (page) => {
    assert.equal(await page.locator(box).isVisible(), false);
    await page.getByRole("link", { name: "Search" }).click();
    await page.locator("[data-search-page] input").fill("edina");
    await page.locator("[data-found] a").first().waitFor();
  }));
});
