import type { Film } from "../../film/film.ts";
import { lengthText } from "../../report/explain/explainedTimes.ts";
import { formatShare } from "../../report/figures/formatShare.ts";
import { MINUTE_MS, SECOND_MS } from "../../time/units.ts";
import { language } from "../frame/language.ts";
import { counterFigures } from "./counterFigures.ts";
import { minuteTime } from "./filmTimes.ts";
import { filmWordsOf } from "./filmWordsOf.ts";

/** The rule's counter, large: what is settled, and as it is recalculated minute by minute with what is still owed. */
export function FilmCounterView({ film, now, caption, withSentence }: { readonly film: Film; readonly now: number; readonly caption?: string; readonly withSentence: boolean }) {
  const words = filmWordsOf(language.value).counter;
  const { answered, failed, pending } = counterFigures(film, now);
  const settled = answered + failed;
  const threshold = film.pack.consequences.find((each) => each.threshold !== undefined)?.threshold;
  const isMet = threshold === undefined || settled === 0 ? undefined : meets(answered / settled, threshold);
  const isRate = film.pack.measure === undefined;
  return (
    <div class="film-counter">
      {caption === undefined ? null : <p class="film-caption">{caption}</p>}
      <p class={`film-rate ${isMet === undefined ? "" : isMet ? "good" : "bad"}`}>
        <strong>{isRate ? (settled === 0 ? "–" : formatShare(answered / settled, 0.005)) : meanText(film, now)}</strong>
        {isRate ? <span>{words.settled}{threshold === undefined ? "" : ` · ${words.needs(`${SIGNS[threshold.operator]} ${formatShare(threshold.value)}`)}`}</span> : null}
      </p>
      <dl class="film-parts">
        <div class="good"><dt>{words.answered}</dt><dd>{answered}</dd></div>
        {isRate ? <div class="bad"><dt>{words.failed}</dt><dd>{failed}</dd></div> : null}
        <div class="open"><dt>{words.pending}</dt><dd>{pending}</dd></div>
      </dl>
      {withSentence ? <p class="film-why">{counterSentence(film, now)}</p> : null}
    </div>
  );
}

const SIGNS = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" } as const;

function meets(rate: number, { operator, value }: { readonly operator: keyof typeof SIGNS; readonly value: number }): boolean {
  switch (operator) {
    case ">=": return rate >= value;
    case ">": return rate > value;
    case "<=": return rate <= value;
    case "<": return rate < value;
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
  if (film.pack.measure !== undefined) return words.mean({ time, count: answered, mean: meanText(film, minute), pending });
  return words.sentence({
    time, units: units[film.pack.unit], all, answered, failed, pending, isOver, anyMissFails: film.pack.anyMissFails,
    deadline: lengthText(film.rule.deadlineMs / SECOND_MS, language.value), live: formatShare((all - failed) / all, 0.005),
  });
}
