import type { Film } from "../../film/film.ts";
import { filmColours } from "./filmColours.ts";
import { filmLayout } from "./filmLayout.ts";
import type { FilmWords } from "./filmWords.ts";
import { FilmTiles } from "./filmTiles.ts";
import { hatchOf } from "./hatchOf.ts";
import { leaverPlaces } from "./leaverPlaces.ts";
import { missPlaces } from "./missPlaces.ts";
import { OwedNow } from "./owedNow.ts";
import { paintLabels } from "./paintFrame.ts";
import type { FrameScene } from "./paintFrame.ts";

/** Everything that is made once for a film at a size and in a theme. */
export function frameScene(film: Film, place: HTMLElement, widthPx: number, heightPx: number, words: Pick<FilmWords, "pool" | "bots">): FrameScene {
  const ratio = Math.min(2, devicePixelRatio);
  const colours = filmColours(place);
  const layout = filmLayout(film, widthPx);
  const font = `12px ${getComputedStyle(place).fontFamily}`;
  const paint = { film, layout, colours, misses: missPlaces(film), leavers: leaverPlaces(film), hatch: hatchOf(colours.ground, colours.hatch) };
  return { paint, tiles: new FilmTiles(), owed: new OwedNow(film), labels: paintLabels(paint, words, ratio, font), widthPx, heightPx, ratio, font };
}

/** Rows of the film's waiting that are of some messages. */
export function waitsOfMessages({ waits }: Film, messages: readonly number[]): Int32Array {
  const wanted = new Set(messages);
  const rows: number[] = [];
  if (wanted.size > 0) for (let row = 0; row < waits.count; row++) if (wanted.has(waits.message[row])) rows.push(row);
  return Int32Array.from(rows);
}
