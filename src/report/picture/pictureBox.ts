/** A part of the picture. [px] */
export interface PictureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A linear scale from figures to pixels; what lies beyond its figures is drawn at its end. */
export function scaleOf(from: number, to: number, atFrom: number, atTo: number): (figure: number) => number {
  const span = to - from;
  return (figure) => atFrom + (span === 0 ? 0.5 : Math.max(0, Math.min(1, (figure - from) / span))) * (atTo - atFrom);
}

/** Round figures within a span, about so many. */
export function ticksOf(from: number, to: number, count: number): number[] {
  const rough = (to - from) / Math.max(1, count);
  if (rough <= 0) return [from];
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough * 0.999) ?? 10 * power;
  const first = Math.ceil(from / step - 1e-9);
  return Array.from({ length: Math.max(0, Math.floor(to / step + 1e-9) - first + 1) }, (_, place) => (first + place) * step);
}
