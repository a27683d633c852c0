import { describe, expect, it } from "vitest";
import { leverSettings } from "../../../src/report/staffing/leverTables.ts";
import { leversText } from "../../../src/report/staffing/leversText.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import { sampleGain, sampleLever } from "./sampleLevers.ts";
import { estimate, sampleTarget } from "./sampleStaffing.ts";

const options = (language: "en" | "zh", columns = 120) => ({ language, colors: PLAIN, columns });

describe("the levers that are shown", () => {
  it("tell of night crews that gain the same the smallest alone, and of one that gains more itself", () => {
    const crew = (agents: number, pass: number, from = "00:00") => sampleLever({ kind: "night-crew", team: "desk", from, to: "03:00", agents }, 75 * agents, sampleGain("helps", [pass, 3], [2.6, 0.2], { yuanPerPoint: { of: "pass", value: 17, lower: 8, upper: 90 } }), [`crew=${agents}`]);
    const text = leversText([crew(1, 4), crew(2, 4.2), crew(3, 4.2), crew(4, 9), crew(2, 4, "01:00")], options("en", 160)).join("\n");
    expect(text.match(/\d more at night \S+,/gu)).toEqual(["1 more at night 00:00–03:00,", "4 more at night 00:00–03:00,", "2 more at night 01:00–03:00,"]);
    expect(text).toContain("2 more with more people gain no more and are left out.");
    expect(text).toContain("hold for all 5 together");
    expect(leverSettings([crew(1, 4), crew(2, 4.2)], "en").map(({ settings }) => settings)).toEqual(["--set crew=1"]);
  });

  it("tell in one line that there is nothing to mend where the roster passes nearly surely and nothing changes that", () => {
    const levers = [
      sampleLever({ kind: "sticky", on: true }, 0, sampleGain("helps", [0.3, 3.5], [2.7, 0.1], { decidedBy: "rate" })),
      sampleLever({ kind: "pool", policy: "newest-first" }, 0, sampleGain("unclear", [0, 3.4], [0, 0.1])),
      sampleLever({ kind: "agents", team: "desk", shift: "late", change: -1 }, -200, sampleGain("harms", [-12, 4], [-1.5, 0.3])),
    ];
    const sure = [sampleTarget({ pass: estimate(1, 0.997, 1) })];
    const text = leversText(levers, options("en"), sure).join("\n");
    expect(text).toContain("nearly surely as it is");
    expect(text).toContain("1 fewer late");
    expect(text).not.toMatch(/last agent|newest|To try one/u);
    expect(leversText(levers, options("zh"), sure).join("\n")).toContain("已几乎肯定达标");
    // where it is less sure, or a lever moves it, all is told
    expect(leversText(levers, options("en"), [sampleTarget({ pass: estimate(0.96, 0.955, 0.965) })]).join("\n")).toContain("last agent");
    const moving = [...levers, sampleLever({ kind: "sticky", on: false }, 0, sampleGain("helps", [0.9, 0.5], [1, 0.1]))];
    expect(leversText(moving, options("en"), sure).join("\n")).toContain("buyers not back to their last agent");
  });
});
