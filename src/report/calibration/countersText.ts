import type { Assumption, CounterCalibration, FigureFit, FittedPair } from "../../calibration/counters/counterCalibration.ts";
import { FIT_LEVEL, type Ranged } from "../../calibration/fit.ts";
import { formatNumber } from "../figures/formatNumber.ts";
import { formatShare } from "../figures/formatShare.ts";
import { displayWidth } from "../terminal/columns.ts";
import type { Language } from "../words/language.ts";

interface CountersWords {
  readonly pair: (handle: string, shrinkage: string) => string;
  readonly unknown: string;
  readonly ends: (low: readonly [string, string], high: readonly [string, string]) => string;
  readonly header: readonly [figure: string, observed: string, simulated: string, spread: string];
  readonly hours: (hours: string) => string;
  readonly fit: (p: string) => string;
  readonly misfit: string;
  readonly assumed: string;
  readonly assumption: (of: string, handle: string, shrinkage: string) => string;
  readonly of: Readonly<Record<Assumption["of"], string>>;
  readonly seconds: string;
}

const LEVEL = `${FIT_LEVEL * 100}%`;

const WORDS: Readonly<Record<Language, CountersWords>> = {
  en: {
    pair: (handle, shrinkage) => `handling ${handle} a reply, ${shrinkage} of the rostered time nobody really there (${LEVEL} intervals, each whatever the other is)`,
    unknown: "The counters tell nothing of handling time and coverage; both stay as the base has them.",
    ends: ([lowHandle, lowAway], [highHandle, highAway]) => `${lowHandle} with ${lowAway} away explains the figures as well as ${highHandle} with ${highAway}.`,
    header: ["figure", "observed", "simulated", "by chance ±"],
    hours: (hours) => `, hours ${hours}`,
    fit: (p) => `The figures agree with the pair as well as chance lets them (p = ${p}).`,
    misfit: "No pair explains these figures together; the nearest is told.",
    assumed: "It rests on what the base says of the buyers. A fifth more of it would make it:",
    assumption: (of, handle, shrinkage) => `${of}: ${handle}, ${shrinkage} away`,
    of: { turns: "turns a conversation", think: "thinking time", patience: "patience", "handle.cv": "spread of handling (cv)" },
    seconds: " s",
  },
  zh: {
    pair: (handle, shrinkage) => `每次回复处理 ${handle}，排班时间中 ${shrinkage} 实际无人在岗（${LEVEL} 区间，各自不论另一个取何值）`,
    unknown: "计数表说明不了处理时长和在岗率，两者沿用基础场景。",
    ends: ([lowHandle, lowAway], [highHandle, highAway]) => `每次 ${lowHandle}、不在岗 ${lowAway}，与每次 ${highHandle}、不在岗 ${highAway}，同样能解释这些数据。`,
    header: ["数据", "实际", "模拟", "偶然波动 ±"],
    hours: (hours) => `，${hours} 点`,
    fit: (p) => `数据与这一组合的差别在偶然范围之内（p = ${p}）。`,
    misfit: "没有任何组合能同时解释这些数据；给出的是最接近的。",
    assumed: "结果依赖基础场景对买家的设定。若以下各项多五分之一，则为：",
    assumption: (of, handle, shrinkage) => `${of}：${handle}，不在岗 ${shrinkage}`,
    of: { turns: "每个会话的轮数", think: "买家思考时长", patience: "耐心", "handle.cv": "处理时长的变异系数" },
    seconds: " 秒",
  },
};

/** Below this p chance is no explanation any more. */
const RARE = 0.01;
/** Pairs whose ends differ by more than this are told by both ends; what it rests on says little then. */
const APART = 1.25;

/** What counters told of handling time and coverage, in pieces. */
export interface CountersStory {
  /** The pair, and where it is not told apart both its ends; or that nothing is told. */
  readonly sentences: readonly string[];
  /** The figures beside those that the pair gives; without a pair nothing more. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How well the figures agree; empty without a pair. */
  readonly fit: string;
  /** What the pair would be if the base were wrong; empty where it is not told apart anyway. */
  readonly assumed: { readonly title: string; readonly lines: readonly string[] };
}

/** What counters told of handling time and coverage: the pair, the figures beside those it gives, and what it rests on. */
export function countersStory({ pair, figures, assumptions }: Pick<CounterCalibration, "pair" | "figures" | "assumptions">, language: Language): CountersStory {
  const words = WORDS[language];
  if (pair === undefined) return { sentences: [words.unknown], header: [], rows: [], fit: "", assumed: { title: "", lines: [] } };
  const seconds = (value: number): string => `${formatNumber(value, value < 100 ? 1 : 0)}${words.seconds}`;
  const [low, high] = pair.ends;
  const isOpen = high.handle / low.handle > APART;
  return {
    sentences: [
      words.pair(ranged(pair.handle, seconds), ranged(pair.shrinkage, share)),
      ...(isOpen ? [words.ends([seconds(low.handle), share(low.shrinkage)], [seconds(high.handle), share(high.shrinkage)])] : []),
    ],
    header: words.header, rows: figures.map((figure) => figureRow(figure, words, language, seconds)), fit: fitLine(pair, words),
    assumed: { title: words.assumed, lines: isOpen ? [] : assumptions.map(({ of, handle, shrinkage }) => words.assumption(words.of[of], seconds(handle), share(shrinkage))) },
  };
}

/** The same for the terminal. Ends with a line feed. */
export function countersText(calibration: CounterCalibration, language: Language): string {
  const { sentences, header, rows, fit, assumed } = countersStory(calibration, language);
  if (fit === "") return `${sentences.join("\n")}\n`;
  const lines = [...sentences, "", ...aligned([header, ...rows]), "", fit, ...(assumed.lines.length === 0 ? [] : [assumed.title, ...assumed.lines.map((line) => `  ${line}`)])];
  return `${lines.join("\n")}\n`;
}

function fitLine({ misfit }: FittedPair, words: CountersWords): string {
  return misfit.p < RARE ? words.misfit : words.fit(misfit.p.toFixed(2));
}

function figureRow({ name, hours, quantity, observed, simulated, spread }: FigureFit, words: CountersWords, language: Language, seconds: (value: number) => string): string[] {
  const shown = (value: number): string => (quantity === "seconds" ? seconds(value) : formatShare(value, 0.001));
  return [`${name[language]}${hours === undefined ? "" : words.hours(spans(hours))}`, shown(observed), shown(simulated), shown(spread)];
}

/** `8–10, 13`. */
function spans(hours: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const hour of hours) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === hour - 1) last[1] = hour;
    else runs.push([hour, hour]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

function ranged({ value, lower, upper }: Ranged, shown: (value: number) => string): string {
  return lower === undefined || upper === undefined ? shown(value) : `${shown(value)} (${shown(lower)} – ${shown(upper)})`;
}

function share(value: number): string {
  return formatShare(value, 0.005);
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]))));
  return rows.map((row) => row.map((cell, column) => {
    const blanks = " ".repeat(widths[column] - displayWidth(cell));
    return column === 0 ? cell + blanks : blanks + cell;
  }).join("  "));
}
