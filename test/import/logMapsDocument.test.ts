import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { CONVERSATION_COLUMNS } from "../../src/import/tables/conversationColumns.ts";
import { COUNTER_NAMES } from "../../src/import/tables/counterColumns.ts";
import { logMapPresets } from "../../src/import/map/logMapPresets.ts";
import { logMapSchema } from "../../src/import/map/logMapSchema.ts";
import { parseLogMap } from "../../src/import/map/readLogMap.ts";

const page = readFileSync("docs/log-maps.md", "utf8");

it("the page on maps names every key, column and preset", () => {
  const names = [...logMapPresets().map(({ id }) => id), ...CONVERSATION_COLUMNS, ...COUNTER_NAMES];
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  expect(Object.keys(logMapSchema.shape).filter((key) => !new RegExp(`\\b${key}\\b`, "u").test(page))).toEqual([]);
});

it("the maps that the page shows can be read", () => {
  const maps = [...page.matchAll(/```yaml\n([^`]*)```/gu)].map(([, text]) => parseLogMap(text, "docs/log-maps.md"));
  expect(maps.map(({ shape }) => shape)).toEqual(["messages", "conversations", "counters"]);
});
