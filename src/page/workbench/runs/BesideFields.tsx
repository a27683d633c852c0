import { useState } from "preact/hooks";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { FolderEntry } from "../../../server/protocol.ts";
import { language } from "../../frame/language.ts";
import { changeableKeys } from "./changeableKeys.ts";
import type { Beside } from "./runChoice.ts";
import { runsWordsOf } from "./runsWordsOf.ts";

interface BesideProps {
  readonly beside: Beside;
  readonly letter: string;
  readonly files: readonly FolderEntry[];
  readonly scenario: Scenario | undefined;
  readonly onChange: (changed: Beside) => void;
  readonly onRemove?: () => void;
}

/** One to compare with: a changed copy or another file. */
export function BesideFields({ beside, letter, files, scenario, onChange, onRemove }: BesideProps) {
  const words = runsWordsOf(language.value);
  return (
    <div class="one-beside" role="group" aria-label={words.besideNumber(letter)}>
      <span class="letter" aria-hidden="true">{letter}</span>
      {beside.kind === "text" ? <span class="kept-name">{beside.name}</span> : (
        <select aria-label={words.besideNumber(letter)} value={beside.kind} onChange={(event) => onChange(event.currentTarget.value === "file" ? { kind: "file", path: files[0]?.path ?? "" } : { kind: "variant", key: "", value: "" })}>
          <option value="variant">{words.variant}</option>
          {files.length === 0 ? null : <option value="file">{words.other}</option>}
        </select>
      )}
      {beside.kind === "variant" ? <VariantFields beside={beside} scenario={scenario} onChange={onChange} /> : null}
      {beside.kind === "file" ? (
        <select aria-label={words.file} value={beside.path} onChange={(event) => onChange({ kind: "file", path: event.currentTarget.value })}>
          {files.map(({ path }) => <option key={path} value={path}>{path}</option>)}
        </select>
      ) : null}
      {onRemove === undefined ? null : <button type="button" class="quiet" aria-label={words.remove(letter)} onClick={onRemove}>×</button>}
    </div>
  );
}

const OWN = "own";

/** The changed key, one of those that people often change or any other, and its new value. */
function VariantFields({ beside, scenario, onChange }: Pick<BesideProps, "scenario" | "onChange"> & { readonly beside: Extract<Beside, { kind: "variant" }> }) {
  const words = runsWordsOf(language.value);
  const keys = scenario === undefined ? [] : changeableKeys(scenario);
  const isListed = keys.some(({ path }) => path === beside.key);
  const [isOwn, setOwn] = useState(beside.key !== "" && !isListed);
  const shown = isOwn ? OWN : beside.key;
  return (
    <>
      <select
        aria-label={words.key} value={shown}
        onChange={({ currentTarget: { value } }) => {
          setOwn(value === OWN);
          const now = keys.find(({ path }) => path === value)?.now;
          onChange({ kind: "variant", key: value === OWN ? "" : value, value: now === undefined ? "" : String(now + 1) });
        }}
      >
        <option value="" disabled>{words.key}</option>
        {keys.map((key) => <option key={key.path} value={key.path}>{key.kind === "cap" ? words.cap(key.team, String(key.now)) : words.people(key.team, key.shift, String(key.now))}</option>)}
        <option value={OWN}>{words.ownKey}</option>
      </select>
      {isOwn ? <input type="text" aria-label={words.key} placeholder={words.ownKeyPlaceholder} value={beside.key} onInput={(event) => onChange({ ...beside, key: event.currentTarget.value })} /> : null}
      <input type="text" class="value-field" aria-label={words.value} placeholder={words.value} value={beside.value} onInput={(event) => onChange({ ...beside, value: event.currentTarget.value })} />
    </>
  );
}
