import type { CalibrationResult } from "../../calibration/calibrationResult.ts";
import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import { shiftPicture } from "../../report/calibration/shiftPicture.ts";
import type { ShiftBar, ShiftMeal } from "../../report/calibration/shiftPicture.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import { language } from "../language.ts";

const LABEL_HOURS = 6;

/** Shifts as they were worked: bars over the day with meals cut out, and how many people; nothing where the log names no agents. */
export function StaffSection({ result: { scenario } }: { readonly result: CalibrationResult }) {
  const picture = shiftPicture(scenario);
  if (picture === undefined) return null;
  const page = calibrationPageWordsOf(language.value);
  const { bars, endMs } = picture;
  const hasTeams = new Set(bars.map(({ team }) => team)).size > 1;
  const labels = Array.from({ length: Math.floor(endMs / HOUR_MS / LABEL_HOURS) + 1 }, (_, place) => place * LABEL_HOURS);
  return (
    <section id="staff">
      <h2>{page.staffTitle}</h2>
      <p class="lead">{page.staffLead}</p>
      <table class="shifts">
        <thead><tr>
          <th scope="col">{page.staffHead.shift}</th><th scope="col" class="figure">{page.staffHead.people}</th>
          <th scope="col" class="hours"><span class="axis" aria-hidden="true">{labels.map((hour) => <span key={hour} style={{ left: percent(hour * HOUR_MS, endMs) }}>{`${hour}:00`}</span>)}</span></th>
        </tr></thead>
        <tbody>{bars.map((bar) => <Row key={`${bar.team} ${bar.shift}`} bar={bar} endMs={endMs} hasTeams={hasTeams} />)}</tbody>
      </table>
    </section>
  );
}

function Row({ bar, endMs, hasTeams }: { readonly bar: ShiftBar; readonly endMs: number; readonly hasTeams: boolean }) {
  const page = calibrationPageWordsOf(language.value);
  const { team, shift, fromMs, toMs, people: [least, most], meals } = bar;
  const people = least === most ? String(most) : `${least}–${most}`;
  const [from, to] = [formatTimeOfDay(fromMs), formatTimeOfDay(toMs)];
  const told = meals.map(mealText).join("; ");
  return (
    <tr>
      <th scope="row">{hasTeams ? `${team} · ${shift}` : shift}<small>{`${from}–${to}`}</small></th>
      <td class="figure">{people}</td>
      <td class="hours">
        <div class="track" role="img" aria-label={page.shiftBar({ shift, from, to, people, meals: told })} style={{ "--step": percent(LABEL_HOURS * HOUR_MS, endMs) }}>
          <span class="worked" style={{ left: percent(fromMs, endMs), width: percent(toMs - fromMs, endMs) }} />
          {meals.flatMap((meal) => wavesOf(meal).map((at) => <span key={at} class="meal" style={{ left: percent(at, endMs), width: percent(meal.lengthMs, endMs), height: percent(1, Math.max(meal.waves, 1)), top: percent((at - meal.fromMs) / meal.lengthMs, Math.max(meal.waves, 1)) }} />))}
        </div>
        {told === "" ? null : <small>{told}</small>}
      </td>
    </tr>
  );
}

function mealText({ fromMs, lengthMs, waves }: ShiftMeal): string {
  return calibrationPageWordsOf(language.value).meal({ from: formatTimeOfDay(fromMs), minutes: String(Math.round(lengthMs / MINUTE_MS)), waves });
}

/** When each wave begins. [ms] */
function wavesOf({ fromMs, lengthMs, waves }: ShiftMeal): readonly number[] {
  return Array.from({ length: waves }, (_, wave) => fromMs + wave * lengthMs);
}

function percent(part: number, of: number): string {
  return `${(100 * part) / of}%`;
}
