import { CAUSES } from "../../metrics/cause.ts";
import { CAUSE_COLOURS } from "../charts/causeColours.ts";
import { hourAxis } from "./hourAxis.ts";
import { type PictureBox, scaleOf } from "./pictureBox.ts";
import type { LateDay } from "./pictureContent.ts";
import { INK, rectMark, textMark } from "./pictureMarks.ts";
import { textWidth } from "./textWidth.ts";

const HEAD_PX = 44;
const AXIS_PX = 36;
const LEGEND_PX = 24;
const SWATCH_PX = 20;

/** Late messages over the day, stacked by cause, with their legend at the right of the title. */
export function lateDayMarks({ title, quarters, legend }: LateDay, { x, y, width, height }: PictureBox): string {
  const bottom = y + height - AXIS_PX;
  const top = y + HEAD_PX;
  const totals = quarters.map((counts) => Object.values(counts).reduce((sum, late) => sum + late, 0));
  const heightOf = scaleOf(0, Math.max(...totals), 0, bottom - top);
  const pitch = width / quarters.length;
  const bars = quarters.flatMap((counts, quarter) => {
    let base = bottom;
    return CAUSES.map((cause) => {
      const tall = heightOf(counts[cause] ?? 0);
      base -= tall;
      return tall < 0.3 ? "" : rectMark({ x: x + pitch * quarter, y: base, width: pitch - 1, height: tall, fill: CAUSE_COLOURS[cause] });
    });
  });
  return textMark(title, { x, y: y + 28, size: 28, fill: INK.text, isBold: true }) + legendMarks(legend, x + textWidth(title, 28, true) + 28, y + 27, x + width) + hourAxis({ x, width, top, bottom }) + bars.join("");
}

/** As many names as find room up to the right edge. */
function legendMarks(legend: LateDay["legend"], left: number, y: number, right: number): string {
  let at = left;
  return legend.map(({ cause, name }) => {
    const wide = SWATCH_PX + 8 + textWidth(name, LEGEND_PX);
    if (at + wide > right) return "";
    const marks = rectMark({ x: at, y: y - SWATCH_PX + 2, width: SWATCH_PX, height: SWATCH_PX, fill: CAUSE_COLOURS[cause], radius: 3 }) + textMark(name, { x: at + SWATCH_PX + 8, y, size: LEGEND_PX, fill: INK.faint });
    at += wide + 22;
    return marks;
  }).join("");
}
