import { useLayoutEffect, useState } from "preact/hooks";
import { language } from "../frame/language.ts";

interface Entry {
  readonly id: string;
  readonly title: string;
}

/** Links to the parts that stand on the page, by their headings; a list of one part is none. Left out in print. */
export function ContentsList({ label }: { readonly label: string }) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  useLayoutEffect(() => {
    setEntries([...document.querySelectorAll("main > section[id]:not(.verdict)")].map((section) => ({ id: section.id, title: section.querySelector("h2, h3")?.textContent ?? section.id })));
  }, [language.value]);
  if (entries.length < 2) return null;
  return (
    <nav class="contents" aria-label={label}>
      <ul>{entries.map(({ id, title }) => <li key={id}><a href={`#${id}`}>{title}</a></li>)}</ul>
    </nav>
  );
}
