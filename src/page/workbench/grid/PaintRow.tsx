import { useRef, useState } from "preact/hooks";
import { nameOf } from "../../../report/nameOf.ts";
import { STANDARD_SHIFTS } from "../../../scenario/standardShifts.ts";
import { formatTimeOfDay } from "../../../time/timeOfDay.ts";
import { HOUR_MS } from "../../../time/units.ts";
import { language, words as pageWords } from "../../frame/language.ts";
import type { GridFrame } from "./gridFrame.ts";
import { gridWordsOf } from "./gridWordsOf.ts";
import type { ShiftBar } from "./shiftBars.ts";
import { SNAP_MS, withAgents, withPaintedShift, withShift } from "./shiftEdits.ts";
import { useDrag } from "./useDrag.ts";

interface PaintRowProps {
  readonly frame: GridFrame;
  readonly team: string;
  /** Absent where there is one team only. */
  readonly teamName: string | undefined;
  readonly bars: readonly ShiftBar[];
}

const OWN_TIMES_MS = [9 * HOUR_MS, 18 * HOUR_MS] as const;

/** A team's empty row: a shift is painted on it, or chosen among those that are there without anybody. */
export function PaintRow({ frame: { draft, scenario, day, spanMs, isOff }, team, teamName, bars }: PaintRowProps) {
  const words = gridWordsOf(language.value);
  const track = useRef<HTMLDivElement>(null);
  const beginDrag = useDrag(spanMs);
  const [span, setSpan] = useState<readonly [number, number]>();
  const free = Object.entries({ ...STANDARD_SHIFTS, ...scenario.shifts }).filter(([name]) => !bars.some(({ shift }) => shift === name));
  const add = (name: string): void => {
    const shift = free.find(([known]) => known === name)?.[1];
    draft.keep(shift === undefined ? withPaintedShift(scenario, day, team, OWN_TIMES_MS) : withAgents(withShift(scenario, name, shift), day, team, name, 1));
  };
  const paint = (event: PointerEvent): void => {
    if (isOff || track.current === null) return;
    const begin = Math.floor((event.offsetX / track.current.clientWidth) * spanMs / SNAP_MS) * SNAP_MS;
    let painted = scenario;
    const ended = (): void => setSpan(undefined);
    beginDrag(event, track.current, {
      onMove: (byMs) => {
        painted = withPaintedShift(scenario, day, team, [begin, begin + byMs]);
        setSpan([Math.min(begin, begin + byMs), Math.max(begin, begin + byMs)]);
      },
      onEnd: () => {
        ended();
        draft.keep(painted);
        void draft.write();
      },
      onCancel: ended,
    });
  };
  return (
    <div class="grid-row">
      <div class="grid-side">
        <select value="" aria-label={words.add(teamName)} disabled={isOff} onChange={(event) => event.currentTarget.value !== "" && add(event.currentTarget.value)}>
          <option value="">{words.addChoice}</option>
          {free.map(([name, { from, to }]) => <option key={name} value={name}>{`${nameOf(name, pageWords())} ${from}–${to}`}</option>)}
          <option value=" own">{words.ownTimes}</option>
        </select>
      </div>
      <div class="grid-track paint" ref={track} onPointerDown={paint}>
        {span === undefined ? <span class="grid-hint" aria-hidden="true">{words.paintHere}</span> : (
          <div class="grid-bar painted" style={{ left: `${(span[0] / spanMs) * 100}%`, width: `${((span[1] - span[0]) / spanMs) * 100}%` }}>
            <span class="grid-times">{`${formatTimeOfDay(span[0])}–${formatTimeOfDay(span[1])}`}</span>
          </div>
        )}
      </div>
    </div>
  );
}
