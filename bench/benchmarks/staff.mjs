import { join } from "node:path";
import { childRun } from "../measure/childRun.mjs";
import { program, root } from "../measure/paths.mjs";

const PERCENT = 100;

/** The 618 sale with twelve shifts, two teams and three targets: how soon a roster passes, how soon it is nearly the cheapest, how soon that is told with a bound. */
export const staff = {
  name: "staff",
  figures: [
    { key: "first", title: "staff, twelve shifts, first roster that passes, s", digits: 1, atMost: 5 },
    { key: "near", title: "staff, twelve shifts, within 2 % of the answer, s", digits: 1, atMost: 30 },
    { key: "finished", title: "staff, twelve shifts, the answer with its bound, s", digits: 1, atMost: 180 },
    { key: "cpu", title: "staff, twelve shifts, CPU s", digits: 1 },
    { key: "cost", title: "staff, twelve shifts, the answer, yuan", digits: 0 },
    { key: "bound", title: "staff, twelve shifts, its bound, yuan", digits: 0 },
    { key: "gap", title: "staff, twelve shifts, its gap, %", digits: 2 },
  ],
  measure() {
    const { stdout, cpuSeconds } = childRun([process.execPath, program("staffTimes.mjs"), join(root, "bench", "618-twelve-shifts.yaml")]);
    const { first, near, finished, cost, bound, gap } = JSON.parse(stdout);
    return { first, near, finished, cpu: cpuSeconds, cost, bound, gap: gap * PERCENT };
  },
};
