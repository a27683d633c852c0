import { daySpreadMarks } from "./daySpreadMarks.ts";
import { fittedText, LEADING } from "./fittedText.ts";
import type { PictureBox } from "./pictureBox.ts";
import type { PictureChart, PictureContent, PictureFigure, PictureStanding } from "./pictureContent.ts";
import { escapedText, INK, lineMark, linesMark, rectMark, textMark } from "./pictureMarks.ts";
import { scenarioDotMarks } from "./scenarioDotMarks.ts";
import { shiftBarMarks } from "./shiftBarMarks.ts";
import { textWidth } from "./textWidth.ts";

/** Size of the picture: as tall as a phone shows it whole. [px] */
export const PICTURE_WIDTH = 1080;
export const PICTURE_HEIGHT = 1440;

const MARGIN = 72;
const INNER = PICTURE_WIDTH - 2 * MARGIN;
const HEAD_BOTTOM = 660;
/** Between the sentence and the head's edge. */
const HEAD_PAD = 44;
/** What the chance with its notes needs, and the verdict alone. */
const CHANCE_PX = 232;
const VERDICT_PX = 104;
const CHART: PictureBox = { x: MARGIN, y: 776, width: INNER, height: 342 };
const TILES_TOP = 1144;
const TILE_PX = 100;
const TILE_GAP_PX = 14;
/** Chinese faces first: their Latin letters are as wide as the width table has them, those of some systems' own faces are wider. */
const FONT = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";
/** Of the page, by how it stands. */
const GROUND: Readonly<Record<PictureStanding, string>> = { passes: "#00694b", fails: "#a63c00", open: "#7a5a00", untold: "#34495e" };

/** The picture of an answer as SVG text. */
export function pictureSvg(content: PictureContent): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${PICTURE_HEIGHT}" viewBox="0 0 ${PICTURE_WIDTH} ${PICTURE_HEIGHT}" font-family="${FONT}">`
    + `<title>${escapedText(`${content.title}: ${content.sentence}`)}</title>${rectMark({ x: 0, y: 0, width: PICTURE_WIDTH, height: PICTURE_HEIGHT, fill: INK.white })}`
    + headMarks(content) + (content.chart === undefined ? "" : chartMarks(content.chart)) + content.figures.slice(0, 4).map(tileMarks).join("") + footMarks(content.smallPrint) + "</svg>";
}

/** Title, verdict, chance and sentence upon the colour of the verdict. */
function headMarks({ title, subtitle, standing, verdict, chance, sentence }: PictureContent): string {
  const name = fittedText(title, { width: INNER, lines: 2, size: 52, least: 32, isBold: true });
  const nameTop = 110 - (name.lines.length - 1) * 18;
  const under = fittedText(subtitle, { width: INNER, lines: 1, size: 32, least: 22 });
  const underY = nameTop + (name.lines.length - 1) * name.size * 1.2 + 54;
  const top = underY + 34;
  const height = HEAD_BOTTOM - HEAD_PAD - top - (chance === undefined ? VERDICT_PX : CHANCE_PX);
  const said = fittedText(sentence, { width: INNER, lines: 7, height, size: chance === undefined ? 48 : 42, least: 26 });
  const saidTop = HEAD_BOTTOM - HEAD_PAD - said.lines.length * said.size * LEADING;
  return rectMark({ x: 0, y: 0, width: PICTURE_WIDTH, height: HEAD_BOTTOM, fill: GROUND[standing] })
    + linesMark(name, { x: MARGIN, y: nameTop, fill: INK.white, isBold: true }, 1.2) + linesMark(under, { x: MARGIN, y: underY, fill: INK.white, opacity: 0.88 })
    + lineMark([MARGIN, top], [PICTURE_WIDTH - MARGIN, top], { stroke: INK.white, width: 2, opacity: 0.35 })
    + verdictMarks({ standing, verdict, chance }, top, saidTop) + linesMark(said, { x: MARGIN, y: saidTop + said.size, fill: INK.white });
}

/** The chance as large as it goes, the verdict with its sign and what the chance means beside it; without a chance the verdict alone. */
function verdictMarks({ standing, verdict, chance }: Pick<PictureContent, "standing" | "verdict"> & { readonly chance: PictureContent["chance"] | undefined }, top: number, bottom: number): string {
  const middle = (top + bottom) / 2;
  if (chance === undefined) {
    const word = fittedText(verdict, { width: INNER - 90, lines: 1, size: 60, least: 40, isBold: true });
    const y = Math.min(middle, top + 60);
    const hasSign = standing !== "untold";
    return (hasSign ? signMark(standing, MARGIN + 30, y, 30) : "") + textMark(word.lines[0], { x: hasSign ? MARGIN + 84 : MARGIN, y: y + word.size * 0.36, size: word.size, fill: INK.white, isBold: true });
  }
  const big = fittedText(chance.value, { width: 470, lines: 1, size: Math.min(190, bottom - top - 40), least: 80, isBold: true });
  const left = MARGIN + textWidth(chance.value, big.size, true) + 44;
  const word = fittedText(verdict, { width: PICTURE_WIDTH - MARGIN - left - 64, lines: 1, size: 52, least: 30, isBold: true });
  const notes = chance.notes.map((note) => fittedText(note, { width: PICTURE_WIDTH - MARGIN - left, lines: 1, size: 32, least: 20 }));
  const first = middle - (56 + notes.length * 42) / 2 + 40;
  return textMark(big.lines[0], { x: MARGIN - 6, y: middle + big.size * 0.36, size: big.size, fill: INK.white, isBold: true })
    + signMark(standing, left + 22, first - 14, 22) + textMark(word.lines[0], { x: left + 60, y: first + 4, size: word.size, fill: INK.white, isBold: true })
    + notes.map(({ lines, size }, place) => textMark(lines[0], { x: left, y: first + 60 + place * 42, size, fill: INK.white, opacity: 0.94 })).join("");
}

/** A tick, a cross or a question in a ring, so that the verdict does not hang on the colour. */
function signMark(standing: PictureStanding, x: number, y: number, radius: number): string {
  const r = radius * 0.46;
  const paths: Readonly<Record<PictureStanding, string>> = {
    passes: `M${x - r} ${y + r * 0.1}L${x - r * 0.25} ${y + r * 0.85}L${x + r} ${y - r * 0.75}`, fails: `M${x - r * 0.8} ${y - r * 0.8}L${x + r * 0.8} ${y + r * 0.8}M${x + r * 0.8} ${y - r * 0.8}L${x - r * 0.8} ${y + r * 0.8}`,
    open: `M${x - r} ${y + r * 0.25}Q${x - r * 0.5} ${y - r * 0.6} ${x} ${y}T${x + r} ${y - r * 0.25}`, untold: `M${x - r} ${y}L${x + r} ${y}`,
  };
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${INK.white}" stroke-width="4"/><path d="${paths[standing]}" fill="none" stroke="${INK.white}" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/>`;
}

/** The chart with its title, and what its marks and its dashed line mean below that. */
function chartMarks(chart: PictureChart): string {
  const title = fittedText(chart.title, { width: INNER, lines: 1, size: 34, least: 24, isBold: true });
  const target = "target" in chart && chart.target !== undefined ? `┆ ${chart.target.text}` : "";
  const note = fittedText([target, chart.note].filter((part) => part !== "").join(" · "), { width: INNER, lines: 1, size: 26, least: 20 });
  return linesMark(title, { x: MARGIN, y: HEAD_BOTTOM + 56, fill: INK.text, isBold: true }) + linesMark(note, { x: MARGIN, y: HEAD_BOTTOM + 94, fill: INK.faint }) + drawnMarks(chart);
}

function drawnMarks(chart: PictureChart): string {
  switch (chart.of) {
    case "days": return daySpreadMarks(chart, CHART);
    case "shifts": return shiftBarMarks(chart, CHART);
    case "scenarios": return scenarioDotMarks(chart, CHART);
  }
}

/** Two to a row. */
function tileMarks({ value, label }: PictureFigure, place: number): string {
  const width = (INNER - 40) / 2;
  const x = MARGIN + (place % 2) * (width + 40);
  const y = TILES_TOP + Math.floor(place / 2) * (TILE_PX + TILE_GAP_PX);
  const big = fittedText(value, { width: width - 22, lines: 1, size: 46, least: 26, isBold: true });
  const small = fittedText(label, { width: width - 22, lines: 2, size: 27, least: 21 });
  return rectMark({ x, y, width: 5, height: TILE_PX, fill: INK.hairline }) + textMark(big.lines[0], { x: x + 22, y: y + 38, size: big.size, fill: INK.text, isBold: true })
    + linesMark(small, { x: x + 22, y: y + 38 + small.size + 8, fill: INK.faint }, 1.18);
}

function footMarks(smallPrint: string): string {
  const print = fittedText(smallPrint, { width: INNER - 200, lines: 1, size: 24, least: 16 });
  return lineMark([MARGIN, 1384], [PICTURE_WIDTH - MARGIN, 1384], { stroke: INK.hairline, width: 2 })
    + linesMark(print, { x: MARGIN, y: 1418, fill: INK.faint }) + textMark("replycast", { x: PICTURE_WIDTH - MARGIN, y: 1418, size: 28, fill: INK.text, isBold: true, anchor: "end" });
}
