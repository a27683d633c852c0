import { fittedText } from "../picture/fittedText.ts";
import { escapedText, INK, linesMark, rectMark, textMark } from "../picture/pictureMarks.ts";
import { textWidth } from "../picture/textWidth.ts";
import { CHART_CONFIG } from "./chartConfig.ts";
import type { LegendKey } from "./pageChart.ts";

/** A chart drawn by itself, as it stands on the page. */
export interface DrawnChart {
  /** As the Vega runtime writes it: one `svg` element. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** What stands around it. */
interface ChartFrame {
  readonly title: string;
  readonly legend?: readonly LegendKey[];
  /** Below the chart at the left: whose figures these are. */
  readonly source: string;
}

const PAD = 24;
const TITLE_PX = 20;
const SMALL_PX = 13;
const SWATCH_PX = 12;
const LEGEND_ROW_PX = 22;

/** A chart as a file of its own: white, in the colours of daylight, with its title, what its colours mean and where it comes from. */
export function framedChart({ svg, width, height }: DrawnChart, { title, legend = [], source }: ChartFrame): string {
  const inner = Math.max(width, 280);
  const head = fittedText(title, { width: inner, lines: 3, size: TITLE_PX, least: 14, isBold: true });
  const chartTop = PAD + head.lines.length * head.size * 1.3 + 10;
  const keys = legendMarks(legend, chartTop + height + 12, inner);
  const foot = fittedText(source, { width: inner, lines: 1, size: SMALL_PX, least: 9 });
  const footTop = chartTop + height + 14 + keys.rows * LEGEND_ROW_PX + 16;
  const [outerWidth, outerHeight] = [Math.ceil(inner + 2 * PAD), Math.ceil(footTop + PAD - 6)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${outerWidth}" height="${outerHeight}" viewBox="0 0 ${outerWidth} ${outerHeight}" color="${INK.text}" font-family="${escapedText(CHART_CONFIG.font ?? "sans-serif")}">`
    + `<title>${escapedText(title)}</title>${rectMark({ x: 0, y: 0, width: outerWidth, height: outerHeight, fill: INK.white })}${linesMark(head, { x: PAD, y: PAD + head.size * 0.8, fill: INK.text, isBold: true }, 1.3)}`
    + inDaylight(svg).replace(/^\s*<svg /u, `<svg x="${PAD}" y="${Math.round(chartTop)}" `) + keys.marks + linesMark(foot, { x: PAD, y: footTop, fill: INK.faint }) + "</svg>";
}

/** `currentColor` follows the page, dark or light; a file has but one. Arrows that few fonts have become common ones. */
function inDaylight(svg: string): string {
  return svg.replaceAll(">◂ ", ">← ").replaceAll(" ▸<", " →<").replaceAll('="currentColor"', `="${INK.text}"`).replaceAll(/(fill|stroke): ?currentColor/gu, `$1:${INK.text}`);
}

function legendMarks(legend: readonly LegendKey[], top: number, width: number): { readonly marks: string; readonly rows: number } {
  let [x, row] = [0, 0];
  const marks = legend.map(({ colour, text, opacity = 1 }) => {
    const wide = SWATCH_PX + 6 + textWidth(text, SMALL_PX) + 18;
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    const y = top + row * LEGEND_ROW_PX;
    const mark = rectMark({ x: PAD + x, y, width: SWATCH_PX, height: SWATCH_PX, fill: escapedText(colour), opacity, radius: 2 }) + textMark(text, { x: PAD + x + SWATCH_PX + 6, y: y + SWATCH_PX - 1, size: SMALL_PX, fill: INK.faint });
    x += wide;
    return mark;
  });
  return { marks: marks.join(""), rows: legend.length === 0 ? 0 : row + 1 };
}
