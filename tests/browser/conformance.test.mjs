// HTML as its standard wants it, on one page of every kind.
import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { KINDS, ROOT } from "./site.mjs";

const validator = new HtmlValidate(new FileSystemConfigLoader({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    "no-trailing-whitespace": "off",
    "doctype-style": ["error", { style: "lowercase" }],
    "long-title": "off",
    // The templates' own ids begin with `_`, which no heading's id does.
    "valid-id": ["error", { relaxed: true }],
    // A scroll box is a region with a name because the keyboard stops at it, not a section of the text.
    // No element of HTML is a list that is shown while one types, as the search has it.
    "prefer-native-element": ["error", { exclude: ["region", "listbox"] }],
    // The filter of the members works while one types, and is not there without scripts.
    "wcag/h32": "off",
  },
}));

describe("HTML", () => {
  for (const { kind, path } of KINDS) {
    test(kind, async () => {
      const report = await validator.validateFile(join(ROOT, path.endsWith("/") ? `${path}index.html` : path));
      const faults = report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`));
      assert.deepEqual(faults, []);
    });
  }
});
