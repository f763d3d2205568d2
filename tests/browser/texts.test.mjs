// Texts searched word by word, with the program that can (`FEATURED`): on a site below a folder, under the policy that its pages carry.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { axe } from "./axe.mjs";
import { visit } from "./browser.mjs";
import { serve } from "./server.mjs";

const FEATURED = process.env.FEATURED ?? "";
const BRIEF = `---
title: Boilers
date: 2025-03-04
---
What a school heats with.

## A trial in one street

The quincunx of pipes <b>under</b> the road is a term of the trade.
`;

describe("texts, word by word", { skip: existsSync(FEATURED) ? false : "FEATURED is not a program that searches texts" }, () => {
  let folder, server;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "milepost-"));
    const site = join(folder, "site");
    execFileSync(FEATURED, ["init", site], { stdio: "ignore" });
    writeFileSync(join(site, "content/briefs/boilers.md"), BRIEF);
    execFileSync(FEATURED, ["build", "--quiet", "--site", site, "--out", join(folder, "public/net"), "--base-url", "https://climate.example.org/net/"], { stdio: "ignore" });
    server = await serve(join(folder, "public"));
  });
  after(() => {
    server?.close();
    rmSync(folder, { recursive: true });
  });
  const open = (path, use) => visit(path, { address: server.address }, use);
  const found = "[data-in-texts] li";

  test("a word of a text is found, with what stands around it and the heading above", () => open("/net/search/", async (page) => {
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.waitForTimeout(200);
    assert.ok(!asked.some((url) => url.includes("/search/texts/")), `loaded before anybody searched: ${asked}`);
    await page.locator("[data-search-page] input").fill("quincunx");
    await page.locator(found).first().waitFor();
    assert.equal(await page.locator(found).count(), 1);
    assert.equal(await page.locator(`${found} a`).first().textContent(), "Boilers");
    assert.equal(await page.locator(`${found} mark`).textContent(), "quincunx");
    assert.match(await page.locator(found).textContent(), /pipes <b>under<\/b> the road/, "text stays text");
    assert.equal(await page.locator(`${found} b`).count(), 0);
    assert.match(await page.locator("[data-said]").textContent(), /^In the texts: 1 result$/);
    assert.deepEqual(await axe(page), []);
    await page.locator(`${found} a.place`).click();
    await page.waitForURL(`${server.address}/net/briefs/boilers/#a-trial-in-one-street`);
  }));

  test("the box offers to look in the texts", () => open("/net/", async (page) => {
    await page.locator("[data-seek] input").fill("quincunx");
    await page.locator("[data-seek] [role=option]").waitFor();
    assert.equal(await page.locator("[data-seek] [role=option]").textContent(), "Look in the texts");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/net\/search\/\?q=quincunx$/);
    await page.locator(found).first().waitFor();
  }));

  test("what is called so comes first, and is not told twice", () => open("/net/search/?q=boilers", async (page) => {
    await page.locator("[data-found] a").first().waitFor();
    await page.waitForTimeout(1500);
    assert.equal(await page.locator("[data-found] a").first().textContent(), "Boilers");
    assert.ok(!(await page.locator(`${found} > a:first-child`).allTextContents()).includes("Boilers"));
  }));

  test("what nobody wrote is said to be nowhere, and without the library names are found", () => open("/net/search/", async (page) => {
    await page.locator("[data-search-page] input").fill("xyzzyx");
    await page.getByText("Nothing was found.").waitFor();
    await page.route("**/search/texts/**", (route) => route.fulfill({ contentType: "text/javascript", body: "throw new Error();" }));
    await page.reload();
    await page.locator("[data-search-page] input").fill("boil");
    await page.locator("[data-found] a").first().waitFor();
    assert.equal(await page.locator("[data-in-texts]").isVisible(), false);
  }));
});
