import { formatNumber } from "../figures/formatNumber.ts";
import { fittedText } from "./fittedText.ts";
import { type PictureBox, scaleOf, ticksOf } from "./pictureBox.ts";
import type { ScenarioDots } from "./pictureContent.ts";
import { dotMark, INK, lineMark, textMark } from "./pictureMarks.ts";

const COLOURS = ["#0072B2", "#D55E00", "#009E73", "#CC79A7"];
const LABEL_PX = 330;
const TEXT_PX = 30;
const VALUE_PX = 150;
const AXIS_PX = 40;
const MOST_ROW_PX = 128;
const PAD = 0.1;
const LEAST_SPAN = { share: 0.04, seconds: 2 } as const;

/** A row for each scenario: its name, its figure with the interval, the figure in words at the right. */
export function scenarioDotMarks({ scenarios, target, quantity }: ScenarioDots, { x, y, width, height }: PictureBox): string {
  const figures = [...scenarios.flatMap(({ lower, upper }) => [lower, upper]), ...(target === undefined ? [] : [target.value])];
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const room = Math.max((most - least) * PAD, (LEAST_SPAN[quantity] - (most - least)) / 2);
  const [from, to] = [Math.max(0, least - room), quantity === "share" ? Math.min(1, most + room) : most + room];
  const at = scaleOf(from, to, x + LABEL_PX, x + width - VALUE_PX);
  const pitch = Math.min(MOST_ROW_PX, (height - AXIS_PX) / scenarios.length);
  const bottom = y + pitch * scenarios.length;
  const axis = ticksOf(from, to, 3).map((tick) => lineMark([at(tick), y], [at(tick), bottom], { stroke: INK.hairline, width: 1.5 })
    + textMark(quantity === "share" ? `${formatNumber(tick * 100, to - from < 0.05 ? 1 : 0)}%` : `${formatNumber(tick, to - from < 5 ? 1 : 0)} s`, { x: at(tick), y: bottom + 32, size: 26, fill: INK.faint, anchor: "middle" }));
  const line = target === undefined ? "" : lineMark([at(target.value), y - 6], [at(target.value), bottom + 6], { stroke: INK.text, width: 3.5, dash: "9 6" });
  const rows = scenarios.map(({ letter, name, value, lower, upper, text }, place) => {
    const middle = y + pitch * (place + 0.5);
    const colour = COLOURS[place % COLOURS.length];
    const label = fittedText(name, { width: LABEL_PX - 70, lines: pitch >= 60 ? 2 : 1, size: 26, least: 20 });
    const first = middle + 9 - ((label.lines.length - 1) * label.size * 1.2) / 2;
    return textMark(letter, { x, y: middle + 12, size: 36, fill: colour, isBold: true })
      + label.lines.map((words, row) => textMark(words, { x: x + 48, y: first + row * label.size * 1.2, size: label.size, fill: INK.text })).join("")
      + lineMark([at(lower), middle], [at(upper), middle], { stroke: colour, width: 8, opacity: 0.5 }) + dotMark(at(value), middle, 14, colour)
      + textMark(text, { x: x + width, y: middle + 11, size: TEXT_PX, fill: INK.text, isBold: true, anchor: "end" });
  });
  return axis.join("") + line + rows.join("");
}
