import { useEffect, useRef, useState } from "preact/hooks";
import { language } from "../../frame/language.ts";
import type { Editor, SaveConflict } from "./editor.ts";
import { editorWordsOf } from "./editorWordsOf.ts";
import { lineDifferences } from "./lineDifferences.ts";

/** Where a file that was to be saved has become another: both versions side by side, and which is to stay. */
export function ConflictChoice({ editor, onSaved }: { readonly editor: Editor; readonly onSaved: () => void }) {
  const found = editor.conflict.value;
  return found === undefined ? null : <Choice key={found.path} found={found} editor={editor} onSaved={onSaved} />;
}

function Choice({ found: { path, theirs, isOther }, editor, onSaved }: { readonly found: SaveConflict; readonly editor: Editor; readonly onSaved: () => void }) {
  const words = editorWordsOf(language.value).conflict;
  const [name, setName] = useState(otherName(path));
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = theirs === undefined ? words.gone(path) : isOther ? words.exists(path) : words.title(path);
  const mine = editor.text.value.split("\n");
  const others = theirs?.text.split("\n") ?? [];
  const differing = lineDifferences(mine, others);
  return (
    <section class="conflict" aria-label={title}>
      <h2 ref={heading} tabIndex={-1}>{title}</h2>
      <p>{words.told}</p>
      <div class="editor-choices">
        <button type="button" class="copy" onClick={() => void editor.keepMine().then(onSaved)}>{theirs === undefined ? words.writeAgain : words.keepMine}</button>
        {theirs === undefined ? null : <button type="button" class="copy" onClick={() => editor.takeTheirs()}>{words.takeTheirs}</button>}
        <form onSubmit={(event) => {
          event.preventDefault();
          void editor.save(name).then(onSaved);
        }}>
          <label>{words.otherName}<input type="text" value={name} onInput={(event) => setName(event.currentTarget.value)} /></label>
          <button type="submit" class="copy" disabled={name === "" || name === path}>{words.saveOther}</button>
        </form>
      </div>
      {theirs === undefined ? null : (
        <div class="versions">
          <Version title={words.mine} lines={mine} differing={differing.first} differs={words.differs} />
          <Version title={words.theirs} lines={others} differing={differing.second} differs={words.differs} />
        </div>
      )}
    </section>
  );
}

function Version({ title, lines, differing, differs }: { readonly title: string; readonly lines: readonly string[]; readonly differing: ReadonlySet<number>; readonly differs: string }) {
  return (
    <section>
      <h3>{title}</h3>
      <pre tabIndex={0} role="region" aria-label={title}>
        {lines.map((line, index) => (differing.has(index) ? <mark key={index} aria-label={`${differs}: ${line}`}>{`${line}\n`}</mark> : <span key={index}>{`${line}\n`}</span>))}
      </pre>
    </section>
  );
}

/** `plan.yaml` as `plan-2.yaml`. */
function otherName(path: string): string {
  const [, stem, ending] = /^(.*?)(\.ya?ml)?$/iu.exec(path) ?? [];
  return `${stem}-2${ending ?? ".yaml"}`;
}
