import { shiftName } from "../../../report/roster/rosterNames.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { RosterAnswer } from "../../../server/protocol.ts";
import { addDays, weekdayOf } from "../../../time/calendar.ts";
import { language } from "../../frame/language.ts";
import { editorWordsOf } from "./editorWordsOf.ts";

type Day = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface FoundProps {
  readonly name: string;
  readonly answer: RosterAnswer;
  /** Tells the days' dates and the shifts that are there already; undefined while the text in the editor is not read. */
  readonly scenario: Pick<Scenario, "start" | "warmUp" | "shifts"> | undefined;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** A roster that was read, teams and shifts down and days across, with what was told of it. */
export function RosterFound({ name, answer: { roster, shifts = {}, notes }, scenario, onTake, onLeave }: FoundProps) {
  const words = editorWordsOf(language.value).paste;
  const days = (Array.isArray(roster) ? roster : [roster]) as readonly Day[];
  const rows = rowsOf(days);
  const isNew = Object.keys(shifts);
  const told = { shifts: { ...scenario?.shifts, ...shifts as Scenario["shifts"] } };
  return (
    <section class="roster-found">
      <h3>{words.found(name)}</h3>
      <div class="scroll" tabIndex={0} role="region" aria-label={words.found(name)}>
        <table>
          <thead><tr><th scope="col">{words.team}</th><th scope="col">{words.shift}</th>{days.map((_, day) => <th key={day} scope="col">{Array.isArray(roster) ? <DayHead day={day} scenario={scenario} /> : words.everyDay}</th>)}</tr></thead>
          <tbody>
            {rows.map(({ team, shift }) => (
              <tr key={`${team} ${shift}`}><th scope="row">{team}</th><th scope="row">{Object.hasOwn(told.shifts, shift) ? shiftName(shift, told, language.value) : shift}</th>{days.map((day, index) => <td key={index}>{day[team]?.[shift] ?? 0}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {isNew.length === 0 ? null : <p>{words.newShifts(isNew.join(", "))}</p>}
      {notes.length === 0 ? null : <ul class="notes">{notes.map((note) => <li key={note}>{note}</li>)}</ul>}
      <div class="editor-choices">
        <button type="button" class="copy" onClick={onTake}>{words.takeOver}</button>
        <button type="button" class="copy" onClick={onLeave}>{words.leave}</button>
      </div>
    </section>
  );
}

/** A day's date, and whether it is one that runs in. */
function DayHead({ day, scenario }: { readonly day: number; readonly scenario: FoundProps["scenario"] }) {
  const words = editorWordsOf(language.value).paste;
  if (scenario === undefined) return <>{day + 1}</>;
  const date = addDays(scenario.start, day);
  return <>{date}<br /><span class="faint">{day < scenario.warmUp ? words.runsIn : words.weekdays[weekdayOf(date)]}</span></>;
}

/** Each team's shifts that somebody works on one of the days. */
function rowsOf(days: readonly Day[]): readonly { readonly team: string; readonly shift: string }[] {
  const teams = [...new Set(days.flatMap((day) => Object.keys(day)))];
  return teams.flatMap((team) => [...new Set(days.flatMap((day) => Object.keys(day[team] ?? {})))].map((shift) => ({ team, shift })));
}
