import { type FittedText, LEADING } from "./fittedText.ts";

/** Colours of the picture: those of the page in daylight. */
export const INK = { text: "#1c2530", faint: "#5b6470", hairline: "#d9dde3", wash: "#f5f7f9", white: "#ffffff" } as const;

interface TextLook {
  readonly x: number;
  /** Of the line the text stands on. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  readonly isBold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  readonly opacity?: number;
}

/** One line of text. */
export function textMark(text: string, { x, y, size, fill, isBold = false, anchor = "start", opacity = 1 }: TextLook): string {
  const attributes = [
    `x="${figure(x)}" y="${figure(y)}" font-size="${figure(size)}" fill="${fill}"`, ...(isBold ? ['font-weight="700"'] : []),
    ...(anchor === "start" ? [] : [`text-anchor="${anchor}"`]), ...(opacity === 1 ? [] : [`fill-opacity="${opacity}"`]),
  ];
  return `<text ${attributes.join(" ")}>${escapedText(text)}</text>`;
}

/** The lines of a fitted text, the first on `y`. */
export function linesMark({ lines, size }: FittedText, look: Omit<TextLook, "size">, leading = LEADING): string {
  return lines.map((line, place) => textMark(line, { ...look, size, y: look.y + place * size * leading })).join("");
}

/** A filled rectangle; nothing where it has no width or height. */
export function rectMark({ x, y, width, height, fill, opacity = 1, radius = 0 }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly fill: string; readonly opacity?: number; readonly radius?: number }): string {
  if (width <= 0 || height <= 0) return "";
  return `<rect x="${figure(x)}" y="${figure(y)}" width="${figure(width)}" height="${figure(height)}" fill="${fill}"${opacity === 1 ? "" : ` fill-opacity="${opacity}"`}${radius === 0 ? "" : ` rx="${figure(radius)}"`}/>`;
}

/** A straight line. */
export function lineMark(from: readonly [number, number], to: readonly [number, number], { stroke, width = 2, opacity = 1, dash }: { readonly stroke: string; readonly width?: number; readonly opacity?: number; readonly dash?: string }): string {
  return `<path d="M${figure(from[0])} ${figure(from[1])}L${figure(to[0])} ${figure(to[1])}" stroke="${stroke}" stroke-width="${width}"${opacity === 1 ? "" : ` stroke-opacity="${opacity}"`}${dash === undefined ? "" : ` stroke-dasharray="${dash}"`} fill="none"/>`;
}

/** A dot with a rim of white that sets it off. */
export function dotMark(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${figure(x)}" cy="${figure(y)}" r="${figure(radius)}" fill="${fill}" stroke="${INK.white}" stroke-width="3"/>`;
}

/** Text that is safe within an element and within an attribute; characters that XML does not know are left out. */
export function escapedText(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "")
    .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A coordinate to a tenth of a pixel. */
function figure(value: number): string {
  return String(Math.round(value * 10) / 10);
}
