// The directory of a network that is too large for one page, made by the real command: in a language of each direction.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { axe } from "./axe.mjs";
import { visit } from "./browser.mjs";
import { sideways } from "./layout.mjs";
import { serve } from "./server.mjs";
import { PROGRAM } from "./site.mjs";

const MEMBERS = 501;
const NETWORK = `site: {title: Many, base_url: "https://many.example/", languages: [en, ar], theme: commons, pictures: none}
network: {name: Many, kind: network}
accounting: {gwp: AR5, headline: reported}
lints: {missing-references: allow, per-head-out-of-range: allow}
`;
const TABLE = `file: all.csv
source: invented
licence: CC0-1.0
gwp: AR5
key: member
year: year
members: {from: members.csv, key: id, id: id, name: name, kind: kind, country: country, population: {2020: people}, coordinates: [north, east]}
columns:
  industry: {ref: IV.1, gas: CO2, unit: t}
`;

/** Writes a network of two countries out of two tables. */
function write(folder) {
  mkdirSync(join(folder, "data/tables"), { recursive: true });
  const numbers = Array.from({ length: MEMBERS }, (_, index) => index + 1);
  const country = (number) => (number % 3 === 0 ? "DE" : "US");
  const member = (number) => `m-${number},Municipality of number ${number},city,${country(number)},50000,${30 + number % 20},${number % 60}\n`;
  writeFileSync(join(folder, "data/network.yaml"), NETWORK);
  writeFileSync(join(folder, "data/tables/all.yaml"), TABLE);
  writeFileSync(join(folder, "data/tables/members.csv"), "id,name,kind,country,people,north,east\n" + numbers.map(member).join(""));
  writeFileSync(join(folder, "data/tables/all.csv"), "member,year,industry\n" + numbers.map((number) => `m-${number},2020,${1000 + number}\n`).join(""));
}

describe("a directory of several pages", { concurrency: 2 }, () => {
  let folder, server;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "milepost-"));
    write(folder);
    execFileSync(PROGRAM, ["build", "--quiet", "--date", "2022-06-01", "--site", folder, "--out", join(folder, "site")], { stdio: "pipe" });
    server = await serve(join(folder, "site"));
  });
  after(() => {
    server?.close();
    rmSync(folder, { recursive: true });
  });

  for (const path of ["/members/", "/members/page/2/", "/ar/members/", "/ar/members/page/2/"]) {
    test(path, async () => {
      const wrong = [];
      await visit(path, { address: server.address }, async (page) => {
        for (const width of [360, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          await page.evaluate(() => document.fonts.ready);
          for (const fault of [...await page.evaluate(sideways), ...await axe(page)]) wrong.push(`at ${width} px: ${fault}`);
        }
        assert.equal(await page.locator("[aria-current=page]").count() > 0, true, "the page says which of several it is");
      });
      assert.deepEqual([...new Set(wrong)], []);
    });
  }
});
