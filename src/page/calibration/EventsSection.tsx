import type { CalibrationResult, DetectedEvent } from "../../calibration/calibrationResult.ts";
import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { expectedText } from "../../report/calibration/calibrationText.ts";
import { calibrationWordsOf } from "../../report/calibration/calibrationWordsOf.ts";
import { noEventsText } from "../../report/calibration/noEventsText.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { capitalized } from "../../report/score/ruleVerdict.ts";
import { language } from "../frame/language.ts";

/** Stretches with more arrivals than expected. */
export function EventsSection({ result }: { readonly result: CalibrationResult }) {
  const { events } = result;
  const page = calibrationPageWordsOf(language.value);
  const words = calibrationWordsOf(language.value);
  return (
    <section id="events">
      <h2>{page.eventsTitle}</h2>
      <p class="lead">{events.length === 0 ? capitalized(`${noEventsText(result, words)}${language.value === "zh" ? "。" : "."}`) : page.eventsLead}</p>
      <ul class="follows">{events.map((event) => <li key={event.name}>{words.event({
        name: event.name, from: event.from.replace("T", " "), to: endOf(event), factor: formatNumber(event.factor.value, 1), counted: formatNumber(event.counted), expected: expectedText(event),
      })}</li>)}</ul>
    </section>
  );
}

/** With its date only where it is another one. */
function endOf({ from, to }: DetectedEvent): string {
  const [date, time] = to.split("T");
  return from.startsWith(date) ? time : `${date} ${time}`;
}
