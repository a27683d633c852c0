import type { ReadonlySignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { placeKey } from "../../../document/parsedDocument.ts";
import type { KeyChange, PlacedFault, ScenarioReading, TextPlace, WorkbenchStart } from "../../../server/protocol.ts";
import { language, words as pageWords } from "../../frame/language.ts";
import { FieldRow } from "./FieldRow.tsx";
import { fieldLabel } from "./fieldLabel.ts";
import { FORM_GROUPS, type FormField, fieldChange, fieldState } from "./formField.ts";
import { formFields } from "./formFields.ts";
import { formWordsOf } from "./formWordsOf.ts";
import { type OfferedRule, offeredRules } from "./offeredRules.ts";

/** The text that the form shows and changes. */
interface FormText {
  readonly reading: ReadonlySignal<ScenarioReading | undefined>;
  readonly change: (changes: readonly KeyChange[]) => Promise<void>;
}

interface ScenarioFormProps {
  readonly text: FormText;
  readonly rates: WorkbenchStart["rates"];
  /** Shows a line of the text. */
  readonly goTo: (place: TextPlace) => void;
}

/** The scenario's keys as fields, group by group: what the text says, what holds by default, and faults at their place. */
export function ScenarioForm({ text, rates, goTo }: ScenarioFormProps) {
  const words = formWordsOf(language.value);
  const reading = text.reading.value;
  // while the text has faults the fields are those of what last could be played
  const sound = useRef<{ readonly scenario: NonNullable<ScenarioReading["scenario"]>; readonly packs: ScenarioReading["packs"]; readonly rules: readonly OfferedRule[] }>(undefined);
  if (reading?.scenario !== undefined) sound.current = { scenario: reading.scenario, packs: reading.packs, rules: offeredRules(reading.scenario, reading.packs, rates) };
  if (reading === undefined || sound.current === undefined) return null;
  const { scenario, packs, rules } = sound.current;
  const written = reading.written ?? {};
  const fields = formFields(scenario, written, packs);
  const nameOfRule = (rule: string): string => rules.find(({ id }) => id === rule)?.name[language.value] ?? rule;
  const row = (field: FormField) => {
    const place = reading.places?.[placeKey(field.path)];
    const fault = reading.faults.find((each) => place !== undefined && (isAt(each, place.key) || isAt(each, place.value)));
    return (
      <FieldRow
        key={placeKey(field.path)} field={field} state={fieldState(written, field)} label={fieldLabel(field, words, pageWords(), nameOfRule)} fault={fault === undefined ? undefined : words.fault(fault.found, fault.mend)}
        line={place?.key.line} rules={rules} change={(typed) => text.change([changeOf(field, typed)])} goTo={(line) => goTo({ line, column: 1 })}
      />
    );
  };
  const changeOf = (field: FormField, typed: string): KeyChange => (field.kind === "rules" ? { path: field.path, ...(typed === "" ? {} : { value: typed.split("\n") }) } : fieldChange(written, scenario, field, typed));
  return (
    <section id="scenario-form" class="scenario-form" aria-label={words.title}>
      <p class="faint">{words.lead}</p>
      {FORM_GROUPS.map((group) => {
        const own = fields.filter((field) => field.group === group);
        return own.length === 0 ? null : (
          <fieldset key={group} class="form-group">
            <legend>{words.groups[group]}</legend>
            {own.map(row)}
          </fieldset>
        );
      })}
    </section>
  );
}

function isAt({ line, column }: PlacedFault, place: TextPlace): boolean {
  return line === place.line && column === place.column;
}
