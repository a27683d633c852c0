import { dayName } from "../../report/verdictSentences.ts";
import { ALL_DAYS, chosenDay, judgedDates } from "./chosenDay.ts";
import { words } from "./language.ts";

/** Choice of the day that the quarter-hour charts show; nothing to choose on a single day. */
export function DayChoice({ result }: { readonly result: { readonly intervals: readonly { readonly start: string }[] } }) {
  const dates = judgedDates(result);
  if (dates.length < 2) return null;
  return (
    <label class="choice">
      {words().page.chooseDay}
      <select value={chosenDay.value} onChange={(event) => { chosenDay.value = event.currentTarget.value; }}>
        <option value={ALL_DAYS}>{words().page.allDays}</option>
        {dates.map((date) => <option key={date} value={date}>{dayName(date, words())}</option>)}
      </select>
    </label>
  );
}
