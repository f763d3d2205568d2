// Every kind of page, light and dark, from the narrowest phone to a desk.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { axe } from "./axe.mjs";
import { visit } from "./browser.mjs";
import { chartTexts, content, sideways } from "./layout.mjs";
import { KINDS } from "./site.mjs";

const WIDTHS = [320, 360, 768, 1440];
const AXE_WIDTHS = [360, 1440];

describe("every kind of page", { concurrency: 2 }, () => {
  for (const { kind, path } of KINDS) for (const colorScheme of ["light", "dark"]) {
    test(`${kind}, ${colorScheme}`, () => visit(path, { colorScheme }, async (page) => {
      const wrong = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(() => document.fonts.ready);
        for (const fault of [...await page.evaluate(sideways), ...await page.evaluate(chartTexts)]) wrong.push(`at ${width} px: ${fault}`);
        if (AXE_WIDTHS.includes(width)) for (const fault of await axe(page)) wrong.push(`at ${width} px: ${fault}`);
      }
      assert.deepEqual([...new Set(wrong)], []);
    }));
  }
});

describe("room for those who need larger text", { concurrency: 2 }, () => {
  for (const { kind, path } of KINDS) {
    test(`${kind}, at 200 %`, () => visit(path, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }, async (page) => {
      assert.deepEqual([...await page.evaluate(sideways), ...await page.evaluate(chartTexts)], []);
    }));

    test(`${kind}, text at 200 %`, () => visit(path, { largeText: true, viewport: { width: 1280, height: 900 } }, async (page) => {
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "32px");
      assert.deepEqual([...await page.evaluate(sideways), ...await page.evaluate(chartTexts)], []);
    }));

    test(`${kind}, spaced`, () => visit(path, { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.evaluate(() => { // What WCAG 1.4.12 asks room for; a sheet made by script is outside the content security policy.
        const spaced = new CSSStyleSheet();
        spaced.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, spaced];
      });
      assert.deepEqual(await page.evaluate(sideways), []);
    }));
  }
});

describe("from right to left", { concurrency: 2 }, () => {
  for (const { kind, path } of KINDS) {
    test(kind, () => visit(path, {}, async (page) => {
      await page.evaluate(() => { document.documentElement.dir = "rtl"; });
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual([...await page.evaluate(sideways), ...await page.evaluate(chartTexts)], [], `at ${width} px`);
      }
    }));
  }
});

describe("without scripts", { concurrency: 2 }, () => {
  for (const { kind, path, charts, tables } of KINDS) {
    test(kind, () => visit(path, { javaScriptEnabled: false }, async (page) => {
      const seen = await page.evaluate(content);
      assert.equal(seen.headings, 1);
      assert.ok(seen.heading.length > 2, "a heading");
      assert.ok(seen.charts >= charts, `${seen.charts} charts`);
      assert.ok(seen.tables >= tables, `${seen.tables} tables`);
      assert.deepEqual(await page.evaluate(sideways), []);
      const dead = await page.evaluate(() => [...document.querySelectorAll("button, form")].filter((element) => element.checkVisibility()).length);
      assert.equal(dead, 0, "controls that do nothing without scripts");
    }));
  }

  test("from home to a line of an inventory by links", () => visit("/", { javaScriptEnabled: false }, async (page) => {
    await page.locator("nav[aria-label=Main] a", { hasText: "Members" }).click();
    await page.locator("main tbody a", { hasText: "Edina" }).click();
    assert.match(await page.locator("h1").innerText(), /Edina/);
    await page.locator("main table a", { hasText: "2022" }).first().click();
    assert.match(page.url(), /\/members\/edina\/2022\/$/);
    await page.locator("main details summary").first().click();
    assert.equal(await page.locator("main details").first().getAttribute("open"), "");
  }));
});
