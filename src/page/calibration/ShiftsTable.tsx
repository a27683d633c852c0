import { calibrationPageWordsOf } from "../../report/calibration/calibrationPageWords.ts";
import type { ShiftBar, ShiftMeal, ShiftPicture } from "../../report/calibration/shiftPicture.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { formatTimeOfDay } from "../../time/timeOfDay.ts";
import { HOUR_MS, MINUTE_MS } from "../../time/units.ts";
import { language } from "../frame/language.ts";

const LABEL_HOURS = 6;
/** Shifts that stand open; further ones are folded. */
const MOST_OPEN = 10;

/** Shifts as bars over the day with meals cut out, and how many people; first all together, where there are several. */
export function ShiftsTable({ picture }: { readonly picture: ShiftPicture }) {
  const page = calibrationPageWordsOf(language.value);
  const { bars, endMs } = picture;
  const hasTeams = new Set(bars.map(({ team }) => team)).size > 1;
  const labels = Array.from({ length: Math.floor(endMs / HOUR_MS / LABEL_HOURS) + 1 }, (_, place) => place * LABEL_HOURS);
  return (
    <>
      <table class="shifts">
        <thead><tr>
          <th scope="col">{page.staffHead.shift}</th><th scope="col" class="figure">{page.staffHead.people}</th>
          <th scope="col" class="hours"><span class="axis" aria-hidden="true">{labels.map((hour) => <span key={hour} style={{ left: percent(hour * HOUR_MS, endMs) }}>{`${hour}:00`}</span>)}</span></th>
        </tr></thead>
        <tbody>
          {bars.length < 2 ? null : <Together picture={picture} />}
          {bars.slice(0, MOST_OPEN).map((bar) => <Row key={`${bar.team} ${bar.shift}`} bar={bar} endMs={endMs} hasTeams={hasTeams} />)}
        </tbody>
      </table>
      {bars.length <= MOST_OPEN ? null : (
        <details>
          <summary>{page.moreShifts(bars.length - MOST_OPEN)}</summary>
          <table class="shifts"><tbody>{bars.slice(MOST_OPEN).map((bar) => <Row key={`${bar.team} ${bar.shift}`} bar={bar} endMs={endMs} hasTeams={hasTeams} />)}</tbody></table>
        </details>
      )}
    </>
  );
}

/** How many are at their desks over the day, all shifts together. */
function Together({ picture: { atDesks } }: { readonly picture: ShiftPicture }) {
  const page = calibrationPageWordsOf(language.value);
  const most = Math.max(...atDesks);
  const tenths = Math.round(most * 10) / 10;
  const told = formatNumber(tenths, Number.isInteger(tenths) ? 0 : 1);
  return (
    <tr>
      <th scope="row">{page.together}</th>
      <td class="figure">{page.atMost(told)}</td>
      <td class="hours"><div class="track at-desks" role="img" aria-label={page.togetherLabel(told)}>{atDesks.map((people, quarter) => <span key={quarter} style={{ left: percent(quarter, atDesks.length), width: percent(1, atDesks.length), height: percent(people, most) }} />)}</div></td>
    </tr>
  );
}

function Row({ bar, endMs, hasTeams }: { readonly bar: ShiftBar; readonly endMs: number; readonly hasTeams: boolean }) {
  const page = calibrationPageWordsOf(language.value);
  const { team, shift, fromMs, toMs, people: [least, most], meanPeople, meals } = bar;
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
          {meals.flatMap((meal) => wavesOf(meal).map(({ at, eating, before }) => <span key={at} class="meal" style={{ left: percent(at, endMs), width: percent(meal.lengthMs, endMs), height: percent(eating, meanPeople), top: percent(before, meanPeople) }} />))}
        </div>
        {told === "" ? null : <small>{told}</small>}
      </td>
    </tr>
  );
}

function mealText({ fromMs, lengthMs, eating }: ShiftMeal): string {
  return calibrationPageWordsOf(language.value).meal({ from: formatTimeOfDay(fromMs), minutes: String(Math.round(lengthMs / MINUTE_MS)), waves: eating.length });
}

/** When each wave begins [ms], how many eat in it and in those before. */
function wavesOf({ fromMs, lengthMs, eating }: ShiftMeal): readonly { readonly at: number; readonly eating: number; readonly before: number }[] {
  return eating.map((people, wave) => ({ at: fromMs + wave * lengthMs, eating: people, before: eating.slice(0, wave).reduce((sum, each) => sum + each, 0) }));
}

function percent(part: number, of: number): string {
  return `${(100 * part) / of}%`;
}
