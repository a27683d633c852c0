import { paintTile } from "./paintTile.ts";
import type { TilePaint } from "./paintTile.ts";

const TILE_PX = 256;
/** Strips that are kept beside those in sight. */
const SPARE = 3;

/**
 * The past of a film in strips that are painted once and then only copied, as wide as 256 CSS pixels each. A scale, a layout or a theme of its own needs
 * tiles of its own: `begin` forgets them. While the film plays, one strip ahead is painted before it comes into sight.
 */
export class FilmTiles {
  declare paint: TilePaint | undefined;
  declare pxPerMs: number;
  declare ratio: number;
  declare readonly tiles: Map<number, HTMLCanvasElement>;

  constructor() {
    this.paint = undefined;
    this.pxPerMs = 0;
    this.ratio = 1;
    this.tiles = new Map();
  }

  begin(paint: TilePaint, pxPerMs: number, ratio: number): void {
    if (this.paint === paint && this.pxPerMs === pxPerMs && this.ratio === ratio) return;
    this.paint = paint;
    this.pxPerMs = pxPerMs;
    this.ratio = ratio;
    this.tiles.clear();
  }

  /**
   * Copies [fromPx, toPx) of the film, counted from its beginning, of its content from `topPx`, `heightPx` high, to a place on the canvas. The context is
   * scaled to CSS pixels.
   */
  copy(context: CanvasRenderingContext2D, fromPx: number, toPx: number, topPx: number, heightPx: number, x: number, y: number): void {
    if (heightPx <= 0) return;
    const { ratio } = this;
    for (let number = Math.floor(fromPx / TILE_PX); number * TILE_PX < toPx; number++) {
      const begin = Math.max(fromPx, number * TILE_PX);
      const width = Math.min(toPx, (number + 1) * TILE_PX) - begin;
      if (width <= 0) continue;
      context.drawImage(this.#tile(number), (begin - number * TILE_PX) * ratio, topPx * ratio, width * ratio, heightPx * ratio, x + begin - fromPx, y, width, heightPx);
    }
  }

  /** Makes the strip in which a place lies ready, and forgets those farthest from it. */
  prepare(px: number, visiblePx: number): void {
    const number = Math.floor(px / TILE_PX);
    if (!this.tiles.has(number)) this.#tile(number);
    const most = Math.ceil(visiblePx / TILE_PX) + 1 + SPARE;
    if (this.tiles.size <= most) return;
    let farthest = number;
    for (const each of this.tiles.keys()) if (Math.abs(each - number) > Math.abs(farthest - number)) farthest = each;
    this.tiles.delete(farthest);
  }

  #tile(number: number): HTMLCanvasElement {
    const known = this.tiles.get(number);
    if (known !== undefined || this.paint === undefined) return known ?? document.createElement("canvas");
    const { film, layout } = this.paint;
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(TILE_PX * this.ratio);
    canvas.height = Math.max(1, Math.round((layout.poolPx + layout.botPx + layout.contentPx) * this.ratio));
    const context = canvas.getContext("2d");
    if (context !== null) {
      context.scale(this.ratio, this.ratio);
      const fromMs = film.fromMs + (number * TILE_PX) / this.pxPerMs;
      paintTile(context, this.paint, { fromMs, toMs: fromMs + TILE_PX / this.pxPerMs, pxPerMs: this.pxPerMs });
    }
    this.tiles.set(number, canvas);
    return canvas;
  }
}
