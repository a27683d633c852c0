import { useRef } from "preact/hooks";
import { nameOf } from "../../../report/nameOf.ts";
import type { Shift } from "../../../scenario/scenario.ts";
import { formatTimeOfDay, timeOfDayMs } from "../../../time/timeOfDay.ts";
import { DAY_MS, MINUTE_MS } from "../../../time/units.ts";
import { language, words as pageWords } from "../../frame/language.ts";
import type { GridFrame } from "./gridFrame.ts";
import { gridWordsOf } from "./gridWordsOf.ts";
import { MealMark } from "./MealMark.tsx";
import type { ShiftBar } from "./shiftBars.ts";
import { MOST_AGENTS, SNAP_MS, movedShift, withAgents, withBeginning, withEnd, withShift, withoutBar } from "./shiftEdits.ts";
import { useDrag } from "./useDrag.ts";

interface ShiftRowProps {
  readonly frame: GridFrame;
  readonly bar: ShiftBar;
  /** Absent where there is one team only. */
  readonly teamName: string | undefined;
}

/** One shift of a team: its people at the left, its bar on the clock at the right. */
export function ShiftRow({ frame, bar, teamName }: ShiftRowProps) {
  const { draft, scenario, day, isOff, people } = frame;
  const words = gridWordsOf(language.value);
  const name = words.bar(nameOf(bar.shift, pageWords()), teamName);
  const times = `${formatTimeOfDay(bar.fromMs)}–${formatTimeOfDay(bar.toMs)}`;
  const others = people - bar.agents;
  const agents = (count: number): void => draft.keep(withAgents(scenario, day, bar.team, bar.shift, Math.max(count, others > 0 ? 0 : 1)));
  const remove = (): void => {
    if (others > 0) draft.keep(withoutBar(scenario, day, bar.team, bar.shift));
  };
  return (
    <div class="grid-row">
      <div class="grid-side">
        <span class="grid-name">{nameOf(bar.shift, pageWords())} <span class="grid-when">{times}</span></span>
        <button type="button" class="copy" aria-label={words.fewer(name)} disabled={isOff || bar.agents <= (others > 0 ? 0 : 1)} onClick={() => agents(bar.agents - 1)}>−</button>
        <span class="grid-agents">{bar.agents}</span>
        <button type="button" class="copy" aria-label={words.more(name)} disabled={isOff || bar.agents >= MOST_AGENTS} onClick={() => agents(bar.agents + 1)}>+</button>
        <button type="button" class="copy" aria-label={words.remove(name)} title={words.remove(name)} disabled={isOff || others <= 0} onClick={remove}>×</button>
      </div>
      <BarTrack frame={frame} bar={bar} name={name} times={times} agents={agents} remove={remove} />
    </div>
  );
}

interface BarTrackProps {
  readonly frame: GridFrame;
  readonly bar: ShiftBar;
  readonly name: string;
  readonly times: string;
  readonly agents: (count: number) => void;
  readonly remove: () => void;
}

function BarTrack({ frame, bar, name, times, agents, remove }: BarTrackProps) {
  const { draft, scenario, spanMs, isOff } = frame;
  const words = gridWordsOf(language.value);
  const track = useRef<HTMLDivElement>(null);
  const beginDrag = useDrag(spanMs);
  const shift = scenario.shifts[bar.shift];
  const dragged = (change: (byMs: number) => Shift) => (event: PointerEvent): void => {
    if (isOff || track.current === null) return;
    event.stopPropagation();
    const begun = draft.begin();
    beginDrag(event, track.current, { onMove: (byMs) => draft.paint(withShift(scenario, bar.shift, change(byMs))), onEnd: () => void draft.end(), onCancel: () => draft.cancel(begun) });
  };
  const keep = (changed: Shift): void => draft.keep(withShift(scenario, bar.shift, changed));
  const pressed = (event: KeyboardEvent): void => {
    const act = isOff || event.ctrlKey || event.metaKey || event.altKey ? undefined : barKeys({ shift, agents: bar.agents, isEnd: event.shiftKey, keep, setAgents: agents, remove })[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const percent = (ms: number): string => `${(ms / spanMs) * 100}%`;
  return (
    <div class="grid-track" ref={track}>
      {bar.toMs > DAY_MS ? <span class="grid-ghost" aria-hidden="true" style={{ left: "0", width: percent(bar.toMs - DAY_MS) }} /> : null}
      <div
        class={bar.agents === 0 ? "grid-bar nobody" : "grid-bar"} style={{ left: percent(bar.fromMs), width: percent(bar.toMs - bar.fromMs) }} tabIndex={isOff ? -1 : 0} role="slider" aria-disabled={isOff} aria-label={name} aria-describedby="grid-keys"
        aria-valuemin={0} aria-valuemax={DAY_MS / MINUTE_MS} aria-valuenow={bar.fromMs / MINUTE_MS} aria-valuetext={words.barValue(formatTimeOfDay(bar.fromMs), formatTimeOfDay(bar.toMs), bar.agents)}
        onPointerDown={dragged((byMs) => movedShift(shift, byMs))} onKeyDown={pressed}
      >
        <span class="grid-edge" onPointerDown={dragged((byMs) => withBeginning(shift, bar.fromMs + byMs))} />
        <span class="grid-times">{times}</span>
        <span class="grid-edge end" onPointerDown={dragged((byMs) => withEnd(shift, bar.toMs + byMs))} />
      </div>
      {bar.meals.map((meal, place) => <MealMark key={place} frame={frame} bar={bar} meal={meal} place={place} percent={percent} track={track} beginDrag={beginDrag} />)}
    </div>
  );
}

interface BarKeys {
  readonly shift: Shift;
  readonly agents: number;
  /** Whether the end alone is moved. */
  readonly isEnd: boolean;
  readonly keep: (shift: Shift) => void;
  readonly setAgents: (count: number) => void;
  readonly remove: () => void;
}

/** What each key does to a bar. */
function barKeys({ shift, agents, isEnd, keep, setAgents, remove }: BarKeys): Readonly<Record<string, () => void>> {
  const move = (byMs: number) => (): void => keep(isEnd ? withEnd(shift, timeOfDayMs(shift.to) + byMs) : movedShift(shift, byMs));
  const count = (by: number) => (): void => setAgents(agents + by);
  return { ArrowLeft: move(-SNAP_MS), ArrowRight: move(SNAP_MS), "+": count(1), "=": count(1), "-": count(-1), Delete: remove, Backspace: remove };
}
