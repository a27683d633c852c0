import { useState } from "preact/hooks";
import type { BesideStep } from "../../../experiment/beside/playBeside.ts";
import { formatNumber } from "../../../report/figures/formatNumber.ts";
import { formatShare } from "../../../report/figures/formatShare.ts";
import { formatTimeOfDay } from "../../../time/timeOfDay.ts";
import { language } from "../../frame/language.ts";
import { gridWordsOf } from "./gridWordsOf.ts";
import type { GridQuarterFigures, GridWords } from "./gridWords.ts";
import { type StripQuarter, stripQuarters } from "./quarterStrip.ts";
import { SNAP_MS } from "./shiftEdits.ts";
import { Strip } from "./Strip.tsx";

interface GridStripsProps {
  readonly step: BesideStep;
  /** The rule whose rate is drawn; absent where none counts a share, or several shops have their own. */
  readonly rule: string | undefined;
  /** Judged day `YYYY-MM-DD`. */
  readonly date: string;
  readonly spanMs: number;
}

/** What becomes of the day under the shifts as painted, quarter-hour by quarter-hour on the same clock, with what was behind it. */
export function GridStrips({ step, rule, date, spanMs }: GridStripsProps) {
  const words = gridWordsOf(language.value);
  const [pointed, point] = useState<number>();
  const quarters = spanMs / SNAP_MS;
  const [was, now] = [step.base, step.changed].map(({ intervals }) => stripQuarters(intervals, date, quarters, rule ?? "", step.replications));
  const target = rule === undefined ? undefined : step.changed.rules[rule];
  const wanted = target?.target?.operator.startsWith(">") === true ? target.target.value : undefined;
  const shared = { quarters, point };
  const of = (figure: (quarter: StripQuarter) => number | undefined) => ({ now: now.map(figure), was: was.map(figure) });
  const most = (figure: (quarter: StripQuarter) => number | undefined): number => niceMost([...now, ...was].map((quarter) => figure(quarter) ?? 0));
  const { late, onDuty, openEach } = FIGURES;
  return (
    <div class="grid-strips">
      <p class="legend">
        <span class="key"><span class="sample is" />{words.legend.is}</span><span class="key"><span class="sample was" />{words.legend.was}</span>
        {wanted === undefined ? null : <span class="key"><span class="sample wanted" />{words.legend.target(formatShare(wanted))}</span>}
      </p>
      {target === undefined ? null : (
        <Strip title={words.strips.inTime} {...of(({ inTime }) => inTime)} least={niceLeast([...now, ...was])} most={1} text={wholeShare} {...(wanted === undefined ? {} : { wanted })} {...shared} />
      )}
      {target === undefined ? null : <Strip title={words.strips.late} {...of(late)} least={0} most={most(late)} text={oneDecimal} {...shared} />}
      <Strip title={words.strips.onDuty} {...of(onDuty)} least={0} most={most(onDuty)} text={oneDecimal} {...shared} />
      <Strip title={words.strips.openEach} {...of(openEach)} least={0} most={most(openEach)} text={oneDecimal} {...shared} />
      <p class="strip-pointed">{pointed === undefined || now[pointed] === undefined ? words.pointAt : words.at(figuresOf(now[pointed], was[pointed]))}</p>
      {target === undefined ? null : <p class="faint">{words.strips.inTimeNote(target.name[language.value])}</p>}
      <StripTable now={now} words={words} />
    </div>
  );
}

const FIGURES = {
  late: ({ late }: StripQuarter) => late,
  onDuty: ({ onDuty }: StripQuarter) => onDuty,
  openEach: ({ openEach }: StripQuarter) => openEach,
};

/** The same for those who read figures; filled once it is opened. */
function StripTable({ now, words }: { readonly now: readonly StripQuarter[]; readonly words: GridWords }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.table}</summary>
      {!isOpen ? null : (
        <div class="scroll">
          <table>
            <thead><tr>{words.tableHead.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
            <tbody>
              {now.map((quarter) => {
                const { from, inTime, late, onDuty, openEach } = figuresOf(quarter, undefined);
                return <tr key={from}><th scope="row">{from}</th><td>{inTime ?? "–"}</td><td>{late}</td><td>{onDuty}</td><td>{openEach ?? "–"}</td></tr>;
              })}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}

function figuresOf({ quarter, inTime, late, onDuty, openEach }: StripQuarter, was: StripQuarter | undefined): GridQuarterFigures {
  return {
    from: formatTimeOfDay(quarter * SNAP_MS), to: formatTimeOfDay((quarter + 1) * SNAP_MS), late: oneDecimal(late), onDuty: oneDecimal(onDuty),
    ...(inTime === undefined ? {} : { inTime: formatShare(inTime) }), ...(was?.inTime === undefined ? {} : { inTimeWas: formatShare(was.inTime) }),
    ...(openEach === undefined ? {} : { openEach: oneDecimal(openEach) }),
  };
}

/** Where the rate's strip begins, so that what differs is seen. */
function niceLeast(quarters: readonly StripQuarter[]): number {
  const lowest = Math.min(1, ...quarters.map(({ inTime }) => inTime ?? 1));
  return LEASTS.find((least) => least <= lowest) ?? 0;
}

const LEASTS = [0.95, 0.9, 0.8, 0.5, 0];

/** A head that changes seldom while something is dragged: a round figure above all values. */
function niceMost(values: readonly number[]): number {
  const highest = Math.max(1, ...values);
  const size = 10 ** Math.floor(Math.log10(highest));
  return ROUND.map((round) => round * size).find((round) => round >= highest) ?? 10 * size;
}

const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

function oneDecimal(value: number): string {
  return formatNumber(value, Number.isInteger(value) ? 0 : 1);
}

function wholeShare(value: number): string {
  return `${Math.round(value * 100)}%`;
}
