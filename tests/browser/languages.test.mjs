// A network with a page of every kind in six languages, made by the real command: every kind of page in Arabic, whose pages run
// from right to left, and those that most people come to in the others.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { axe } from "./axe.mjs";
import { visit } from "./browser.mjs";
import { chartTexts, sideways } from "./layout.mjs";
import { serve } from "./server.mjs";
import { PROGRAM, SOURCES } from "./site.mjs";

const OTHERS = {
  de: ["", "mitglieder/roma/", "briefs/prima/", "programme/corona/"],
  es: ["", "miembros/roma/", "briefs/prima/", "programas/corona/"],
  fr: ["", "membres/roma/", "briefs/prima/", "programmes/corona/"],
  pt: ["", "membros/roma/", "briefs/prima/", "programas/corona/"],
};

/** One page of each kind. */
const ARABIC = [
  "", "members/", "members/map/", "members/roma/", "members/roma/2021/", "members/roma/2021-operations/", "members/roma/press/",
  "members/roma/awards/corona-2021/", "network/", "regions/", "regions/it/", "due/", "programmes/", "programmes/corona/",
  "programmes/corona/2021/", "journeys/", "journeys/gradus/", "search/", "briefs/", "briefs/prima/", "briefs/archive/", "stories/ludus/",
  "events/cena/", "resources/tabula/", "resources/for/scribae/", "topics/caelum/", "about/", "embed/roma/", "embed/roma/emissions/",
].map((path) => `/ar/${path}`);

/** Writes the files of a case, each after a line `--- path`. */
function unpack(text, folder) {
  for (const part of text.split("\n--- ").slice(1)) {
    const [path, ...lines] = part.split("\n");
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), lines.join("\n"));
  }
}

describe("in other languages", { concurrency: 2 }, () => {
  let folder, server;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "milepost-"));
    const network = readFileSync(join(SOURCES, "tests/cases/every-page.txt"), "utf8");
    unpack(network.replace("languages: [la, eo], theme: town", "languages: [en, de, es, fr, pt, ar]"), folder);
    execFileSync(PROGRAM, ["build", "--quiet", "--date", "2022-06-01", "--site", folder, "--out", join(folder, "site")], { stdio: "pipe" });
    server = await serve(join(folder, "site"));
  });
  after(() => {
    server?.close();
    rmSync(folder, { recursive: true });
  });

  async function faults(path, widths, options = {}) {
    const wrong = [];
    await visit(path, { address: server.address, ...options }, async (page) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(() => document.fonts.ready);
        const found = [...await page.evaluate(sideways), ...await page.evaluate(chartTexts), ...await axe(page)];
        for (const fault of found) wrong.push(`${path} at ${width} px: ${fault}`);
      }
    });
    return [...new Set(wrong)];
  }

  for (const [language, paths] of Object.entries(OTHERS)) for (const path of paths) {
    test(`${language}: /${path}`, async () => assert.deepEqual(await faults(`/${language}/${path}`, [360, 1440]), []));
  }

  for (const path of ARABIC) {
    test(`ar: ${path}, light`, async () => assert.deepEqual(await faults(path, [360, 1440]), []));
    test(`ar: ${path}, dark`, async () => assert.deepEqual(await faults(path, [1440], { colorScheme: "dark" }), []));
  }
});
