import { describe, expect, it } from "vitest";
import { reserveLine } from "../../../src/report/staffing/reserveLine.ts";
import { parseScenario } from "../../../src/scenario/parseScenario.ts";
import type { Reserve } from "../../../src/scenario/scenario.ts";

describe("a reserve as a line to paste", () => {
  it("reads back to the same, whatever its team is called", () => {
    const whens: readonly Reserve["when"][] = [{ pool: "> 20" }, { oldestWait: "> 90s" }, { pool: "> 0", oldestWait: "> 5m" }];
    const hours: readonly Pick<Reserve, "between">[] = [{}, { between: ["08:00", "24:00"] }, { between: ["20:15", "26:00"] }];
    for (const [index, team] of ["desk", "售前", "on", "a: b", "x, {y}", "12", "the \"night\" #1"].entries()) {
      const reserve: Reserve = { team, agents: index + 1, when: whens[index % 3], ...hours[index % 2 + (index > 3 ? 1 : 0)], delay: [1800, 0, 90.5][index % 3], stay: 7200, costPerCall: index % 2 === 0 ? 0 : 12.5 };
      const text = `replycast: 1\nplatform: pinduoduo\nstart: 2026-06-18\narrivals: { s: { consultsPerDay: 10 } }\nteams: { ${JSON.stringify(team)}: { streams: [s] } }\nroster: { ${JSON.stringify(team)}: { early: 1 } }\n${reserveLine(reserve)}\n`;
      expect(parseScenario(text).reserve).toEqual(reserve);
    }
  });
});
