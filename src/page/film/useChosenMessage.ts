import { useEffect, useState } from "preact/hooks";
import type { Film } from "../../film/film.ts";

/** A message of one of the films that are shown. */
export interface ChosenMessage {
  readonly of: Film;
  readonly message: number;
}

/** The message whose story is told, and what chooses another; `first` from the beginning, and again when it changes. Of a film that is gone none is chosen. */
export function useChosenMessage(film: Film, beside: Film | undefined, first: number | undefined): readonly [ChosenMessage | undefined, (chosen: ChosenMessage) => void] {
  const [chosen, choose] = useState<ChosenMessage | undefined>(undefined);
  useEffect(() => {
    if (first !== undefined) choose({ of: film, message: first });
  }, [film, first]);
  return [chosen !== undefined && (chosen.of === film || chosen.of === beside) ? chosen : undefined, choose];
}
