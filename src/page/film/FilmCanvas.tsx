import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Film } from "../../film/film.ts";
import { language } from "../frame/language.ts";
import type { FilmClock } from "./filmClock.ts";
import { filmLayout } from "./filmLayout.ts";
import { scrollFor } from "./scrollFor.ts";
import { windowAt } from "./filmScale.ts";
import { filmWordsOf } from "./filmWordsOf.ts";
import { frameScene, waitsOfMessages } from "./frameScene.ts";
import { messageAt, paintFrame } from "./paintFrame.ts";
import type { FrameScene } from "./paintFrame.ts";
import { useThemeChanges } from "./useThemeChanges.ts";

interface FilmCanvasProps {
  readonly film: Film;
  readonly clock: FilmClock;
  /** Stretch of time that is shown. [ms] */
  readonly windowMs: number;
  /** Messages that are framed. */
  readonly followed: readonly number[];
  /** What is to be seen at this moment, in words. */
  readonly label: string;
  /** The highest that the picture may be. [px] */
  readonly mostPx: number;
  readonly choose: (message: number) => void;
  /** The present while it stands, undefined while the film plays. */
  readonly stood: number | undefined;
}

/** The picture of a film, drawn anew at every frame of the clock; its lanes scroll under the pool. */
export function FilmCanvas({ film, clock, windowMs, followed, label, mostPx, choose, stood }: FilmCanvasProps) {
  const place = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useRef<FrameScene | undefined>(undefined);
  const width = useWholeWidth(place);
  const theme = useThemeChanges();
  const layout = useMemo(() => filmLayout(film, width), [film, width]);
  const fullPx = layout.headPx + layout.contentPx;
  const heightPx = Math.min(mostPx, fullPx);
  const rows = useMemo(() => waitsOfMessages(film, followed), [film, followed]);
  useEffect(() => {
    const [element, box] = [canvas.current, place.current];
    const context = element?.getContext("2d", { alpha: false });
    if (!element || !box || !context || width === 0) return undefined;
    const made = frameScene(film, box, width, heightPx, filmWordsOf(language.value));
    scene.current = made;
    element.width = Math.round(width * made.ratio);
    element.height = Math.round(heightPx * made.ratio);
    const draw = (now: number): void => paintFrame(context, made, windowAt(film, now, windowMs, width - made.paint.layout.labelPx), now, box.scrollTop, rows);
    const scrolled = (): void => clock.redraw();
    box.addEventListener("scroll", scrolled);
    const end = clock.onFrame(draw);
    return () => {
      end();
      box.removeEventListener("scroll", scrolled);
    };
  }, [film, clock, windowMs, width, heightPx, theme, language.value, rows]);
  useEffect(() => {
    const box = place.current;
    if (box && !clock.isPlaying) box.scrollTop = scrollFor(film, layout, clock.now, rows, box.scrollTop, heightPx);
  }, [film, clock, layout, rows, heightPx, stood]);
  const clicked = (event: MouseEvent): void => {
    const [made, box] = [scene.current, place.current];
    if (made === undefined || !box) return;
    const bounds = box.getBoundingClientRect();
    const message = messageAt(made, windowAt(film, clock.now, windowMs, width - layout.labelPx), event.clientX - bounds.left, event.clientY - bounds.top, box.scrollTop, clock.now);
    if (message >= 0) choose(message);
  };
  return (
    <div class="film-picture" ref={place} style={{ height: `${heightPx}px` }} onClick={clicked} tabIndex={0} role="group" aria-label={label}>
      <canvas ref={canvas} role="img" aria-label={label} style={{ width: `${width}px`, height: `${heightPx}px` }} />
      <div style={{ height: `${fullPx - heightPx}px` }} />
    </div>
  );
}

function useWholeWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return width;
}
