import type { Film } from "../../film/film.ts";
import { DAY_MS, MINUTE_MS } from "../../time/units.ts";
import { timeOfDayMs } from "../../time/timeOfDay.ts";
import { language } from "../frame/language.ts";
import type { FilmClock } from "./filmClock.ts";
import { minuteTime } from "./filmTimes.ts";
import { filmWordsOf } from "./filmWordsOf.ts";
import { speedOf } from "./useFilmClock.ts";

const SPEEDS = [1, 5, 15, 60];
/** Minutes that are shown at once; the last is all. */
const ZOOMS = [10, 30, 60, 180, 360];

interface FilmControlsProps {
  readonly film: Film;
  readonly clock: FilmClock;
  readonly now: number;
  readonly isPlaying: boolean;
  readonly windowMs: number;
  readonly setWindow: (windowMs: number) => void;
  readonly step: (direction: 1 | -1) => void;
  readonly changed: () => void;
}

export function FilmControls({ film, clock, now, isPlaying, windowMs, setWindow, step, changed }: FilmControlsProps) {
  const words = filmWordsOf(language.value);
  return (
    <div class="film-controls">
      <button type="button" class="film-play" onClick={() => (isPlaying ? clock.pause() : clock.play())}>{isPlaying ? words.pause : words.play}</button>
      <button type="button" class="plain" onClick={() => step(-1)}>{words.previousMiss}</button>
      <button type="button" class="plain" onClick={() => step(1)}>{words.nextMiss}</button>
      <label class="choice">
        {words.goTo}
        <input type="time" value={minuteTime(now)} onChange={(event) => { if (event.currentTarget.value !== "") clock.seek(timeNear(film, event.currentTarget.value)); }} />
      </label>
      <label class="choice">
        {words.speed}
        <select value={String(clock.speed)} onChange={(event) => { clock.speed = Number(event.currentTarget.value); changed(); }}>
          {SPEEDS.map((minutes) => <option key={minutes} value={String(speedOf(minutes))}>{words.speedOf(minutes)}</option>)}
        </select>
      </label>
      <label class="choice">
        {words.zoom}
        <select value={String(windowMs)} onChange={(event) => setWindow(Number(event.currentTarget.value))}>
          {ZOOMS.map((minutes) => <option key={minutes} value={String(minutes * MINUTE_MS)}>{words.zoomOf(minutes)}</option>)}
          <option value={String(7 * DAY_MS)}>{words.wholeDay}</option>
        </select>
      </label>
    </div>
  );
}

/** The moment of the film at a time of day. */
function timeNear({ fromMs }: Film, clock: string): number {
  const at = Math.floor(fromMs / DAY_MS) * DAY_MS + timeOfDayMs(clock);
  return at < fromMs ? at + DAY_MS : at;
}
