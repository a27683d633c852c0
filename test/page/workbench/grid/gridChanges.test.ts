import { expect, it } from "vitest";
import { parse } from "yaml";
import { gridChanges } from "../../../../src/page/workbench/grid/gridChanges.ts";
import { movedShift, withAgents, withMealAt, withPaintedShift, withShift, withoutBar } from "../../../../src/page/workbench/grid/shiftEdits.ts";
import { changedText } from "../../../../src/scenario/changedText.ts";
import { parseScenario } from "../../../../src/scenario/parseScenario.ts";
import type { Scenario } from "../../../../src/scenario/scenario.ts";
import type { WrittenScenario } from "../../../../src/server/protocol.ts";
import { HOUR_MS } from "../../../../src/time/units.ts";

const TEXT = `replycast: 1
platform: pinduoduo
start: 2026-06-17
warmUp: 1
days: 2
arrivals: { shop: { consultsPerDay: 600 } }
shifts:
  long: # closes the day
    from: "18:00" # after dinner
    to: "26:00"
    breaks: [{ from: "22:00", length: 30min, waves: 2 }] # by turns
roster:
  shop: { early: 4, long: 2 } # as every June
`;
const BY_DAY = TEXT.replace("  shop: { early: 4, long: 2 } # as every June\n", "  - shop: { early: 4, long: 2 } # runs in\n  - shop: { early: 5 } # the 18th\n  - shop: { early: 6, late: 1 }\n");

/** The text after something was painted on it. */
function painted(text: string, paint: (scenario: Scenario) => Scenario): string {
  const before = parseScenario(text);
  return changedText(text, gridChanges(parse(text) as WrittenScenario, before, paint(before))) ?? "";
}

it("what is painted stands in the text and reads as it was painted, whatever it is", () => {
  const paints: readonly ((scenario: Scenario) => Scenario)[] = [
    (scenario) => withShift(scenario, "long", movedShift(scenario.shifts["long"], -2 * HOUR_MS)),
    (scenario) => withShift(scenario, "early", movedShift(scenario.shifts["early"], HOUR_MS)),
    (scenario) => withShift(scenario, "early", withMealAt(scenario.shifts["early"], 0, 13 * HOUR_MS)),
    (scenario) => withAgents(scenario, 1, "shop", "early", 9),
    (scenario) => withoutBar(withAgents(scenario, 2, "shop", "half", 1), 2, "shop", "early"),
    (scenario) => withPaintedShift(scenario, 1, "shop", [10 * HOUR_MS, 15 * HOUR_MS]),
  ];
  for (const text of [TEXT, BY_DAY]) {
    for (const paint of paints) {
      const { shifts, roster } = paint(parseScenario(text));
      expect(parseScenario(painted(text, paint))).toEqual({ ...parseScenario(text), shifts, roster });
    }
  }
});

it("keys that the text writes are changed where they stand, with their comments", () => {
  const text = painted(TEXT, (scenario) => withAgents(withShift(scenario, "long", movedShift(scenario.shifts["long"], -2 * HOUR_MS)), 0, "shop", "long", 3));
  expect(text).toContain("from: \"16:00\" # after dinner");
  expect(text).toContain("{ from: \"20:00\", length: 30min, waves: 2 } ] # by turns");
  expect(text).toContain("shop: { early: 4, long: 3 } # as every June");
  expect(painted(BY_DAY, (scenario) => withAgents(scenario, 1, "shop", "early", 7))).toContain("shop: { early: 7 } # the 18th");
});

it("nothing painted changes nothing", () => {
  const scenario = parseScenario(TEXT);
  expect(gridChanges(parse(TEXT) as WrittenScenario, scenario, scenario)).toEqual([]);
});

it("a shift that comes from elsewhere is left by everybody, for its key is not in the text", () => {
  const scenario = parseScenario(TEXT);
  const changes = gridChanges({ extends: "base.yaml", roster: { shop: { early: 4 } } }, scenario, withoutBar(scenario, 1, "shop", "long"));
  expect(changes).toEqual([{ path: ["roster", "shop", "long"], value: 0 }]);
});

it("a roster that the text takes from elsewhere is written whole", () => {
  const scenario = parseScenario(TEXT);
  const changed = withAgents(scenario, 1, "shop", "early", 5);
  expect(gridChanges({ extends: "base.yaml" }, scenario, changed)).toEqual([{ path: ["roster"], value: { shop: { early: 5, long: 2 } } }]);
});
