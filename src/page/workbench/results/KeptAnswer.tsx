import { useEffect } from "preact/hooks";
import { resultLine } from "../../../report/resultLine.ts";
import { language } from "../../frame/language.ts";
import type { Desk } from "../desk/desk.ts";
import { keptKey } from "./keptResults.ts";
import { resultsWordsOf } from "./resultsWordsOf.ts";

/** The answer of a kept result in a line, as soon as its file has been read; its place is there before. */
export function KeptAnswer({ desk, path, modifiedMs = 0, isNamed = false }: { readonly desk: Desk; readonly path: string; readonly modifiedMs?: number; readonly isNamed?: boolean }) {
  const words = resultsWordsOf(language.value);
  const { kept } = desk;
  useEffect(() => kept.ask(path, modifiedMs), [kept, path, modifiedMs]);
  const result = kept.known.value.get(keptKey(path, modifiedMs));
  if (result === undefined) return <p class="answer faint">{words.readingIt}</p>;
  const line = result === "unreadable" ? undefined : readable(() => resultLine(result, language.value));
  if (line === undefined) return <p class="answer faint">{words.unreadable}</p>;
  return (
    <>
      {isNamed ? <p class="about">{line.name}</p> : null}
      <p class={`answer ${line.standing ?? ""}`}>{line.answer}</p>
    </>
  );
}

/** A file of a later or damaged form lacks what a line is made of: the line is left out and the rest of the list stands. */
function readable<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
