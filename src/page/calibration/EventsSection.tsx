import type { DetectedEvent } from "../../calibration/calibrationResult.ts";
import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { calibrationWordsOf } from "../../report/calibration/calibrationWordsOf.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { capitalized } from "../../report/score/ruleVerdict.ts";
import { language } from "../language.ts";

/** Stretches with more arrivals than expected. */
export function EventsSection({ events }: { readonly events: readonly DetectedEvent[] }) {
  const page = calibrationPageWordsOf(language.value);
  const words = calibrationWordsOf(language.value);
  return (
    <section id="events">
      <h2>{page.eventsTitle}</h2>
      <p class="lead">{events.length === 0 ? capitalized(`${words.noEvents}${language.value === "zh" ? "。" : "."}`) : page.eventsLead}</p>
      <ul class="follows">{events.map((event) => <li key={event.name}>{words.event({
        name: event.name, from: event.from.replace("T", " "), to: endOf(event), factor: formatNumber(event.factor.value, 1), counted: formatNumber(event.counted), expected: formatNumber(event.expected),
      })}</li>)}</ul>
    </section>
  );
}

/** With its date only where it is another one. */
function endOf({ from, to }: DetectedEvent): string {
  const [date, time] = to.split("T");
  return from.startsWith(date) ? time : `${date} ${time}`;
}
