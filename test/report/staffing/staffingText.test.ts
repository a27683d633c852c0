import { describe, expect, it } from "vitest";
import { staffingText } from "../../../src/report/staffing/staffingText.ts";
import { displayWidth } from "../../../src/report/terminal/columns.ts";
import { PLAIN } from "../../../src/report/terminal/terminalColors.ts";
import { LANGUAGES } from "../../../src/report/words/language.ts";
import { estimate, sampleStaffing, sampleTarget } from "./sampleStaffing.ts";

const FAILING = { feasible: false, targets: [sampleTarget({ met: false, pass: estimate(0.62, 0.6, 0.64) })] } as const;

describe.each(LANGUAGES)("the answer of a staffing search in the terminal (%s)", (language) => {
  const lines = (changes = {}, columns = 100): string[] => staffingText(sampleStaffing(changes), { language, colors: PLAIN, columns }).trimEnd().split("\n");

  it("is no wider than the terminal, whatever it tells", () => {
    for (const columns of [60, 80, 120]) for (const changes of [{}, FAILING, { interrupted: true }, { settings: ["teams.desk.cap=9"] }]) {
      expect(lines(changes, columns).filter((line) => displayWidth(line) > columns)).toEqual([]);
    }
  });

  it("answers first: who, how sure with the interval, at what cost", () => {
    const [, answer] = lines({}, 200);
    for (const part of ["5", "6", "97.0%", "96.4–97.5", "2,575"]) expect(answer).toContain(part);
  });

  it("leaves nothing unsaid or written as code", () => {
    for (const changes of [{}, FAILING, { interrupted: true as const }, { curve: [] }]) expect(lines(changes).join("\n")).not.toMatch(/undefined|NaN|null|\[object/u);
  });
});
