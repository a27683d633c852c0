import { expect, it } from "vitest";
import { calibrate } from "../../src/calibration/calibrate.ts";
import { coverageByKind, fittedTruths } from "./coverageOfFits.ts";
import { playedLog } from "./playedLog.ts";
import { moreOfDesk, weekdayDesk } from "./moreOfDesk.ts";
import { randomDesk } from "./randomDesk.ts";
import { isLongForm } from "./truthForm.ts";

const DESKS = isLongForm ? 20 : 4;
/** Of three weeks, for what a week does not tell. */
const WEEKDAY_DESKS = isLongForm ? 4 : 1;
const FIRST = Number(process.env.DESKS_FIRST ?? 0);
/** Of all parameters so many intervals at 90 % are to hold the truth. */
const AIM = 0.85;
/** A few desks have a few dozen parameters each: what 85 % of all would give at least in 99 of 100 cases. */
const SHORT_AIM = 0.77;

it("the 90 % intervals learned from played logs hold the numbers that made them", ({ task }) => {
  const desks = [
    ...Array.from({ length: DESKS }, (_, index) => ({ name: `desk ${FIRST + index}`, ...moreOfDesk(randomDesk(FIRST + index), FIRST + index) })),
    ...Array.from({ length: WEEKDAY_DESKS }, (_, index) => ({ name: `weekdays ${FIRST + index}`, ...weekdayDesk(FIRST + index) })),
  ];
  const truths = desks.flatMap(({ name, scenario, truth }) => fittedTruths(name, truth, calibrate(playedLog(scenario), { name: "learned", timeZone: "Asia/Shanghai", platform: "pinduoduo" }).fits));
  const told = truths.filter(({ isInside }) => isInside !== undefined);
  const share = told.filter(({ isInside }) => isInside).length / told.length;
  const aim = isLongForm ? AIM : SHORT_AIM;
  task.meta.truths = [{ of: `${desks.length} random desks`, what: `parameters within their 90 % interval (${told.length})`, truth: `>= ${aim * 100} %`, found: `${(share * 100).toFixed(1)} %`, holds: share >= aim }];
  task.meta.told = ["parameters of the random desks within their intervals, by kind:", ...coverageByKind(truths)];
  expect(share, coverageByKind(truths).join("\n")).toBeGreaterThanOrEqual(aim);
  expect(told.length / truths.length, "parameters that the log tells").toBeGreaterThan(0.9);
});
