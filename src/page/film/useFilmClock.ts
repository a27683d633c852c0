import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import { FilmClock } from "./filmClock.ts";

/** How often the words follow the picture while it plays. [ms] */
const WORDS_EVERY_MS = 250;
const FIRST_MINUTES = 5;

/** Film milliseconds a millisecond, of minutes of the day a second. */
export function speedOf(minutes: number): number {
  return (minutes * MINUTE_MS) / SECOND_MS;
}

/** Who wants little motion sees a picture a second. [ms] */
function everyMs(): number {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? SECOND_MS : 0;
}

/** The clock of a film. It begins at `start`, and goes there when that changes, or where `first` says; where another film of the same day takes its place it goes on. */
export function useFilmClock(fromMs: number, toMs: number, start: number | undefined, first: () => number): FilmClock {
  const before = useRef<FilmClock | undefined>(undefined);
  const clock = useMemo(() => {
    const last = before.current;
    const goesOn = last !== undefined && last.fromMs === fromMs;
    const made = new FilmClock(fromMs, toMs, Math.min(toMs, Math.max(fromMs, goesOn ? last.now : start ?? first())), last?.speed ?? speedOf(FIRST_MINUTES), everyMs());
    before.current = made;
    return made;
  }, [fromMs, toMs]);
  useEffect(() => {
    if (start !== undefined) clock.seek(start);
  }, [clock, start]);
  useEffect(() => () => clock.stop(), [clock]);
  return clock;
}

/** The present for words: each frame while it stands, a few times a second while it plays. */
export function useShownTime(clock: FilmClock): { readonly now: number; readonly isPlaying: boolean } {
  const [shown, setShown] = useState({ now: clock.now, isPlaying: clock.isPlaying });
  useEffect(() => {
    let last = -Infinity;
    return clock.onFrame((now) => {
      const time = performance.now();
      if (clock.isPlaying && time - last < WORDS_EVERY_MS) return;
      last = time;
      setShown((before) => (before.now === now && before.isPlaying === clock.isPlaying ? before : { now, isPlaying: clock.isPlaying }));
    });
  }, [clock]);
  return shown;
}
