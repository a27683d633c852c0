import { textWidth } from "../../../src/report/picture/textWidth.ts";

/** A line of text in a picture with the box that it takes by the width table. [px] */
export interface DrawnText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const ASCENT = 0.8;
const DESCENT = 0.14;

/** Every line of text of an SVG picture. */
export function drawnTexts(svg: string): DrawnText[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/gu)].map(([, attributes, escaped]) => {
    const of = (name: string): string | undefined => new RegExp(`(?<![-\\w])${name}="([^"]*)"`, "u").exec(attributes)?.[1];
    const text = escaped.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    const [x, y, size] = ["x", "y", "font-size"].map((name) => Number(of(name)));
    const wide = textWidth(text, size, of("font-weight") === "700");
    const left = x - { start: 0, middle: wide / 2, end: wide }[of("text-anchor") ?? "start"]!;
    return { text, left, right: left + wide, top: y - size * ASCENT, bottom: y + size * DESCENT };
  });
}

/** Pairs of lines that lie upon one another. */
export function overlaps(texts: readonly DrawnText[]): string[] {
  return texts.flatMap((one, place) => texts.slice(place + 1)
    .filter((other) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1)
    .map((other) => `${one.text} | ${other.text}`));
}

/** Whether every element that opens is closed in its turn and attributes are quoted: XML as far as a drawing needs it. */
export function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [tag, closing, name, , alone] of svg.matchAll(/<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/gu)) {
    if (closing === "/") {
      if (open.pop() !== name) return false;
    } else if (alone !== "/") open.push(name);
    if (tag === "") return false;
  }
  const left = svg.replace(/<\/?[A-Za-z][\w:-]*(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/gu, "");
  return open.length === 0 && !/[<>]/u.test(left) && !/&(?!(?:amp|lt|gt|quot);|#\d+;)/u.test(svg);
}
