import { useState } from "preact/hooks";
import { language } from "../../frame/language.ts";
import { workbenchWordsOf } from "../workbenchWordsOf.ts";
import type { FieldState, FormField } from "./formField.ts";
import { formWordsOf } from "./formWordsOf.ts";
import type { OfferedRule } from "./offeredRules.ts";

interface FieldRowProps {
  readonly field: FormField;
  readonly state: FieldState;
  readonly label: string;
  /** What is wrong at its place in the text. */
  readonly fault: string | undefined;
  /** Line of the text in which its key stands. */
  readonly line: number | undefined;
  /** Of the platform, to choose from. */
  readonly rules: readonly OfferedRule[];
  readonly change: (text: string) => Promise<void>;
  readonly goTo: (line: number) => void;
}

/** One key of the scenario: its name, what the text says, what holds by default, what is wrong. */
export function FieldRow(props: FieldRowProps) {
  const { field, state, label, fault, line, goTo } = props;
  const words = formWordsOf(language.value);
  const id = `field ${field.path.join(".")}`.replaceAll(" ", "-");
  const note = fault ?? (state.kind === "absent" && field.kind === "date" && field.fallback !== undefined ? words.byDefault(field.fallback) : undefined);
  return (
    <div class={state.kind === "written" ? "field written" : "field"} title={field.path.join(".")}>
      {field.kind === "rules" && state.kind !== "otherwise" ? <RuleChoice {...props} /> : (
        <>
          <label for={id}>{label}</label>
          {state.kind === "otherwise"
            ? <span class="in-text" id={id}>{words.inText(line)}{line === undefined ? null : <button type="button" class="copy" onClick={() => goTo(line)}>{words.goThere(line)}</button>}</span>
            : <FieldInput {...props} id={id} noteId={note === undefined ? undefined : `${id}-note`} />}
        </>
      )}
      {note === undefined ? null : <p id={`${id}-note`} class={fault === undefined ? "faint" : "trouble"}>{note}</p>}
    </div>
  );
}

interface FieldInputProps extends FieldRowProps {
  readonly id: string;
  readonly noteId: string | undefined;
}

function FieldInput({ field, state, fault, change, id, noteId }: FieldInputProps) {
  const [typed, type] = useState<string>();
  const written = state.kind === "written" ? state.text : "";
  const commit = (text: string): void => void change(text).then(() => type((now) => (now === text ? undefined : now)));
  const shared = { id, "aria-invalid": fault === undefined ? undefined : "true", "aria-describedby": noteId } as const;
  if (field.kind === "platform") return <PlatformSelect {...shared} written={written} fallback={field.fallback} commit={commit} />;
  const own = {
    ...shared, value: typed ?? written, autocomplete: "off",
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => type(currentTarget.value),
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => commit(currentTarget.value),
  } as const;
  return field.kind === "date" ? <input {...own} type="date" /> : <input {...own} type="text" placeholder={field.fallback ?? ""} spellcheck={false} />;
}

interface PlatformSelectProps {
  readonly id: string;
  readonly written: string;
  readonly fallback: string | undefined;
  readonly commit: (text: string) => void;
}

function PlatformSelect({ written, fallback = "", commit, ...shared }: PlatformSelectProps) {
  const { platforms } = workbenchWordsOf(language.value);
  const shown = written === "" ? fallback : written;
  return (
    <select {...shared} value={shown} onChange={(event) => commit(event.currentTarget.value)}>
      {shown in platforms ? null : <option value={shown}>{shown}</option>}
      {Object.entries(platforms).map(([platform, name]) => <option key={platform} value={platform}>{name}</option>)}
    </select>
  );
}

function RuleChoice({ field, state, label, rules, change }: FieldRowProps) {
  // a tick stands at once, and not only when the text was read
  const [ticked, tick] = useState<string>();
  const chosen = new Set((ticked ?? (state.kind === "written" ? state.text : field.fallback ?? "")).split("\n").filter((rule) => rule !== ""));
  const turn = (rule: string): void => {
    if (!chosen.delete(rule)) chosen.add(rule);
    const text = [...chosen].join("\n");
    tick(text);
    void change(text).then(() => tick((now) => (now === text ? undefined : now)));
  };
  return (
    <fieldset class="rule-choice">
      <legend>{label}</legend>
      {rules.map(({ id, name }) => <label key={id}><input type="checkbox" checked={chosen.has(id)} onChange={() => turn(id)} />{name[language.value]}</label>)}
    </fieldset>
  );
}
