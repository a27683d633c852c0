import { PLAIN_COLOUR } from "../charts/causeColours.ts";
import { fittedText } from "./fittedText.ts";
import { hourAxis } from "./hourAxis.ts";
import { type PictureBox, scaleOf } from "./pictureBox.ts";
import type { ShiftBars } from "./pictureContent.ts";
import { INK, rectMark, textMark } from "./pictureMarks.ts";

const LABEL_PX = 210;
const PEOPLE_PX = 110;
const AXIS_PX = 40;
const AREA_PX = 84;
const MOST_ROW_PX = 60;
/** More shifts are drawn lower, without names below this. */
const LEAST_ROW_PX = 20;
/** More shifts take the place of the load. */
const MOST_BELOW_LOAD = 6;
const COLOURS = ["#2F87C4", "#E69F00", "#009E73", "#CC79A7", "#D55E00", "#56B4E9"];

/** A bar for each shift with how many work it, meals lighter; above them when conversations begin. */
export function shiftBarMarks({ shifts, arrivals, arrivalsLabel }: ShiftBars, { x, y, width, height }: PictureBox): string {
  const hours = Math.max(24, ...shifts.map(({ to }) => Math.ceil(to)));
  const left = x + LABEL_PX;
  const plotWidth = width - LABEL_PX - PEOPLE_PX;
  const at = scaleOf(0, hours, left, left + plotWidth);
  const area = arrivals.length === 0 || shifts.length > MOST_BELOW_LOAD ? 0 : AREA_PX;
  const bottom = y + height - AXIS_PX;
  const pitch = Math.min(MOST_ROW_PX, (bottom - y - area) / Math.max(1, shifts.length));
  const thick = pitch * 0.66;
  const rows = shifts.map(({ label, people, from, to, meals }, place) => {
    const middle = y + area + pitch * (place + 0.5);
    const fill = COLOURS[place % COLOURS.length];
    const texts = pitch < LEAST_ROW_PX ? "" : rowTexts(label, people, { x, right: x + width, middle, most: Math.min(28, pitch * 0.75) });
    return rectMark({ x: at(from), y: middle - thick / 2, width: at(to) - at(from), height: thick, fill, radius: 6 })
      + meals.map(([begin, end]) => rectMark({ x: at(begin), y: middle - thick / 2, width: Math.max(4, at(end) - at(begin)), height: thick, fill: INK.white, opacity: 0.72 })).join("") + texts;
  });
  return hourAxis({ x: left, width: plotWidth, top: y, bottom, hours, hasRoom: true }) + (area === 0 ? "" : load(arrivals, arrivalsLabel, { x, y, left, area, at })) + rows.join("");
}

function rowTexts(label: string, people: string, { x, right, middle, most }: { readonly x: number; readonly right: number; readonly middle: number; readonly most: number }): string {
  const name = fittedText(label, { width: LABEL_PX - 18, lines: 1, size: Math.round(most), least: 15 });
  const count = fittedText(people, { width: PEOPLE_PX - 14, lines: 1, size: Math.round(most), least: 15, isBold: true });
  return textMark(name.lines[0], { x, y: middle + name.size * 0.36, size: name.size, fill: INK.text })
    + textMark(count.lines[0], { x: right, y: middle + count.size * 0.36, size: count.size, fill: INK.text, isBold: true, anchor: "end" });
}

function load(arrivals: readonly number[], label: string, { x, y, left, area, at }: { readonly x: number; readonly y: number; readonly left: number; readonly area: number; readonly at: (hour: number) => number }): string {
  const tall = scaleOf(0, Math.max(...arrivals), 0, area - 14);
  const name = fittedText(label, { width: LABEL_PX - 18, lines: 2, size: 24, least: 20 });
  const bars = arrivals.map((count, quarter) => rectMark({ x: at(quarter / 4), y: y + area - 6 - tall(count), width: at((quarter + 1) / 4) - at(quarter / 4) - 0.6, height: tall(count), fill: PLAIN_COLOUR, opacity: 0.35 }));
  return left <= x ? "" : name.lines.map((line, place) => textMark(line, { x, y: y + area / 2 + (place - (name.lines.length - 1) / 2) * name.size * 1.25 + 6, size: name.size, fill: INK.faint })).join("") + bars.join("");
}
