// A city's own site, made out of the demonstration by the real command: its pages, and that they lead nowhere else.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { visit } from "./browser.mjs";
import { broken } from "./files.test.mjs";
import { chartTexts, content, sideways } from "./layout.mjs";
import { axe } from "./axe.mjs";
import { serve } from "./server.mjs";
import { files, PROGRAM, SOURCES } from "./site.mjs";

const BASE = "https://climate.sampleton.example/";
const PAGES = ["/", "/2022/", "/awards/leaders-circle-2024/", "/about/", "/404.html"];

describe("a city's own site", () => {
  let folder, root, server;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "milepost-"));
    root = join(folder, "site");
    execFileSync(PROGRAM, ["build", "--quiet", "--member", "sample-city", "--site", SOURCES, "--out", root, "--base-url", BASE]);
    server = await serve(root);
  });
  after(() => {
    server?.close();
    rmSync(folder, { recursive: true });
  });
  const open = (path, options, use) => visit(path, { address: server.address, ...options }, use);

  test("every address, anchor and asset resolves", () => assert.deepEqual(broken(root, BASE), []));

  test("it is about one member", () => {
    const ids = JSON.parse(readFileSync(join(root, "api/v1/members.json"), "utf8")).map(({ id }) => id);
    assert.deepEqual(ids, ["sample-city"]);
    const others = files(root).filter((path) => /^(members|embed|api\/v1\/(members|inventories))\//.test(path) && !path.includes("sample-city"));
    const picture = "members/sampleton.svg";
    assert.ok(readFileSync(join(root, "index.html"), "utf8").includes("/" + picture), "the city's text shows its picture");
    assert.deepEqual(others, [picture]);
  });

  for (const path of PAGES) for (const colorScheme of ["light", "dark"]) {
    test(`${path}, ${colorScheme}`, () => open(path, { colorScheme }, async (page) => {
      const wrong = [];
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(() => document.fonts.ready);
        for (const fault of [...await page.evaluate(sideways), ...await page.evaluate(chartTexts)]) wrong.push(`at ${width} px: ${fault}`);
        if (width !== 768) for (const fault of await axe(page)) wrong.push(`at ${width} px: ${fault}`);
      }
      assert.deepEqual([...new Set(wrong)], []);
    }));
  }

  test("from right to left", () => open("/", {}, async (page) => {
    await page.evaluate(() => { document.documentElement.dir = "rtl"; });
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual([...await page.evaluate(sideways), ...await page.evaluate(chartTexts)], [], `at ${width} px`);
    }
  }));

  test("without scripts, from the dashboard to a year and back", () => open("/", { javaScriptEnabled: false }, async (page) => {
    const seen = await page.evaluate(content);
    assert.equal(seen.headings, 1);
    assert.ok(seen.charts >= 3 && seen.tables >= 1);
    await page.locator("main table a", { hasText: "2022" }).first().click();
    assert.match(page.url(), /\/2022\/$/);
    await page.locator("nav[aria-label=Main] a", { hasText: "Dashboard" }).click();
    assert.match(await page.locator("h1").innerText(), /Where Sampleton stands/);
  }));

  test("on paper the head is words and the ways to other parts are gone", () => open("/", {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    assert.equal(await page.locator(".city-nav").isVisible(), false);
    assert.equal(await page.locator(".city-contents").isVisible(), false);
    assert.ok(await page.locator(".city-mark").isVisible());
  }));
});
