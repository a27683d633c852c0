interface StripProps {
  readonly title: string;
  /** By quarter-hour; undefined where there is nothing to tell. */
  readonly now: readonly (number | undefined)[];
  readonly was: readonly (number | undefined)[];
  /** What the strip's foot and head stand for. */
  readonly least: number;
  readonly most: number;
  /** Drawn across; what lies below it is marked. */
  readonly wanted?: number;
  readonly quarters: number;
  readonly text: (value: number) => string;
  readonly point: (quarter: number | undefined) => void;
}

/** Height of a strip's own measure, which is drawn as wide and high as there is room. */
const HEIGHT = 100;

/** One measure by quarter-hour on the grid's clock: as painted in columns, as it was as a line. */
export function Strip({ title, now, was, least, most, wanted, quarters, text, point }: StripProps) {
  const up = (value: number): number => HEIGHT * Math.min(1, Math.max(0, (value - least) / (most - least || 1)));
  const moved = (event: PointerEvent & { readonly currentTarget: Element }): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    point(Math.min(quarters - 1, Math.max(0, Math.floor(((event.clientX - left) / width) * quarters))));
  };
  return (
    <div class="grid-row strip">
      <div class="grid-side"><span class="grid-name">{title}</span><span class="strip-range">{`${text(least)}–${text(most)}`}</span></div>
      <div class="grid-track" onPointerMove={moved} onPointerLeave={() => point(undefined)}>
        <svg viewBox={`0 0 ${quarters} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
          {now.map((value, quarter) => (value === undefined ? null : (
            <rect key={quarter} x={quarter} y={HEIGHT - up(value)} width={1} height={up(value)} class={wanted !== undefined && value < wanted ? "short" : ""} />
          )))}
          <path d={stepPath(was, up)} class="was" />
          {wanted === undefined || wanted < least ? null : <line x1={0} x2={quarters} y1={HEIGHT - up(wanted)} y2={HEIGHT - up(wanted)} class="wanted" />}
        </svg>
      </div>
    </div>
  );
}

/** A line in steps, broken where there is nothing to tell. */
function stepPath(values: readonly (number | undefined)[], up: (value: number) => number): string {
  return values.map((value, quarter) => {
    if (value === undefined) return "";
    const y = HEIGHT - up(value);
    return `${values[quarter - 1] === undefined ? "M" : "L"}${quarter} ${y}H${quarter + 1}`;
  }).join("");
}
