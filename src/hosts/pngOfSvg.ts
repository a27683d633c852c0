import { Resvg } from "@resvg/resvg-js";
import { hasChineseText, latinFonts, pictureFonts } from "./pictureFonts.ts";

interface PngOptions {
  /** Pixels to each of the drawing's. */
  readonly zoom: number;
  /** Texts without Chinese are set in a face without: with a Chinese one each takes some 20 ms, which the many figures of axes are not worth. */
  readonly isMixed?: boolean;
}

/** An SVG drawing as PNG. @throws InputFaults where no font is found */
export function pngOfSvg(svg: string, { zoom, isMixed = false }: PngOptions): Uint8Array {
  const { files, family } = pictureFonts(svg);
  const latin = isMixed ? latinFonts() : undefined;
  const drawn = latin?.family === undefined || family === undefined ? svg : withFamilies(svg, family, latin.family);
  const font = { loadSystemFonts: false, fontFiles: [...new Set([...files, ...latin?.files ?? []])], ...(family === undefined ? {} : { defaultFontFamily: family, sansSerifFamily: family }) };
  return new Resvg(drawn, { font, fitTo: { mode: "zoom", value: zoom } }).render().asPng();
}

/** Each text with the family that has its characters. */
function withFamilies(svg: string, chinese: string, latin: string): string {
  return svg.replace(/<text ([^>]*)>([^<]*)/gu, (_, attributes: string, text: string) =>
    `<text ${attributes.replace(/ ?font-family="[^"]*"/u, "")} font-family="${hasChineseText(text) ? chinese : latin}">${text}`);
}
