import { highsSolver } from "../../dist/hosts/node.js";
import { patternCover, shiftPatterns } from "../../dist/index.js";

/** Begins at every full hour of the day, meals of an hour at every full hour of the shift. */
const LIMITS = { firstBegin: 0, lastBegin: 92, end: 132, lengths: [16, 24, 32, 36], beginStep: 4, mealStep: 4, mealLength: 4 };
const LABOUR = { workingDay: 28_800, maxOvertimePerDay: 10_800, maxOvertimePerMonth: 129_600, rest: 39_600, maxDaysInARow: 6, mealAfter: 21_600 };
const PATTERNS = 300;
/** Agents at the busiest quarter-hour. */
const SIZES = { small: 12, medium: 60, large: 300 };
const PERCENT = 100;
const MILLISECONDS = 1000;

/** A day of 96 quarter-hours, each with the agents that it needs, covered by the cheapest of 300 shifts with meals: what gap is proved, in what time. */
export const patterns = {
  name: "patterns",
  figures: Object.keys(SIZES).flatMap((size) => [
    { key: `${size}Gap`, title: `shifts of a day, up to ${SIZES[size]} agents, gap in 30 s, %`, digits: 2, atMost: 0.5 },
    { key: `${size}Wall`, title: `shifts of a day, up to ${SIZES[size]} agents, s`, digits: 1, atMost: 30 },
  ]),
  async measure() {
    const all = shiftPatterns({ ...LIMITS, labour: LABOUR }).slice(0, PATTERNS);
    const solver = highsSolver();
    const values = {};
    for (const [size, peak] of Object.entries(SIZES)) {
      const begin = performance.now();
      const cover = await patternCover(needed(peak), all, { solver, costPerHour: 25 });
      values[`${size}Wall`] = (performance.now() - begin) / MILLISECONDS;
      values[`${size}Gap`] = cover === undefined ? undefined : cover.gap * PERCENT;
    }
    return values;
  },
};

/** A rough night, a peak before noon and a higher one in the evening, and what no two days have in common. */
function needed(peak) {
  let state = 618;
  return Array.from({ length: 96 }, (_, quarter) => {
    state = (state * 48_271) % 2_147_483_647;
    const hour = quarter / 4;
    const level = 0.08 + 0.6 * Math.exp(-(((hour - 11) / 3) ** 2)) + 0.85 * Math.exp(-(((hour - 20.5) / 2.5) ** 2)) + 0.1 * (state / 2_147_483_647);
    return Math.ceil(peak * Math.min(1, level));
  });
}
