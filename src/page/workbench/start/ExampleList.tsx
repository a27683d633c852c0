import { language } from "../../frame/language.ts";
import { editorWordsOf } from "../scenario/editorWordsOf.ts";

/** The shipped examples, each with what it shows. */
export function ExampleList({ names, open }: { readonly names: readonly string[]; readonly open: (name: string) => void }) {
  const words = editorWordsOf(language.value).examples;
  if (names.length === 0) return null;
  return (
    <section class="examples">
      <h2>{words.title}</h2>
      <p class="faint">{words.told}</p>
      <ul>
        {names.map((name) => {
          const shown = words.shows[name];
          return <li key={name}><button type="button" class="copy" onClick={() => open(name)}>{shown?.name ?? name}</button>{shown === undefined ? null : <p>{shown.told}</p>}</li>;
        })}
      </ul>
    </section>
  );
}
