import type { Film } from "../../film/film.ts";
import { language } from "../frame/language.ts";
import { counterFigures } from "./counterFigures.ts";
import { FilmCounterView } from "./FilmCounterView.tsx";
import type { FilmTarget } from "./FilmCounterView.tsx";
import { clockTime } from "./filmTimes.ts";
import { filmWordsOf } from "./filmWordsOf.ts";

interface FilmCountersProps {
  readonly film: Film;
  readonly beside: Film | undefined;
  readonly captions: readonly [string, string] | undefined;
  readonly now: number;
  readonly target: FilmTarget | undefined;
}

/** The counter of a film, or of two side by side with what differs between them at this moment. */
export function FilmCounters({ film, beside, captions, now, target }: FilmCountersProps) {
  const asked = target === undefined ? {} : { target };
  if (beside === undefined) return <div class="film-counters"><FilmCounterView film={film} now={now} withSentence {...asked} /></div>;
  return (
    <>
      <div class="film-counters two">
        <FilmCounterView film={film} now={now} withSentence={false} {...asked} {...(captions === undefined ? {} : { caption: captions[0] })} />
        <FilmCounterView film={beside} now={now} withSentence={false} {...asked} {...(captions === undefined ? {} : { caption: captions[1] })} />
      </div>
      <p class="film-why film-difference">{differenceText(film, beside, captions, now)}</p>
    </>
  );
}

function differenceText(film: Film, beside: Film, captions: readonly [string, string] | undefined, now: number): string {
  const { counter: words, units } = filmWordsOf(language.value);
  const [a, b] = [counterFigures(film, now), counterFigures(beside, now)];
  const time = clockTime(now);
  if (captions !== undefined && film.pack.id !== beside.pack.id) {
    return words.eachSide({ time, sides: ([[film, a], [beside, b]] as const).map(([{ pack }, { answered, failed, pending }], side) => ({ name: captions[side], answered, failed, pending, units: units[pack.unit](answered) })) });
  }
  return words.difference({ time, ...(captions === undefined || captions[0] === filmWordsOf(language.value).asWas ? {} : { sides: captions }), answered: b.answered - a.answered, failed: b.failed - a.failed, pending: b.pending - a.pending, units: units[film.pack.unit](b.answered - a.answered) });
}
