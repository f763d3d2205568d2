// What axe-core finds on a page as it is now.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A line for each rule that is broken. */
export async function axe(page) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (rules) => (await window.axe.run(document, { runOnly: rules, resultTypes: ["violations"] })).violations
    .map(({ id, nodes }) => ({ id, count: nodes.length, first: nodes[0].target.join(" "), why: nodes[0].failureSummary })), RULES);
  return violations.map(({ id, count, first, why }) => `axe ${id} x${count} at ${first}: ${why}`);
}
