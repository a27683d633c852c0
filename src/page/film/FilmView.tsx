import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { CHAT_HANDED_OVER } from "../../film/film.ts";
import type { Film } from "../../film/film.ts";
import { sameConsumer } from "../../film/sameConsumer.ts";
import { dayName } from "../../report/verdictSentences.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import { language, words as pageWords } from "../frame/language.ts";
import { counterFigures } from "./counterFigures.ts";
import { FilmCanvas } from "./FilmCanvas.tsx";
import { FilmControls } from "./FilmControls.tsx";
import type { FilmTarget } from "./FilmCounterView.tsx";
import { FilmCounters } from "./FilmCounters.tsx";
import { FilmLegend } from "./FilmLegend.tsx";
import { FilmScrubber } from "./FilmScrubber.tsx";
import { clockTime, minuteTime } from "./filmTimes.ts";
import { filmWordsOf } from "./filmWordsOf.ts";
import { MissesTable, OwedTable } from "./OwedTable.tsx";
import { FilmStories } from "./FilmStories.tsx";
import { useChosenMessage } from "./useChosenMessage.ts";
import { useFilmClock, useShownTime } from "./useFilmClock.ts";

export interface FilmViewProps {
  readonly film: Film;
  /** The same day with something changed, drawn below on the same clock. */
  readonly beside?: Film;
  /** What the two are called; needed where there are two. */
  readonly captions?: readonly [string, string];
  /** Where the film begins, and goes to when it changes: milliseconds since the log's start. Absent: shortly before the day's first miss. */
  readonly start?: number;
  /** Message (index in `film.messages`) whose story is told from the beginning, and when it changes. */
  readonly chosen?: number;
  /** What must be reached; absent: what the rule's first limit asks. */
  readonly target?: FilmTarget;
  /** Stands under the counter: what to look at. */
  readonly caption?: ComponentChildren;
}

const FIRST_WINDOW_MS = 30 * MINUTE_MS;
const PICTURE_PX = 560;
const BESIDE_PX = 380;

/** A day as a film: picture, clock, counter, and the same in tables and words. */
export function FilmView({ film, beside, captions, start, chosen: first, target, caption }: FilmViewProps) {
  const words = filmWordsOf(language.value);
  const toMs = Math.max(film.toMs, beside?.toMs ?? 0);
  const clock = useFilmClock(film.fromMs, toMs, start, () => firstMoment(film));
  const { now, isPlaying } = useShownTime(clock);
  const [windowMs, setWindow] = useState(FIRST_WINDOW_MS);
  const [current, choose] = useChosenMessage(film, beside, first);
  const [said, say] = useState("");
  const [, redraw] = useState(0);
  const followed = useMemo(() => (current === undefined ? NONE : sameConsumer(film, current.of, current.message)), [film, current]);
  const besideFollowed = useMemo(() => (current === undefined || beside === undefined ? NONE : sameConsumer(beside, current.of, current.message)), [beside, current]);
  const step = (direction: 1 | -1): void => {
    clock.pause();
    const miss = nextMiss(film, clock.now, direction);
    if (miss === undefined) return say(words.noMoreMisses);
    clock.seek(film.messages.missAt[miss]);
    choose({ of: film, message: miss });
    say("");
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return;
    if (event.key === "n") step(1);
    else if (event.key === "p") step(-1);
    else if (event.key === " " && !(event.target instanceof HTMLButtonElement) && !isSummary(event.target)) {
      event.preventDefault();
      if (clock.isPlaying) clock.pause();
      else clock.play();
    }
  };
  const chooseOf = (of: Film) => (message: number): void => choose({ of, message });
  const picture = (shown: Film, messages: readonly number[], mostPx: number) => (
    <FilmCanvas film={shown} clock={clock} windowMs={windowMs} followed={messages} label={pictureLabel(shown, now)} mostPx={mostPx} stood={isPlaying ? undefined : now} choose={chooseOf(shown)} />
  );
  const own = current?.of === film ? current.message : undefined;
  return (
    <div class="film" onKeyDown={pressed}>
      <FilmCounters film={film} beside={beside} captions={captions} now={now} target={target} />
      {caption === undefined ? null : <div class="film-text">{caption}</div>}
      <FilmControls film={film} clock={clock} now={now} isPlaying={isPlaying} windowMs={windowMs} setWindow={setWindow} step={step} changed={() => redraw((count) => count + 1)} />
      <FilmScrubber film={film} clock={clock} now={now} />
      <p class="film-now"><strong>{clockTime(now)}</strong> <span class="faint">{dayName(film.date, pageWords())} · {words.keys}</span> <span role="status">{said}</span></p>
      {beside === undefined ? null : <p class="film-caption">{captions?.[0]}</p>}
      {picture(film, followed, beside === undefined ? PICTURE_PX : BESIDE_PX)}
      {beside === undefined ? null : <p class="film-caption">{captions?.[1]}</p>}
      {beside === undefined ? null : picture(beside, besideFollowed, BESIDE_PX)}
      <FilmLegend hasBots={film.botReplies.length > 0} hasPresence={film.tells.presence} hasHandOvers={film.chats.end.includes(CHAT_HANDED_OVER)} hasLeavers={film.leavers.count > 0} />
      <div class="film-below">
        <FilmStories film={film} beside={beside} captions={captions} chosen={current} besideFollowed={besideFollowed} />
        <div>
          <MissesTable film={film} now={now} chosen={own} choose={chooseOf(film)} />
          <OwedTable film={film} now={now} chosen={own} choose={chooseOf(film)} />
        </div>
      </div>
    </div>
  );
}

const NONE: readonly number[] = [];

function takesKeys(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}

function isSummary(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.tagName === "SUMMARY";
}

/** Ten minutes before the day's first miss; without one at eight in the morning. */
function firstMoment({ misses, messages, fromMs }: Film): number {
  return misses.length === 0 ? Math.floor(fromMs / DAY_MS) * DAY_MS + 8 * HOUR_MS : messages.missAt[misses[0]] - 10 * MINUTE_MS;
}

function nextMiss({ misses, messages }: Film, now: number, direction: 1 | -1): number | undefined {
  return direction === 1 ? misses.find((message) => messages.missAt[message] > now + 0.5) : misses.findLast((message) => messages.missAt[message] < now - 0.5);
}

function pictureLabel(film: Film, now: number): string {
  const minute = Math.min(film.load.length - 1, Math.max(0, Math.floor((now - film.fromMs) / MINUTE_MS)));
  return filmWordsOf(language.value).canvas({ date: dayName(film.date, pageWords()), agents: film.lanes.length, time: minuteTime(now), open: film.load[minute], owed: counterFigures(film, now).pending });
}
