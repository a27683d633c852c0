import { expect, it } from "vitest";
import { calibrate } from "../../src/calibration/calibrate.ts";
import { backtestOnce } from "./backtestOnce.ts";
import { coverageByKind, fittedTruths } from "./coverageOfFits.ts";
import type { FittedTruth } from "./coverageOfFits.ts";
import { moreOfDesk } from "./moreOfDesk.ts";
import { playedLog } from "./playedLog.ts";
import type { RandomDesk } from "./randomDesk.ts";
import { randomDesk } from "./randomDesk.ts";
import { isLongForm } from "./truthForm.ts";

const DESKS = isLongForm ? 12 : 2;
const FIRST = Number(process.env.DESKS_FIRST ?? 0);
const REPLICATIONS = isLongForm ? 100 : 24;
const LEARNED = { from: "2026-06-01", to: "2026-06-07" };
const TESTED = { from: "2026-06-08", to: "2026-06-08" };
const RULES = ["pinduoduo/effective-reply-60min", "pinduoduo/answer-30s"];
/** Numbers that messages alone tell. Without lists of open conversations handling times hold the slowdown, and without closings nobody knows how long after one somebody came back. */
const TOLD = /^arrivals\.[^.]+\.(consultsPerDay|busynessCv|quarterCv|spamShare|pages\..*)$|^conversations\.[^.]+\.(turns|burst|burstGap|think|patience|silentShare|closingWordShare)(\.cv)?$|^shifts\./u;
const AIM = 0.85;
/** Two or three desks: three standard errors less. */
const leastOf = (n: number): number => (isLongForm ? AIM : AIM - 3 * Math.sqrt((AIM * (1 - AIM)) / n));

interface Found {
  readonly truths: readonly FittedTruth[];
  readonly days: readonly { readonly text: string; readonly inside: boolean }[];
}

it("of logs without a single row but messages the 90 % intervals hold the numbers that made them, and what is played with them holds the day after", async ({ task }) => {
  const found: Found[] = [];
  for (let number = FIRST; found.length < DESKS; number++) {
    const desk = moreOfDesk(randomDesk(number), number);
    // where a bot answers first, who left after that cannot be told from those whom it helped
    if (desk.scenario.bot === undefined) found.push(await foundOf(number, desk));
  }
  const truths = found.flatMap((one) => one.truths);
  const told = truths.filter(({ isInside }) => isInside !== undefined);
  const days = found.flatMap((one) => one.days);
  const [share, ofDays] = [told.filter(({ isInside }) => isInside).length / told.length, days.filter(({ inside }) => inside).length / days.length];
  const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
  const [least, leastDays] = [leastOf(told.length), leastOf(days.length)];
  task.meta.truths = [
    { of: `${DESKS} desks, messages only`, what: `parameters within their 90 % interval (${told.length})`, truth: `>= ${percent(least)}`, found: percent(share), holds: share >= least },
    { of: `${DESKS} desks, messages only`, what: "1-hour and 30-second rate of the eighth day", truth: `>= ${percent(leastDays)}`, found: percent(ofDays), holds: ofDays >= leastDays },
  ];
  const outside = days.filter(({ inside }) => !inside).map(({ text }) => text);
  task.meta.told = ["parameters told by messages alone within their intervals, by kind:", ...coverageByKind(truths), "rates of the eighth day outside their intervals:", ...outside];
  expect(share, coverageByKind(truths).join("\n")).toBeGreaterThanOrEqual(least);
  expect(ofDays, outside.join("\n")).toBeGreaterThanOrEqual(leastDays);
});

async function foundOf(number: number, { scenario, truth }: RandomDesk): Promise<Found> {
  const read = playedLog({ ...scenario, days: 8 }, 0, "messages");
  const learned = calibrate(read, { name: "learned", timeZone: "Asia/Shanghai", platform: "pinduoduo", days: LEARNED });
  const known = Object.fromEntries(Object.entries(truth).filter(([path]) => TOLD.test(path)));
  const { days: [day] } = await backtestOnce(read, learned, TESTED, REPLICATIONS, RULES);
  const days = Object.entries(day.rules).map(([rule, { real, p05, p95, inside = false }]) => ({ text: `desk ${number}, ${rule}: ${real?.toFixed(4)} in [${p05?.toFixed(4)}, ${p95?.toFixed(4)}]`, inside }));
  return { truths: fittedTruths(`desk ${number}`, known, learned.fits), days };
}
