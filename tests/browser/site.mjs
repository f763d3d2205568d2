// The site under test, and one page of every kind in it.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));

/** The folder of the finished site: `SITE`, or what the README's first command makes. */
export const ROOT = resolve(process.env.SITE ?? join(HERE, "../../public"));
if (!existsSync(join(ROOT, "index.html"))) {
  throw new Error(`no site in ${ROOT}: build it, or say where it is with SITE`);
}

/** The program, for tests that need another site than this one: `MILEPOST`, or what `cargo build` makes. */
export const PROGRAM = resolve(process.env.MILEPOST ?? join(HERE, "../../target/debug/milepost"));

/** The sources of the demonstration: the repository itself. */
export const SOURCES = resolve(HERE, "../..");

/** Every kind of page the demonstration has. */
export const KINDS = [
  { kind: "home", path: "/", charts: 1, tables: 0 },
  { kind: "members", path: "/members/", charts: 0, tables: 1 },
  { kind: "the network", path: "/network/", charts: 1, tables: 1 },
  { kind: "regions", path: "/regions/", charts: 0, tables: 0 },
  { kind: "a region", path: "/regions/hennepin-county/", charts: 1, tables: 1 },
  { kind: "a country", path: "/regions/de/", charts: 1, tables: 1 },
  { kind: "a profile from activities and factors", path: "/members/edina/", charts: 1, tables: 1 },
  { kind: "a profile with planned totals as targets", path: "/members/muenster/", charts: 1, tables: 1 },
  { kind: "a profile of reported totals", path: "/members/bristol/", charts: 1, tables: 1 },
  { kind: "a profile with a text of figures", path: "/members/bloomington/", charts: 1, tables: 1 },
  { kind: "a profile without coordinates", path: "/members/falcon-heights/", charts: 1, tables: 1 },
  { kind: "the made-up member", path: "/members/sample-city/", charts: 1, tables: 1 },
  { kind: "an inventory by lines", path: "/members/edina/2022/", charts: 0, tables: 1 },
  { kind: "an inventory by categories", path: "/members/muenster/2019/", charts: 0, tables: 1 },
  { kind: "an inventory by columns", path: "/members/bristol/2020/", charts: 0, tables: 1 },
  { kind: "an inventory of all methods", path: "/members/sample-city/2022/", charts: 0, tables: 1 },
  { kind: "an inventory of operations", path: "/members/sample-city/2022-operations/", charts: 0, tables: 1 },
  { kind: "a text with tables", path: "/method/", charts: 0, tables: 1 },
  { kind: "a text", path: "/about/", charts: 0, tables: 0 },
  { kind: "a profile in a frame", path: "/embed/sample-city/", charts: 1, tables: 0 },
  { kind: "a chart in a frame", path: "/embed/edina/sectors/", charts: 1, tables: 0 },
  { kind: "programmes", path: "/programmes/", charts: 0, tables: 0 },
  { kind: "a programme", path: "/programmes/leaders-circle/", charts: 0, tables: 0 },
  { kind: "an honour roll", path: "/programmes/leaders-circle/2024/", charts: 0, tables: 0 },
  { kind: "an award", path: "/members/sample-city/awards/leaders-circle-2024/", charts: 0, tables: 0 },
  { kind: "a certificate", path: "/members/sample-city/awards/leaders-circle-2024/certificate/", charts: 0, tables: 0 },
  { kind: "a press kit", path: "/members/sample-city/press/", charts: 0, tables: 0 },
  { kind: "a press kit of a year", path: "/programmes/leaders-circle/2024/press/", charts: 0, tables: 0 },
  { kind: "a crest in a frame", path: "/embed/sample-city/crest-leaders-circle/", charts: 0, tables: 0 },
  { kind: "a badge in a frame", path: "/embed/sample-city/badge-leaders-circle/", charts: 0, tables: 0 },
  { kind: "journeys", path: "/journeys/", charts: 0, tables: 0 },
  { kind: "a journey", path: "/journeys/five-milestones/", charts: 0, tables: 0 },
  { kind: "maps", path: "/members/map/", charts: 0, tables: 0 },
  { kind: "search", path: "/search/", charts: 0, tables: 0 },
  { kind: "a folder", path: "/briefs/", charts: 0, tables: 0 },
  { kind: "the second page of a folder", path: "/briefs/page/2/", charts: 0, tables: 0 },
  { kind: "a brief", path: "/briefs/gaps/", charts: 0, tables: 0 },
  { kind: "a story with a quotation", path: "/stories/school-boilers/", charts: 0, tables: 0 },
  { kind: "events", path: "/events/", charts: 0, tables: 0 },
  { kind: "an event that is over", path: "/events/sampleton-evening/", charts: 0, tables: 0 },
  { kind: "a training", path: "/events/first-inventory-2027/", charts: 0, tables: 0 },
  { kind: "resources", path: "/resources/", charts: 0, tables: 0 },
  { kind: "a resource", path: "/resources/read-an-inventory/", charts: 0, tables: 0 },
  { kind: "resources of one reader", path: "/resources/for/journalists/", charts: 0, tables: 0 },
  { kind: "months", path: "/briefs/archive/", charts: 0, tables: 0 },
  { kind: "a month", path: "/briefs/archive/2026-11/", charts: 0, tables: 0 },
  { kind: "tags", path: "/tags/", charts: 0, tables: 0 },
  { kind: "a topic", path: "/topics/reading-inventories/", charts: 0, tables: 0 },
  { kind: "not found", path: "/404.html", charts: 0, tables: 0 },
];

/** Paths of all files of the site, with `/` between the parts, in order. */
export function files(root = ROOT, folder = root) {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(root, path) : [relative(root, path).split(sep).join("/")];
  });
}
