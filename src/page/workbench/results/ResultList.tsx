import { useState } from "preact/hooks";
import type { FolderEntry } from "../../../server/protocol.ts";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { goTo, placeAddress } from "../desk/goTo.ts";
import { MOST_BESIDE, choose } from "../runs/runChoice.ts";
import { KeptAnswer } from "./KeptAnswer.tsx";
import { resultsWordsOf } from "./resultsWordsOf.ts";
import { comparedScenarios } from "./scenarioText.ts";

const EVERY_KIND = "";
const MOST_COMPARED = MOST_BESIDE + 1;

/** Kept results, newest first: what each is about, when it was made, its answer in a line. */
export function ResultList({ desk }: { readonly desk: Desk }) {
  const words = resultsWordsOf(language.value);
  const [kind, setKind] = useState(EVERY_KIND);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const results = (desk.entries.value ?? []).filter((entry) => entry.kind === "result").toSorted((a, b) => b.modifiedMs - a.modifiedMs);
  const kinds = Object.keys(words.kinds).filter((one) => results.some(({ resultKind }) => resultKind === one));
  const shown = results.filter(({ resultKind }) => kind === EVERY_KIND || resultKind === kind);
  const tick = (path: string, isTicked: boolean) => setTicked(isTicked ? [...ticked, path] : ticked.filter((one) => one !== path));
  const compare = async () => {
    const [first, ...others] = comparedScenarios(await Promise.all(ticked.map((path) => desk.kept.read(path))));
    choose({ command: "compare", keptBase: first, beside: others.map((other) => ({ kind: "text", ...other })) });
    goTo({ view: "runs" });
  };
  return (
    <main class="desk results">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {desk.entries.value !== undefined && results.length === 0 ? <p class="notice">{words.empty}</p> : null}
      {results.length === 0 ? null : (
        <div class="list-head">
          <label class="choice">{words.filter}
            <select value={kind} onChange={({ currentTarget: { value } }) => setKind(value)}>
              <option value={EVERY_KIND}>{words.all}</option>
              {kinds.map((one) => <option key={one} value={one}>{words.kinds[one]}</option>)}
            </select>
          </label>
          {ticked.length < 2 ? <p class="hint">{words.compareHint}</p> : <button type="button" class="primary" onClick={() => void compare()}>{words.compare(ticked.length)}</button>}
        </div>
      )}
      <ul class="kept-list">
        {shown.map((entry) => <KeptRow key={entry.path} desk={desk} entry={entry} isTicked={ticked.includes(entry.path)} isFull={ticked.length >= MOST_COMPARED} onTick={(isTicked) => tick(entry.path, isTicked)} />)}
      </ul>
    </main>
  );
}

interface RowProps {
  readonly desk: Desk;
  readonly entry: FolderEntry;
  readonly isTicked: boolean;
  /** No more may be ticked. */
  readonly isFull: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

function KeptRow({ desk, entry: { path, resultKind = "", modifiedMs }, isTicked, isFull, onTick }: RowProps) {
  const words = resultsWordsOf(language.value);
  const file = path.split("/").at(-1) ?? path;
  return (
    <li class="kept-row">
      {resultKind === "simulation"
        ? <input type="checkbox" aria-label={words.tick(file)} checked={isTicked} disabled={isFull && !isTicked} onChange={({ currentTarget: { checked } }) => onTick(checked)} />
        : <span class="no-tick" />}
      <div class="kept-text">
        <p class="kept-kind"><strong>{words.kinds[resultKind] ?? resultKind}</strong> <time dateTime={new Date(modifiedMs).toISOString()}>{words.when(modifiedMs)}</time></p>
        <KeptAnswer desk={desk} path={path} modifiedMs={modifiedMs} isNamed />
        <a class="kept-file" href={placeAddress({ view: "results", result: path })} aria-label={words.open(file)}>{path}</a>
      </div>
    </li>
  );
}
