import { language } from "../frame/language.ts";
import { whatIfWordsOf } from "./whatIfWordsOf.ts";

interface StepperProps {
  readonly label: string;
  readonly value: number;
  /** As it was. */
  readonly base: number;
  readonly least: number;
  readonly most: number;
  readonly change: (value: number) => void;
}

/** A whole number with a button to either side. */
export function Stepper({ label, value, base, least, most, change }: StepperProps) {
  const words = whatIfWordsOf(language.value);
  const to = (next: number): void => {
    if (Number.isFinite(next)) change(Math.min(most, Math.max(least, Math.round(next))));
  };
  return (
    <div class={value === base ? "turn" : "turn turned"}>
      <label>
        <span class="turn-name">{label}</span>
        <input type="number" min={least} max={most} step="1" value={value} onChange={(event) => to(event.currentTarget.valueAsNumber)} />
      </label>
      <button type="button" class="copy" aria-label={words.fewer(label)} disabled={value <= least} onClick={() => to(value - 1)}>−</button>
      <button type="button" class="copy" aria-label={words.more(label)} disabled={value >= most} onClick={() => to(value + 1)}>+</button>
      <span class="turn-note">{value === base ? "" : words.changedNote(String(base))}</span>
    </div>
  );
}
