// All files of the site, read from disk without a browser: every address resolves, every page is light, every figure file is whole.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { linkedData, plain, tags } from "./html.mjs";
import { files, PROGRAM, ROOT, SOURCES } from "./site.mjs";

const HEAVY = 100_000;
const REFERENCES = ["for", "list", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers"];

const all = files();
const pages = all.filter((path) => path.endsWith(".html"));
const text = (path, root = ROOT) => readFileSync(join(root, path), "utf8");
const home = canonical(text("index.html"));

/** Pages that stand in frames on other pages: search engines are sent to the profile. Letters and former addresses name the page. */
const framed = (path) => path.startsWith("embed/") || path.endsWith("/mail.html") || /http-equiv="refresh"/.test(text(path));

describe("the files of the site", () => {
  test("every address, anchor and asset resolves", () => assert.deepEqual(broken(ROOT, home), []));

  test("so they do when the site lives in a folder of its host", () => {
    const out = mkdtempSync(join(tmpdir(), "milepost-"));
    try {
      const base = "https://example.org/climate/network/";
      execFileSync(PROGRAM, ["build", "--quiet", "--site", SOURCES, "--out", join(out, "site"), "--base-url", base]);
      assert.deepEqual(broken(join(out, "site"), base), []);
    } finally {
      rmSync(out, { recursive: true });
    }
  });

  test("every page is under 100 kB without its pictures, and a third of that with them as it travels", () => {
    // Charts are pictures that stand in the page; hosts send text compressed.
    const words = (path) => Buffer.byteLength(text(path).replace(/<svg\b.*?<\/svg>/gs, ""));
    const sent = (path) => gzipSync(readFileSync(join(ROOT, path))).length;
    assert.deepEqual(pages.map((path) => [path, words(path)]).filter(([, size]) => size >= HEAVY), []);
    assert.deepEqual(pages.map((path) => [path, sent(path)]).filter(([, size]) => size >= HEAVY / 3), []);
  });

  test("every page has a title, a description, one heading and a language", () => {
    const poor = pages.filter((path) => {
      const html = text(path), found = tags(html);
      const count = (name, has = () => true) => found.filter((tag) => tag.name === name && has(tag.attributes)).length;
      return count("h1") !== 1 || !/<title>[^<]{3,}<\/title>/.test(html) || count("html", ({ lang }) => lang) !== 1 || count("main") !== 1
        || (path !== "404.html" && count("meta", ({ name, content }) => name === "description" && content.length > 10) !== 1);
    });
    assert.deepEqual(poor, []);
  });

  test("no word of the templates' own trade is left in a page", () => {
    // Messages about templates name what templates write.
    const left = pages.filter((path) => !path.startsWith("manual/")).flatMap((path) => {
      const words = text(path).replace(/<(script|style|code|pre)\b.*?<\/\1>/gs, "").replace(/<[^>]*>/g, " ");
      return [...words.matchAll(/\{\{|\{%|%\}|\bundefined\b|\bNaN\b|\[object|\bSome\(|\bNone\)|\bnull\b/g)].map(([word]) => `${path}: ${word}`);
    });
    assert.deepEqual(left, []);
  });

  test("the site map lists every page once, by its own address", () => {
    const listed = [...text("sitemap.xml").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => plain(url));
    const wanted = pages.filter((path) => path !== "404.html" && !framed(path)).map((path) => home + path.replace(/index\.html$/, ""));
    assert.deepEqual([...listed].sort(), [...wanted].sort());
    for (const path of pages) if (path !== "404.html" && !framed(path)) assert.equal(canonical(text(path)), home + path.replace(/index\.html$/, ""), path);
    assert.ok(text("robots.txt").includes(`${home}sitemap.xml`));
  });

  test("linked data parses and names what it describes", () => {
    const described = pages.filter((path) => linkedData(text(path)).map((json) => JSON.parse(json)).some((data) => {
      assert.match(data["@context"], /^https?:\/\/schema\.org/, path);
      assert.ok(data.name && data.description, path);
      for (const { contentUrl } of data.distribution ?? []) assert.ok(all.includes(contentUrl.replace(home, "")), `${path}: ${contentUrl}`);
      return data["@type"] === "Dataset";
    }));
    assert.deepEqual(described, pages.filter((path) => /^members\/(?!map\/)[^/]+\/index\.html$/.test(path)));
  });

  test("every JSON file parses", () => all.filter((path) => path.endsWith(".json")).forEach((path) => JSON.parse(text(path))));

  test("the package of tables says what the tables hold", () => {
    const described = JSON.parse(text("data/datapackage.json"));
    const tables = all.filter((path) => /^data\/.*\.csv$/.test(path)).map((path) => path.replace("data/", ""));
    assert.deepEqual(described.resources.map(({ path }) => path).sort(), tables);
    for (const { path, bytes, hash, schema } of described.resources) {
      const csv = readFileSync(join(ROOT, "data", path)), [head, ...rows] = records(csv.toString("utf8"));
      assert.deepEqual(schema.fields.map(({ name }) => name), head, path);
      assert.equal(csv.length, bytes, path);
      if (hash?.startsWith("sha256:")) assert.equal(`sha256:${createHash("sha256").update(csv).digest("hex")}`, hash, path);
      assert.ok(rows.length > 0, path);
      rows.forEach((row) => row.forEach((cell, column) => assert.ok(fits(cell, schema.fields[column]), `${path}: ${cell} as ${schema.fields[column]?.type}`)));
    }
  });

  test("the figures in JSON and in CSV are the same", () => {
    const [head, ...rows] = records(text("data/emissions.csv"));
    const members = new Set(rows.map((row) => row[head.indexOf("member")]));
    const told = JSON.parse(text("api/v1/members.json"));
    const ids = (Array.isArray(told) ? told : told.members).map(({ id }) => id);
    assert.deepEqual([...members].sort(), ids.sort());
    for (const id of ids) assert.ok(all.includes(`members/${id}/index.html`) && all.includes(`api/v1/members/${id}.json`), id);
  });
});

/** What in the site at `root`, published at `base`, leads nowhere. */
export function broken(root, base) {
  const here = new URL(base), present = new Set(files(root)), wrong = [], anchors = new Map(), asked = [];
  for (const path of present) {
    if (!/\.(html|css)$/.test(path)) continue;
    const from = new URL(path.replace(/(^|\/)index\.html$/, "$1"), base).href;
    if (path.endsWith(".css")) {
      for (const [, url] of text(path, root).matchAll(/url\("?([^")]+)"?\)/g)) if (!url.startsWith("data:")) asked.push({ path, url: new URL(url, from), loads: true });
      continue;
    }
    const found = tags(text(path, root)), ids = found.map(({ attributes }) => attributes.id).filter((id) => id !== undefined);
    anchors.set(from, new Set(ids));
    ids.filter((id, index) => ids.indexOf(id) !== index).forEach((id) => wrong.push(`${path}: two elements are called ${id}`));
    for (const { name, attributes } of found) {
      for (const key of REFERENCES) for (const id of attributes[key]?.split(/\s+/) ?? []) if (!anchors.get(from).has(id)) wrong.push(`${path}: ${key} names ${id}`);
      for (const url of addresses(name, attributes)) asked.push({ path, url: new URL(url, from), loads: name !== "a" && attributes.rel !== "canonical" && attributes.rel !== "license" });
    }
  }
  for (const { path, url, loads } of asked) {
    if (url.origin !== here.origin) {
      if (loads) wrong.push(`${path}: loads ${url.href} from another host`);
      else if (!["http:", "https:", "mailto:"].includes(url.protocol)) wrong.push(`${path}: ${url.href} is no address for a page`);
      continue;
    }
    const target = decodeURIComponent(url.pathname);
    const file = target.startsWith(here.pathname) ? target.slice(here.pathname.length) : undefined;
    if (file === undefined) wrong.push(`${path}: ${url.href} leaves the site's folder`);
    else if (!present.has(file === "" || file.endsWith("/") ? `${file}index.html` : file)) wrong.push(`${path}: ${url.href} is not there`);
    else if (url.hash && !anchors.get(url.origin + url.pathname)?.has(decodeURIComponent(url.hash.slice(1)))) wrong.push(`${path}: ${url.href} has no such anchor`);
  }
  return [...new Set(wrong)];
}

function addresses(name, attributes) {
  const urls = ["href", "src", "action", "poster", "xlink:href"].map((key) => attributes[key]).filter((url) => url !== undefined && !url.startsWith("data:"));
  if (attributes.srcset) urls.push(...attributes.srcset.split(",").map((part) => part.trim().split(/\s+/)[0]));
  return name === "base" ? [] : urls;
}

function canonical(html) {
  return tags(html).find(({ name, attributes }) => name === "link" && attributes.rel === "canonical")?.attributes.href;
}

/** The rows of a CSV text (RFC 4180). */
function records(csv) {
  const rows = [[""]];
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const row = rows.at(-1), letter = csv[at];
    if (quoted) {
      if (letter !== '"') row[row.length - 1] += letter;
      else if (csv[at + 1] === '"') { row[row.length - 1] += '"'; at += 1; } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ",") row.push("");
    else if (letter === "\n") rows.push([""]);
    else if (letter !== "\r") row[row.length - 1] += letter;
  }
  return rows.at(-1).join("") === "" ? rows.slice(0, -1) : rows;
}

function fits(cell, field) {
  if (field === undefined) return false;
  if (cell === "") return !field.constraints?.required;
  if (field.type === "number") return /^-?\d+(\.\d+)?$/.test(cell);
  if (field.type === "integer" || field.type === "year") return /^-?\d+$/.test(cell);
  if (field.type === "boolean") return /^(true|false)$/.test(cell);
  return true;
}
