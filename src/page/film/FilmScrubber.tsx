import { useEffect, useRef } from "preact/hooks";
import type { Film } from "../../film/film.ts";
import { MINUTE_MS } from "../../time/units.ts";
import { language } from "../frame/language.ts";
import { filmColours } from "./filmColours.ts";
import type { FilmClock } from "./filmClock.ts";
import { minuteTime } from "./filmTimes.ts";
import { filmWordsOf } from "./filmWordsOf.ts";
import { useThemeChanges } from "./useThemeChanges.ts";

const HEIGHT_PX = 44;
/** Half of a slider's knob: its middle goes from there to there. [px] */
const KNOB_PX = 8;

/** The day as a slider: the load as a thin line, a red mark for each miss. */
export function FilmScrubber({ film, clock, now }: { readonly film: Film; readonly clock: FilmClock; readonly now: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useThemeChanges();
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => paint(element, film));
    observer.observe(element);
    return () => observer.disconnect();
  }, [film, theme]);
  return (
    <div class="film-scrubber">
      <canvas ref={canvas} aria-hidden="true" />
      <input type="range" min={film.fromMs} max={film.fromMs + Math.ceil((film.toMs - film.fromMs) / MINUTE_MS) * MINUTE_MS} step={MINUTE_MS} value={now} aria-label={filmWordsOf(language.value).scrubber} aria-valuetext={minuteTime(now)}
        onInput={(event) => clock.seek(Number(event.currentTarget.value))} />
    </div>
  );
}

function paint(canvas: HTMLCanvasElement, film: Film): void {
  const ratio = Math.min(2, devicePixelRatio);
  const width = canvas.clientWidth;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(HEIGHT_PX * ratio);
  const context = canvas.getContext("2d");
  if (context === null) return;
  const colours = filmColours(canvas);
  context.scale(ratio, ratio);
  const { load, misses, messages, fromMs, toMs } = film;
  const scale = (width - 2 * KNOB_PX) / (toMs - fromMs);
  const most = load.reduce((highest, value) => Math.max(highest, value), 1);
  context.fillStyle = colours.miss;
  for (const message of misses) context.fillRect(KNOB_PX + (messages.missAt[message] - fromMs) * scale - 0.5, HEIGHT_PX - 12, 1, 12);
  context.strokeStyle = colours.work;
  context.lineWidth = 1.25;
  context.beginPath();
  load.forEach((value, minute) => context.lineTo(KNOB_PX + minute * MINUTE_MS * scale, HEIGHT_PX - 13 - (value / most) * (HEIGHT_PX - 16)));
  context.stroke();
}
