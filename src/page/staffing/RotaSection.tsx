import { type RotaCell, type RotaView, type RotaWeek, rotaView } from "../../report/staffing/rotaView.ts";
import { rotaWordsOf } from "../../report/staffing/rotaWords.ts";
import type { StaffingReport } from "../../report/staffingReport.ts";
import { language } from "../frame/language.ts";

/** Who comes when: a table of persons by days for each week, with times and meals, for the wall as well. */
export function RotaSection({ report: { result: { rota } } }: { readonly report: StaffingReport }) {
  if (rota === undefined) return null;
  const words = rotaWordsOf(language.value);
  const view = rotaView(rota, language.value);
  return (
    <section id="rota">
      <h2>{words.title}</h2>
      <p class="lead">{words.lead}</p>
      {view.sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {rota.persons.length === 0 ? null : view.weeks.map((week, place) => <Week key={week.days[0]} week={week} view={view} isLast={place === view.weeks.length - 1} />)}
      {rota.persons.length === 0 ? null : <p class="lead rota-files">{words.files[0]} <code>{words.files[1]}</code></p>}
    </section>
  );
}

/** The last week has beside it what each person works over all days. */
function Week({ week: { days, rows }, view: { weeks, totals }, isLast }: { readonly week: RotaWeek; readonly view: RotaView; readonly isLast: boolean }) {
  const { head } = rotaWordsOf(language.value);
  const isOneDay = weeks.length === 1 && days.length === 1;
  const shown = (["hours", "overtime", "nights", "lates"] as const).filter((key) => key === "hours" || (totals.some((total) => total[key] !== "0") && (!isOneDay || key === "overtime")));
  return (
    <div class="scroll rota-week">
      <table class={isOneDay ? "rota one-day" : "rota"}>
        <thead><tr>
          <th scope="col">{head.person}</th>
          {days.map((day) => <th key={day} scope="col">{day}</th>)}
          {isLast ? shown.map((key) => <th key={key} scope="col" class="figure">{head[key]}</th>) : null}
        </tr></thead>
        <tbody>{rows.map(({ name, cells }, row) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, day) => <Cell key={days[day]} cell={cell} />)}
            {isLast ? shown.map((key) => <td key={key} class="figure">{totals[row][key]}</td>) : null}
          </tr>
        ))}</tbody>
      </table>
    </div>
  );
}

function Cell({ cell }: { readonly cell: RotaCell | undefined }) {
  const words = rotaWordsOf(language.value);
  if (cell === undefined) return <td class="off">{words.off}</td>;
  return <td>{cell.shift}<small>{cell.times}</small>{cell.meals.map((times) => <small key={times} class="faint">{words.meal(times)}</small>)}</td>;
}
