// The preview, `milepost serve`: what open pages do when files are saved.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { open } from "./browser.mjs";
import { PROGRAM, SOURCES } from "./site.mjs";

const LONG = 60_000;

/** A small site in a folder of its own: the demonstration's network without its members, and one of them. */
function site() {
  const folder = mkdtempSync(join(tmpdir(), "milepost-preview-"));
  const take = (path) => cpSync(join(SOURCES, path), join(folder, path), { recursive: true });
  ["data/network.yaml", "data/factors", "data/members/sample-city"].forEach(take);
  mkdirSync(join(folder, "content"));
  writeFileSync(join(folder, "content/_index.md"), "---\ntitle: A small network\n---\nOne sentence.\n");
  return folder;
}

/** Starts the preview of `folder`; resolves to its address and its process. */
function preview(folder, ...more) {
  const process = spawn(PROGRAM, ["serve", "--site", folder, "--port", "0", ...more], { stdio: ["ignore", "ignore", "pipe"] });
  return new Promise((resolve, reject) => {
    let said = "";
    process.stderr.on("data", (data) => {
      said += data;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (address) resolve({ address: address[0], process });
    });
    process.on("exit", () => reject(new Error(said)));
  });
}

describe("the preview", () => {
  let folder, running;
  const path = (name) => join(folder, name);
  const edit = (name, from, to) => writeFileSync(path(name), readFileSync(path(name), "utf8").replace(from, to));
  const visit = async (address, use) => {
    const page = await open();
    try {
      page.setDefaultTimeout(LONG);
      await page.goto(running.address + address);
      await page.waitForFunction(() => performance.getEntriesByType("resource").some((entry) => entry.name.includes("/_milepost/client.js")));
      await use(page);
    } finally {
      await page.context().close();
    }
  };
  before(async () => {
    folder = site();
    writeFileSync(path("content/about.md"), `---\ntitle: About\n---\nFirst words.\n\n${"A line.\n\n".repeat(200)}`);
    running = await preview(folder, "--drafts");
  });
  after(() => {
    running?.process.removeAllListeners("exit");
    running?.process.kill("SIGTERM");
    rmSync(folder, { recursive: true, force: true });
  });

  test("a page follows what is saved, and stays where its reader was", () => visit("/about/", async (page) => {
    // Letters of another width move the text until they are there.
    await page.evaluate(() => document.fonts.ready);
    // At once: the page's own scrolling is smooth, and a save would find its reader on the way.
    await page.evaluate(() => { scrollTo({ top: 900, behavior: "instant" }); window.stale = true; });
    edit("content/about.md", "First words.", "Other words.");
    await page.getByText("Other words.").waitFor({ state: "attached" });
    await page.waitForFunction(() => document.readyState === "complete" && document.fonts.status === "loaded" && scrollY > 0);
    assert.equal(await page.evaluate(() => window.stale), undefined, "the page was loaded again");
    assert.equal(await page.evaluate(() => Math.round(scrollY)), 900);
  }));

  test("styles are exchanged without loading the page", () => visit("/about/", async (page) => {
    await page.evaluate(() => { window.kept = true; });
    cpSync(join(SOURCES, "themes/commons/styles/20-base.css"), path("themes/commons/styles/20-base.css"), { recursive: true });
    writeFileSync(path("themes/commons/styles/99-own.css"), "body { background: rgb(1, 2, 3) !important; }\n");
    await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(1, 2, 3)");
    assert.equal(await page.evaluate(() => window.kept), true);
    await page.waitForFunction(() => document.querySelectorAll('link[rel="stylesheet"]').length === 1);
    rmSync(path("themes"), { recursive: true });
    await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor !== "rgb(1, 2, 3)");
    assert.equal(await page.evaluate(() => window.kept), true);
  }));

  test("a page that looks the same is not loaded again", () => visit("/about/", async (page) => {
    await page.evaluate(() => { window.kept = true; });
    edit("content/_index.md", "\n---\n", "\n---\nOne more sentence. ");
    // What comes after it comes in order: once this is seen, the other was seen too.
    writeFileSync(path("content/about.md.tmp"), "");
    rmSync(path("content/about.md.tmp"));
    edit("content/about.md", "A line.", "A first line.");
    await page.getByText("A first line.").waitFor({ state: "attached" });
    await page.evaluate(() => { window.kept = true; });
    edit("content/_index.md", "One more sentence. ", "");
    await page.waitForTimeout(1500);
    assert.equal(await page.evaluate(() => window.kept), true);
  }));

  test("what is wrong lies over the last page that was right, until it is mended", () => visit("/members/sample-city/", async (page) => {
    const heading = await page.locator("h1").first().innerText();
    edit("data/members/sample-city/member.yaml", /^kind: .*$/m, "kind: <img src=x>\ncuontry: US");
    const overlay = page.locator("milepost-faults");
    await overlay.locator("article").first().waitFor();
    const said = await overlay.locator(".faults").innerText();
    assert.match(said, /E0201/);
    assert.match(said, /data\/members\/sample-city\/member\.yaml:\d+:\d+/);
    assert.match(said, /\^\^\^\^/);
    assert.equal(await overlay.locator("img").count(), 0, "what a file says stays text");
    assert.equal(await page.locator("main h1").first().innerText(), heading, "the last page stays");
    const background = await overlay.locator(".faults").evaluate((box) => getComputedStyle(box).borderBlockStartWidth);
    assert.equal(background, "4px", "the overlay has its styles under the page's own policy");
    await page.keyboard.press("Escape");
    assert.equal(await overlay.count(), 0);
    edit("data/members/sample-city/member.yaml", "kind: <img src=x>\ncuontry: US", "kind: city\ncuontry: DE");
    await overlay.locator("article").first().waitFor();
    edit("data/members/sample-city/member.yaml", "\ncuontry: DE", "");
    await overlay.waitFor({ state: "detached" });
  }));

  test("drafts are marked", async () => {
    writeFileSync(path("content/plans.md"), "---\ntitle: Plans\ndraft: true\n---\nNot yet.\n");
    await visit("/about/", async (page) => assert.equal(await page.locator("milepost-mark").count(), 0));
    await visit("/plans/", async (page) => {
      await page.getByText("Not yet.").waitFor();
      assert.match(await page.locator("milepost-mark .mark").innerText(), /Draft/);
    });
  });

  test("a page that was not there appears", () => visit("/soon/", async (page) => {
    writeFileSync(path("content/soon.md"), "---\ntitle: Soon\n---\nHere it is.\n");
    await page.getByText("Here it is.").waitFor();
  }));
});
