import { shiftPicture } from "../../report/calibration/shiftPicture.ts";
import type { ShiftPicture } from "../../report/calibration/shiftPicture.ts";
import { formatNumber } from "../../report/figures/formatNumber.ts";
import { nameOf } from "../../report/nameOf.ts";
import { type RosterGroup, rosterGroups } from "../../report/staffing/rosterGroups.ts";
import { daysText } from "../../report/staffing/rosterText.ts";
import { costText } from "../../report/staffing/staffingAnswer.ts";
import { staffingPageWordsOf } from "../../report/staffing/staffingPageWords.ts";
import { staffingWordsOf } from "../../report/staffing/staffingWordsOf.ts";
import type { StaffingResult } from "../../staffing/staffingResult.ts";
import { ShiftsTable } from "../calibration/ShiftsTable.tsx";
import { language, words } from "../frame/language.ts";

/** Kinds of days that stand open; further ones are folded. */
const MOST_OPEN = 3;

/** The roster as bars over the day, for each kind of day that has one of its own. */
export function RosterSection({ result }: { readonly result: StaffingResult }) {
  const told = staffingWordsOf(language.value);
  const groups = rosterGroups(result.scenario, result.roster);
  const block = (group: RosterGroup) => <GroupBlock key={group.dates[0]} group={group} shifts={result.scenario.shifts} isOne={groups.length === 1} />;
  return (
    <section id="roster">
      <h2>{told.rosterTitle}</h2>
      <p class="lead">{staffingPageWordsOf(language.value).rosterLead} {told.total(formatNumber(result.hours, Number.isInteger(result.hours) ? 0 : 1), costText(result, language.value))}{language.value === "en" ? "." : "。"}</p>
      {groups.slice(0, MOST_OPEN).map(block)}
      {groups.length <= MOST_OPEN ? null : <details><summary>{staffingPageWordsOf(language.value).moreDays(groups.length - MOST_OPEN)}</summary>{groups.slice(MOST_OPEN).map(block)}</details>}
    </section>
  );
}

function GroupBlock({ group: { dates, day }, shifts, isOne }: { readonly group: RosterGroup; readonly shifts: StaffingResult["scenario"]["shifts"]; readonly isOne: boolean }) {
  const picture = shiftPicture({ shifts, roster: day });
  return (
    <div class="roster-days">
      {isOne ? null : <h3>{daysText(dates, language.value)}</h3>}
      {picture === undefined ? <p class="faint">{staffingWordsOf(language.value).nobody}</p> : <ShiftsTable picture={withShownNames(picture)} />}
    </div>
  );
}

function withShownNames(picture: ShiftPicture): ShiftPicture {
  return { ...picture, bars: picture.bars.map((bar) => ({ ...bar, shift: nameOf(bar.shift, words()) })) };
}
