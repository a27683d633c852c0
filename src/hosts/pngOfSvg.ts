import { Resvg } from "@resvg/resvg-js";
import { pictureFonts } from "./pictureFonts.ts";

/** An SVG drawing as PNG, `zoom` pixels to each of its own. @throws InputFaults where no font is found */
export function pngOfSvg(svg: string, zoom = 1): Uint8Array {
  const { files, family } = pictureFonts(svg);
  const font = { loadSystemFonts: false, fontFiles: [...files], ...(family === undefined ? {} : { defaultFontFamily: family, sansSerifFamily: family }) };
  return new Resvg(svg, { font, fitTo: { mode: "zoom", value: zoom } }).render().asPng();
}
