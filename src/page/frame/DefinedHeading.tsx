import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { DefinedFigure } from "./definitionWords.ts";
import { definitionWordsOf } from "./definitionWordsOf.ts";
import { language } from "./language.ts";

interface DefinedHeadingProps {
  readonly title: string;
  /** What the section tells, each defined on demand. */
  readonly figures: readonly DefinedFigure[];
  /** Stands between heading and definitions. */
  readonly children?: ComponentChildren;
}

/** A section's heading with a button that tells what its figures are, how they are counted and how their intervals are made. */
export function DefinedHeading({ title, figures, children }: DefinedHeadingProps) {
  const words = definitionWordsOf(language.value);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <div class="defined-heading">
        <h2>{title}</h2>
        <button type="button" class="ask" aria-label={words.ask(title)} title={words.ask(title)} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>?</button>
      </div>
      {children}
      <dl id={id} class="definitions" hidden={!isOpen}>
        {figures.map((figure) => {
          const { name, what, counted, interval } = words.figures[figure];
          return (
            <div key={figure}>
              <dt>{name}</dt>
              <dd>{what}</dd>
              <dd><strong>{words.counted}</strong> {counted}</dd>
              <dd><strong>{words.interval}</strong> {interval}</dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
