import { language } from "../frame/language.ts";
import { whatIfWordsOf } from "./whatIfWordsOf.ts";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  /** As it was. */
  readonly base: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly text: (value: number) => string;
  readonly change: (value: number) => void;
}

/** A figure that is drawn along a line; while it is drawn each place is tried. */
export function Slider({ label, value, base, least, most, step, text, change }: SliderProps) {
  const words = whatIfWordsOf(language.value);
  return (
    <div class={value === base ? "turn" : "turn turned"}>
      <label>
        <span class="turn-name">{label}</span>
        <input type="range" min={least} max={most} step={step} value={value} aria-valuetext={text(value)} onInput={(event) => change(event.currentTarget.valueAsNumber)} />
      </label>
      <output>{text(value)}</output>
      <span class="turn-note">{value === base ? "" : words.changedNote(text(base))}</span>
    </div>
  );
}
