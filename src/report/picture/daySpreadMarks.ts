import { formatNumber } from "../figures/formatNumber.ts";
import { fittedText } from "./fittedText.ts";
import { lateDayMarks } from "./lateDayMarks.ts";
import { type PictureBox, scaleOf, ticksOf } from "./pictureBox.ts";
import type { DaySpread } from "./pictureContent.ts";
import { dotMark, INK, lineMark, rectMark, textMark } from "./pictureMarks.ts";

/** Days as rows up to so many, more as columns. */
const MOST_ROWS = 5;
const LABEL_PX = 190;
const ROW_PX = 44;
const TEXT_PX = 28;
const AXIS_PX = 40;
/** What the late messages of the day need at least. */
const LATE_PX = 140;
const GAP_PX = 26;
const GOOD_FILL = "#2F87C4";
const BAD_FILL = "#D55E00";
const SPAN_OPACITY = 0.5;
/** Free room at either end, as a part of the span; the least span of a share and of seconds. */
const PAD = 0.12;
const LEAST_SPAN = { share: 0.02, seconds: 2 } as const;
/** Labels of columns stand this far apart at least. */
const COLUMN_LABEL_PX = 118;

/** The spread of each day against the target: as rows, with when messages are late below; of many days as columns. */
export function daySpreadMarks(chart: DaySpread, box: PictureBox): string {
  if (chart.days.length > MOST_ROWS) return columns(chart, box);
  const needed = chart.days.length * ROW_PX + AXIS_PX;
  const below = needed + GAP_PX + LATE_PX > box.height ? undefined : chart.late;
  const spreadHeight = below === undefined ? box.height : needed;
  const spread = rows(chart, { ...box, height: spreadHeight });
  return below === undefined ? spread : spread + lateDayMarks(below, { ...box, y: box.y + spreadHeight + GAP_PX, height: box.height - spreadHeight - GAP_PX });
}

function rows(chart: DaySpread, { x, y, width, height }: PictureBox): string {
  const [from, to] = domainOf(chart);
  const at = scaleOf(from, to, x + LABEL_PX, x + width - 8);
  const plotHeight = height - AXIS_PX;
  const pitch = Math.min(plotHeight / chart.days.length, ROW_PX * 1.6);
  const marks = chart.days.map(({ label, p05, p50, p95 }, place) => {
    const middle = y + pitch * (place + 0.5);
    const fitted = fittedText(label, { width: LABEL_PX - 20, lines: 1, size: TEXT_PX, least: 20 });
    return textMark(fitted.lines[0], { x, y: middle + 10, size: fitted.size, fill: INK.text })
      + split(chart, p05, p95).map(([a, b, fill]) => rectMark({ x: at(a), y: middle - 13, width: at(b) - at(a), height: 26, fill, opacity: SPAN_OPACITY, radius: 4 })).join("")
      + dotMark(at(p50), middle, 12, isGood(chart, p50) ? GOOD_FILL : BAD_FILL);
  });
  const bottom = y + pitch * chart.days.length;
  const axis = ticksOf(from, to, 5).map((tick) => lineMark([at(tick), y], [at(tick), bottom], { stroke: INK.hairline, width: 1.5 }) + tickLabel(tickText(tick, chart, to - from), at(tick), bottom + 32, x + width));
  const target = chart.target === undefined ? "" : lineMark([at(chart.target.value), y - 6], [at(chart.target.value), bottom + 6], { stroke: INK.text, width: 3.5, dash: "9 6" });
  return axis.join("") + target + marks.join("");
}

function columns(chart: DaySpread, { x, y, width, height }: PictureBox): string {
  const [from, to] = domainOf(chart);
  const left = 92;
  const bottom = y + height - AXIS_PX;
  const at = scaleOf(from, to, bottom, y);
  const pitch = (width - left) / chart.days.length;
  const every = Math.ceil(COLUMN_LABEL_PX / pitch);
  const bar = Math.min(26, pitch * 0.6);
  const axis = ticksOf(from, to, 4).map((tick) => lineMark([x + left, at(tick)], [x + width, at(tick)], { stroke: INK.hairline, width: 1.5 }) + textMark(tickText(tick, chart, to - from), { x: x + left - 14, y: at(tick) + 9, size: 26, fill: INK.faint, anchor: "end" }));
  const labels = chart.days.map(({ label }) => fittedText(label, { width: COLUMN_LABEL_PX - 6, lines: 1, size: 24, least: 18 }));
  const labelSize = Math.min(...labels.map(({ size }) => size));
  const marks = chart.days.map(({ p05, p50, p95 }, place) => {
    const middle = x + left + pitch * (place + 0.5);
    const shown = place % every === 0 && middle + COLUMN_LABEL_PX / 2 <= x + width + 8;
    return split(chart, p05, p95).map(([a, b, fill]) => rectMark({ x: middle - bar / 2, y: at(b), width: bar, height: at(a) - at(b), fill, opacity: SPAN_OPACITY, radius: 3 })).join("")
      + dotMark(middle, at(p50), Math.min(11, bar / 2 + 2), isGood(chart, p50) ? GOOD_FILL : BAD_FILL) + (shown ? textMark(labels[place].lines[0], { x: middle, y: bottom + 32, size: labelSize, fill: INK.text, anchor: "middle" }) : "");
  });
  const target = chart.target === undefined ? "" : lineMark([x + left - 6, at(chart.target.value)], [x + width, at(chart.target.value)], { stroke: INK.text, width: 3.5, dash: "9 6" });
  return axis.join("") + target + marks.join("");
}

/** Where labels and marks stand; the target lies within. */
function domainOf({ days, target, quantity }: DaySpread): readonly [number, number] {
  const figures = [...days.flatMap(({ p05, p95 }) => [p05, p95]), ...(target === undefined ? [] : [target.value])];
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const room = Math.max((most - least) * PAD, (LEAST_SPAN[quantity] - (most - least)) / 2);
  return [Math.max(0, least - room), quantity === "share" ? Math.min(1, most + room) : most + room];
}

/** The span of a day cut at the target. */
function split(chart: DaySpread, p05: number, p95: number): readonly (readonly [from: number, to: number, fill: string])[] {
  const cut = chart.target === undefined ? p95 : Math.max(p05, Math.min(p95, chart.target.value));
  return [[p05, cut, isGood(chart, p05) ? GOOD_FILL : BAD_FILL], [cut, p95, isGood(chart, p95) ? GOOD_FILL : BAD_FILL]];
}

function isGood({ target }: DaySpread, figure: number): boolean {
  return target === undefined || (target.isLeast ? figure >= target.value : figure <= target.value);
}

/** Kept within the picture's margin. */
function tickLabel(text: string, x: number, y: number, right: number): string {
  const isLast = x > right - 40;
  return textMark(text, { x: isLast ? right : x, y, size: 26, fill: INK.faint, anchor: isLast ? "end" : "middle" });
}

function tickText(tick: number, { quantity }: DaySpread, span: number): string {
  if (quantity === "seconds") return `${formatNumber(tick, span < 5 ? 1 : 0)} s`;
  return `${formatNumber(tick * 100, span < 0.05 ? 1 : 0)}%`;
}
