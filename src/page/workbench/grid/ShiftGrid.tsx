import { useMemo, useState } from "preact/hooks";
import { formatNumber } from "../../../report/figures/formatNumber.ts";
import { nameOf } from "../../../report/nameOf.ts";
import { judgedDates } from "../../../report/staffing/rosterGroups.ts";
import { dayName } from "../../../report/verdictSentences.ts";
import type { RulePack } from "../../../rules/rulePack.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { HOUR_MS } from "../../../time/units.ts";
import { language, words as pageWords } from "../../frame/language.ts";
import { useBeside } from "../../live/useBeside.ts";
import { answerText, decidingRule } from "../../whatIf/answerText.ts";
import type { GridDraft } from "./gridDraft.ts";
import type { GridFrame } from "./gridFrame.ts";
import { gridWordsOf } from "./gridWordsOf.ts";
import { GridAxis } from "./GridAxis.tsx";
import { GridStrips } from "./GridStrips.tsx";
import { PaintRow } from "./PaintRow.tsx";
import { gridEndMs, shiftBars } from "./shiftBars.ts";
import { ShiftRow } from "./ShiftRow.tsx";

interface ShiftGridProps {
  readonly draft: GridDraft;
  readonly scenario: Scenario;
  /** To play it in the page; absent where it takes arrivals or rules from files. */
  readonly packs: readonly RulePack[] | undefined;
  /** Whether the text cannot be played at present: then nothing is painted. */
  readonly isOff: boolean;
}

/** The shifts of a day to paint on, and below them what becomes of the day. */
export function ShiftGrid({ draft, scenario, packs, isOff }: ShiftGridProps) {
  const words = gridWordsOf(language.value);
  const dates = judgedDates(scenario);
  const [chosen, choose] = useState(0);
  const judged = Math.min(chosen, dates.length - 1);
  const day = scenario.warmUp + judged;
  const bars = shiftBars(scenario, day);
  const spanMs = gridEndMs(bars);
  const people = [...bars.values()].flat().reduce((sum, { agents }) => sum + agents, 0);
  const frame: GridFrame = { draft, scenario, day, spanMs, isOff, people };
  return (
    <section id="shift-grid" class="shift-grid">
      <h2>{words.title}</h2>
      <p class="lead">{words.lead}</p>
      {dates.length < 2 ? null : (
        <p class="choices">
          <label class="choice">{words.day}<select value={judged} onChange={(event) => choose(Number(event.currentTarget.value))}>{dates.map((date, at) => <option key={date} value={at}>{dayName(date, pageWords())}</option>)}</select></label>
          <span class="faint">{Array.isArray(scenario.roster) ? words.oneDay : words.everyDay}</span>
        </p>
      )}
      {isOff ? <p role="status" class="trouble">{words.faulty}</p> : null}
      <div class="grid-sheet" style={{ "--hours": spanMs / HOUR_MS }}>
        <GridAxis spanMs={spanMs} />
        {[...bars].map(([team, own]) => {
          const teamName = bars.size === 1 ? undefined : nameOf(team, pageWords());
          return (
            <section key={team} class="grid-team" aria-label={teamName ?? words.title}>
              {teamName === undefined ? null : <h3>{teamName}</h3>}
              {own.map((bar) => <ShiftRow key={bar.shift} frame={frame} bar={bar} teamName={teamName} />)}
              <PaintRow frame={frame} team={team} teamName={teamName} bars={own} />
            </section>
          );
        })}
        {packs === undefined ? null : <GridAnswer scenario={scenario} packs={packs} date={dates[judged]} spanMs={spanMs} />}
      </div>
      <p id="grid-keys" class="faint">{words.keys}</p>
    </section>
  );
}

interface GridAnswerProps {
  readonly scenario: Scenario;
  readonly packs: readonly RulePack[];
  readonly date: string;
  readonly spanMs: number;
}

/** What becomes of the answer while shifts are painted, beside the shifts as they were. */
function GridAnswer({ scenario, packs, date, spanMs }: GridAnswerProps) {
  const words = gridWordsOf(language.value);
  const [comparison, compareHere] = useState(scenario);
  // whatever else is changed makes another desk: then this is what is compared with
  const elsewhere = withoutShifts(scenario);
  const base = useMemo(() => (withoutShifts(comparison) === elsewhere ? comparison : scenario), [comparison, elsewhere]);
  const key = shiftsOf(scenario);
  const means = useMemo(() => packs, [JSON.stringify(packs)]);
  const answer = useBeside(base, means, key, () => (shiftsOf(base) === key ? undefined : scenario));
  const rule = answer.step === undefined ? undefined : decidingRule(answer.step);
  return (
    <div class="grid-answer">
      <p class="answer" role="status">{answerText(answer, rule)}</p>
      {answer.step === undefined ? null : (
        <>
          <p class="faint">
            {words.rests(formatNumber(answer.step.replications), answer.isLast)}{" "}
            <button type="button" class="copy" disabled={answer.isUntouched === true} onClick={() => compareHere(scenario)}>{words.compareHere}</button>
          </p>
          <GridStrips step={answer.step} rule={rule} date={date} spanMs={spanMs} />
        </>
      )}
    </div>
  );
}

function shiftsOf({ shifts, roster }: Scenario): string {
  return JSON.stringify([shifts, roster]);
}

function withoutShifts(scenario: Scenario): string {
  return JSON.stringify({ ...scenario, shifts: {}, roster: {}, name: "" });
}
