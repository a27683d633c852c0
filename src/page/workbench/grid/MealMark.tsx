import type { RefObject } from "preact";
import { nameOf } from "../../../report/nameOf.ts";
import { formatTimeOfDay } from "../../../time/timeOfDay.ts";
import { MINUTE_MS } from "../../../time/units.ts";
import { language, words as pageWords } from "../../frame/language.ts";
import type { GridFrame } from "./gridFrame.ts";
import { gridWordsOf } from "./gridWordsOf.ts";
import type { MealSpan, ShiftBar } from "./shiftBars.ts";
import { SNAP_MS, withMealAt, withShift } from "./shiftEdits.ts";
import type { useDrag } from "./useDrag.ts";

interface MealMarkProps {
  readonly frame: GridFrame;
  readonly bar: ShiftBar;
  readonly meal: MealSpan;
  /** Of the shift's meals. */
  readonly place: number;
  readonly percent: (ms: number) => string;
  readonly track: RefObject<HTMLDivElement | null>;
  readonly beginDrag: ReturnType<typeof useDrag>;
}

/** A meal on its shift's bar, all waves of it, to be moved within the shift. */
export function MealMark({ frame: { draft, scenario, isOff }, bar, meal, place, percent, track, beginDrag }: MealMarkProps) {
  const words = gridWordsOf(language.value);
  const shift = scenario.shifts[bar.shift];
  const movedTo = (atMs: number) => withShift(scenario, bar.shift, withMealAt(shift, place, atMs));
  const pressed = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -SNAP_MS, ArrowRight: SNAP_MS }[event.key];
    if (isOff || by === undefined) return;
    event.preventDefault();
    draft.keep(movedTo(meal.fromMs + by));
  };
  const grabbed = (event: PointerEvent): void => {
    if (isOff || track.current === null) return;
    event.stopPropagation();
    const begun = draft.begin();
    beginDrag(event, track.current, { onMove: (byMs) => draft.paint(movedTo(meal.fromMs + byMs)), onEnd: () => void draft.end(), onCancel: () => draft.cancel(begun) });
  };
  return (
    <div
      class="grid-meal" style={{ left: percent(meal.fromMs), width: percent(meal.toMs - meal.fromMs) }} tabIndex={isOff ? -1 : 0} role="slider" aria-disabled={isOff}
      aria-label={words.meal(nameOf(bar.shift, pageWords()), place, bar.meals.length)} aria-valuemin={bar.fromMs / MINUTE_MS} aria-valuemax={bar.toMs / MINUTE_MS} aria-valuenow={meal.fromMs / MINUTE_MS}
      aria-valuetext={words.mealValue(formatTimeOfDay(meal.fromMs), formatTimeOfDay(meal.toMs))} onPointerDown={grabbed} onKeyDown={pressed}
    />
  );
}
