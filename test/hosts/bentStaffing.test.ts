import { describe, expect, it } from "vitest";
import { staffingFileSchema } from "../../src/hosts/staffingFileSchema.ts";
import { deskRows, timeSpan } from "../../src/report/charts/chartRows.ts";
import { curveChartRows } from "../../src/report/charts/curveChartRows.ts";
import { marginalChartRows } from "../../src/report/charts/marginalChartRows.ts";
import { tornadoRows } from "../../src/report/charts/tornadoRows.ts";
import { shiftPicture } from "../../src/report/calibration/shiftPicture.ts";
import { curveTable } from "../../src/report/staffing/curveTable.ts";
import { leverSettings } from "../../src/report/staffing/leverTables.ts";
import { rosterGroups } from "../../src/report/staffing/rosterGroups.ts";
import { rulePriceSentences } from "../../src/report/staffing/rulePriceText.ts";
import { staffingText } from "../../src/report/staffing/staffingText.ts";
import { PLAIN } from "../../src/report/terminal/terminalColors.ts";
import { LANGUAGES } from "../../src/report/words/language.ts";
import type { StaffingResult } from "../../src/staffing/staffingResult.ts";
import { isLongForm } from "../truth/truthForm.ts";
import { sampleGain, sampleLevers, sampleMarginal } from "../report/staffing/sampleLevers.ts";
import { PLAN_SCENARIO, sampleContingency, sampleSensitivity } from "../report/staffing/samplePlan.ts";
import { sampleRota } from "../report/staffing/sampleRota.ts";
import { sampleSpreadsheet } from "../report/staffing/sampleSpreadsheet.ts";
import { estimate, sampleStaffing } from "../report/staffing/sampleStaffing.ts";

const RULE = "pinduoduo/manual-reply-3min";
const FIGURES = { passAll: { [RULE]: estimate(0.9, 0.88, 0.92) }, cost: 2400, hours: 80 };
const MEASURES = { cost: estimate(2400, 2300, 2500), orders: { mean: estimate(3, 2, 4), p50: estimate(3, 2, 4), p90: estimate(3, 2, 4), p99: estimate(3, 2, 4) } };

/** A result with everything that may stand beside a roster. */
const WHOLE = JSON.parse(JSON.stringify({
  ...sampleStaffing({ scenario: PLAN_SCENARIO, roster: PLAN_SCENARIO.roster }),
  uncovered: [{ start: "2026-06-18T00:00", end: "2026-06-18T08:00", team: "desk" }],
  rightChoice: { probability: 0.97, saving: 0.01, zone: 0.01, basis: "monotone" }, measures: MEASURES,
  given: { ...FIGURES, roster: PLAN_SCENARIO.roster, replications: 400, measures: MEASURES },
  spreadsheet: sampleSpreadsheet(), sensitivity: sampleSensitivity(), contingency: sampleContingency(), rota: sampleRota(),
  levers: sampleLevers(), marginal: sampleMarginal(),
  answers: [{ of: "questions", candidates: ["a", "b"], most: 1, now: [0], chosen: [1], settings: ["bot.faq.shown.0=b"], gain: sampleGain("helps", [2, 1], [0.5, 0.2]) }],
  rulePrices: [{ from: priced(), to: priced(), change: { yuan: 0, hours: 0, shifts: 0 } }],
})) as Readonly<Record<string, unknown>>;

function priced(): object {
  return { rule: RULE, name: { en: "3-minute manual reply rate", zh: "3分钟人工回复率" }, feasible: true, roster: { desk: { early: 1 } }, cost: 200, hours: 8, shifts: 1 };
}

/** What stands in the place of a value; a list also shorter or longer than it was. */
function bends(value: unknown): unknown[] {
  const others = [undefined, null, "x", -1, 99, [], {}, [null], { x: 1 }];
  return Array.isArray(value) ? [...others, value.slice(0, -1), [...value, ...value]] : typeof value === "string" ? [...others, ""] : others;
}

/** The value with each of its parts bent, one at a time; of a list the first and last items. */
function* bent(value: unknown, path: string): Generator<readonly [path: string, value: unknown]> {
  for (const other of bends(value)) yield [`${path} as ${JSON.stringify(other)?.slice(0, 40)}`, other];
  if (Array.isArray(value)) {
    for (const place of new Set(value.length === 0 ? [] : [0, value.length - 1])) for (const [where, other] of bent(value[place], `${path}.${place}`)) yield [where, value.with(place, other)];
  } else if (typeof value === "object" && value !== null) {
    for (const [key, part] of Object.entries(value)) for (const [where, other] of bent(part, `${path}.${key}`)) yield [where, { ...value, [key]: other }];
  }
}

/** All that the terminal and the page make of it, in words and as rows of charts. */
function shown(result: StaffingResult): string {
  const told = LANGUAGES.flatMap((language) => [
    staffingText(result, { language, colors: PLAIN, columns: 80 }), curveTable(result, language).rows, result.targets.map((target) => curveChartRows(result, target, language)),
    result.marginal === undefined ? [] : marginalChartRows(result.marginal, "desk", language), result.sensitivity === undefined ? [] : tornadoRows(result.sensitivity, language),
    leverSettings(result.levers ?? [], language), (result.rulePrices ?? []).map((price) => rulePriceSentences(price, language)),
  ]);
  const pictures = rosterGroups(result.scenario, result.roster).map(({ day }) => shiftPicture({ shifts: result.scenario.shifts, roster: day }));
  return JSON.stringify([...told, pictures, deskRows(result.intervals ?? []), timeSpan(result.intervals ?? [])]);
}

/** What goes wrong where a file is taken that cannot be shown; undefined where it is refused, or shown in words that make sense. */
function wrongIn(value: unknown): string | undefined {
  if (!staffingFileSchema.safeParse(value).success) return undefined;
  try {
    return /.{0,40}(?:undefined|NaN|\[object).{0,20}/u.exec(shown(value as StaffingResult))?.[0];
  } catch (error) {
    return String(error);
  }
}

/** Of each so many changes one is tried. */
const STRIDE = isLongForm ? 1 : 41;

describe("a kept staffing search of which one value was changed", () => {
  it("is whole as it stands", () => {
    expect(staffingFileSchema.safeParse(WHOLE).error).toBeUndefined();
    expect(wrongIn(WHOLE)).toBeUndefined();
  });

  it.each(Object.keys(WHOLE))("is refused or can be shown, whatever stands in %s", (key) => {
    const tried = [...bent(WHOLE[key], key)].filter((_, place, { length }) => length < 100 || place % STRIDE === 0);
    const wrong = tried.flatMap(([where, value]) => {
      const found = wrongIn(JSON.parse(JSON.stringify({ ...WHOLE, [key]: value })));
      return found === undefined ? [] : [`${where}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });
});
