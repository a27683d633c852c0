import type { Film } from "../../film/film.ts";
import { lengthText } from "../../report/explain/explainedTimes.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { formatShare } from "../../report/figures/formatShare.ts";
import { formatTarget } from "../../report/figures/formatTarget.ts";
import { MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import { language } from "../frame/language.ts";
import { counterFigures } from "./counterFigures.ts";
import { minuteTime } from "./filmTimes.ts";
import { filmWordsOf } from "./filmWordsOf.ts";

interface FilmCounterViewProps {
  readonly film: Film;
  readonly now: number;
  readonly caption?: string;
  readonly withSentence: boolean;
  /** What must be reached, where it is not what the rule itself asks. */
  readonly target?: FilmTarget;
}

/** What a rate must reach: `>= 0.8`. */
export interface FilmTarget {
  readonly operator: string;
  readonly value: number;
}

/** The rule's counter, large: what is settled, and as it is recalculated minute by minute with what is still owed. */
export function FilmCounterView({ film, now, caption, withSentence, target }: FilmCounterViewProps) {
  const words = filmWordsOf(language.value).counter;
  const { answered, failed, pending } = counterFigures(film, now);
  const settled = answered + failed;
  const threshold = target ?? film.pack.consequences.find((each) => each.threshold !== undefined)?.threshold;
  const isMet = threshold === undefined || settled === 0 ? undefined : meets(answered / settled, threshold);
  const isRate = film.pack.measure === undefined;
  return (
    <div class="film-counter">
      {caption === undefined ? null : <p class="film-caption">{caption}</p>}
      <p class={`film-rate ${isMet === undefined ? "" : isMet ? "good" : "bad"}`}>
        <strong>{isRate ? (settled === 0 ? "–" : formatShare(answered / settled, 0.005)) : meanText(film, now)}</strong>
        {isRate ? <span>{words.settled}{threshold === undefined ? "" : ` · ${words.needs(formatTarget(threshold, "share"))}`}</span> : null}
      </p>
      <dl class="film-parts">
        <div class="good"><dt>{words.answered}</dt><dd>{formatNumber(answered)}</dd></div>
        {isRate ? <div class="bad"><dt>{words.failed}</dt><dd>{formatNumber(failed)}</dd></div> : null}
        <div class="open"><dt>{words.pending}</dt><dd>{formatNumber(pending)}</dd></div>
      </dl>
      {withSentence ? <p class="film-why">{counterSentence(film, now)}</p> : null}
    </div>
  );
}

function meets(rate: number, { operator, value }: FilmTarget): boolean {
  switch (operator) {
    case ">": return rate > value;
    case "<=": return rate <= value;
    case "<": return rate < value;
    default: return rate >= value;
  }
}

function meanText(film: Film, now: number): string {
  const { answered, sumMs } = counterFigures(film, now);
  return answered === 0 ? "–" : lengthText(Math.round(sumMs / answered / 100) / 10, language.value);
}

/** Why the counter stands where it does, recalculated at each whole minute as a platform's screen is. */
function counterSentence(film: Film, now: number): string {
  const { counter: words, units } = filmWordsOf(language.value);
  const isOver = now >= film.toMs;
  const minute = isOver ? now : Math.floor(now / MINUTE_MS) * MINUTE_MS;
  const { answered, failed, pending } = counterFigures(film, minute);
  const all = answered + failed + pending;
  if (all === 0) return words.none;
  const time = minuteTime(minute);
  if (film.pack.measure !== undefined) return words.mean({ time, count: formatNumber(answered), mean: meanText(film, minute), pending: formatNumber(pending) });
  return words.sentence({
    time, units: units[film.pack.unit](all), all: formatNumber(all), answered: formatNumber(answered), failed: formatNumber(failed), pending: formatNumber(pending), isOver, anyMissFails: film.pack.anyMissFails,
    deadline: lengthText(film.rule.deadlineMs / SECOND_MS, language.value), live: formatShare((all - failed) / all, 0.005),
  });
}
