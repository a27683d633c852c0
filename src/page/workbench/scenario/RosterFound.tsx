import type { RosterAnswer } from "../../../server/protocol.ts";
import { language } from "../../frame/language.ts";
import { editorWordsOf } from "./editorWordsOf.ts";

type Day = Readonly<Record<string, Readonly<Record<string, number>>>>;

interface FoundProps {
  readonly name: string;
  readonly answer: RosterAnswer;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** A roster that was read, teams and shifts down and days across, with what was told of it. */
export function RosterFound({ name, answer: { roster, shifts = {}, notes }, onTake, onLeave }: FoundProps) {
  const words = editorWordsOf(language.value).paste;
  const days = (Array.isArray(roster) ? roster : [roster]) as readonly Day[];
  const rows = rowsOf(days);
  const isNew = Object.keys(shifts);
  return (
    <section class="roster-found">
      <h3>{words.found(name)}</h3>
      <div class="sideways" tabIndex={0} role="group" aria-label={words.found(name)}>
        <table>
          <thead><tr><th scope="col">{words.team}</th><th scope="col">{words.shift}</th>{days.map((_, day) => <th key={day} scope="col">{days.length === 1 ? words.everyDay : words.day(day + 1)}</th>)}</tr></thead>
          <tbody>
            {rows.map(({ team, shift }) => (
              <tr key={`${team} ${shift}`}><th scope="row">{team}</th><th scope="row">{shift}</th>{days.map((day, index) => <td key={index}>{day[team]?.[shift] ?? 0}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {isNew.length === 0 ? null : <p>{words.newShifts(isNew.join(", "))}</p>}
      {notes.length === 0 ? null : <ul class="notes">{notes.map((note) => <li key={note}>{note}</li>)}</ul>}
      <div class="choices">
        <button type="button" class="copy" onClick={onTake}>{words.takeOver}</button>
        <button type="button" class="copy" onClick={onLeave}>{words.leave}</button>
      </div>
    </section>
  );
}

/** Each team's shifts that somebody works on one of the days. */
function rowsOf(days: readonly Day[]): readonly { readonly team: string; readonly shift: string }[] {
  const teams = [...new Set(days.flatMap((day) => Object.keys(day)))];
  return teams.flatMap((team) => [...new Set(days.flatMap((day) => Object.keys(day[team] ?? {})))].map((shift) => ({ team, shift })));
}
