import { INK, lineMark, textMark } from "./pictureMarks.ts";

const TEXT_PX = 24;
const EVERY_HOURS = 4;

interface HourAxis {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Where the axis ends; 24 unless shifts reach into the next morning. */
  readonly hours?: number;
  /** There is room at either end for half a label. */
  readonly hasRoom?: boolean;
}

/** Upright lines every four hours with the time of day below them, those at the ends within the width. */
export function hourAxis({ x, width, top, bottom, hours = 24, hasRoom = false }: HourAxis): string {
  const ticks = Array.from({ length: Math.floor(hours / EVERY_HOURS) + 1 }, (_, place) => place * EVERY_HOURS);
  return ticks.map((hour) => {
    const at = x + (hour / hours) * width;
    const anchor = hasRoom ? "middle" as const : hour === 0 ? "start" as const : hour === hours ? "end" as const : "middle" as const;
    const shown = hour > 24 ? hour - 24 : hour;
    return lineMark([at, top], [at, bottom], { stroke: INK.hairline, width: 1.5 }) + textMark(`${String(shown).padStart(2, "0")}:00`, { x: at, y: bottom + 30, size: TEXT_PX, fill: INK.faint, anchor });
  }).join("");
}
