const REFLECT = 1;
const EXPAND = 2;
const CONTRACT = 0.5;
const SHRINK = 0.5;
/** Evaluations for each dimension of one search. */
const MOST_EVALUATIONS = 300;
/** It has arrived where all corners differ by no more than `flat` and this part of the value, or lie so near to each other. */
const FLAT_PART = 1e-14;
const NEAR = 1e-9;
const MOST_RESTARTS = 8;

interface Corner {
  readonly at: number[];
  readonly value: number;
}

/**
 * The least value of a function of a few variables (1 to about 8) near `start`, and where it is. Nelder and Mead's simplex, begun anew from where it ended until
 * that brings nothing more, since a simplex may fold up short of the minimum. Where the function is not defined it may return Infinity or NaN; not at the start.
 * `steps` are the first steps along each axis, 0.25 each where absent; what changes the value by less than `flat` is not sought. The same every time.
 * Source: J. A. Nelder, R. Mead, A simplex method for function minimization, Computer Journal 7 (1965) 308.
 */
export function minimumOf(f: (x: readonly number[]) => number, start: readonly number[], steps: readonly number[] = start.map(() => 0.25), flat = 1e-10): { at: number[]; value: number } {
  const defined = (x: readonly number[]): number => {
    const value = f(x);
    return Number.isNaN(value) ? Infinity : value;
  };
  let best = search(defined, start, steps, flat);
  // Both ways each time: what lies at a border of the allowed may hide what lies across.
  for (let restart = 0, idle = 0; restart < MOST_RESTARTS && idle < 2; restart++) {
    const again = search(defined, best.at, steps.map((step) => (restart % 2 === 0 ? -0.2 : 0.2) * step), flat);
    idle = best.value - again.value > flat + FLAT_PART * 10 * Math.abs(best.value) ? 0 : idle + 1;
    if (again.value < best.value) best = again;
  }
  return { at: best.at, value: best.value };
}

function search(f: (x: readonly number[]) => number, start: readonly number[], steps: readonly number[], flat: number): Corner {
  const corner = (at: number[]): Corner => ({ at, value: f(at) });
  const corners = [corner([...start]), ...steps.map((step, axis) => corner(start.map((x, i) => (i === axis ? x + step : x))))];
  const last = start.length;
  for (let evaluations = corners.length; evaluations < MOST_EVALUATIONS * last; ) {
    corners.sort((a, b) => a.value - b.value);
    const [least, worst] = [corners[0], corners[last]];
    if (hasArrived(corners, flat)) break;
    const centre = start.map((_, i) => corners.slice(0, last).reduce((sum, each) => sum + each.at[i], 0) / last);
    const towards = (share: number): Corner => corner(centre.map((c, i) => c + share * (c - worst.at[i])));
    const reflected = towards(REFLECT);
    evaluations++;
    if (reflected.value < least.value) {
      const expanded = towards(EXPAND);
      evaluations++;
      corners[last] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < corners[last - 1].value) {
      corners[last] = reflected;
    } else {
      const contracted = towards(reflected.value < worst.value ? CONTRACT : -CONTRACT);
      evaluations++;
      if (contracted.value < Math.min(reflected.value, worst.value)) {
        corners[last] = contracted;
      } else {
        for (let i = 1; i <= last; i++) corners[i] = corner(corners[i].at.map((x, axis) => least.at[axis] + SHRINK * (x - least.at[axis])));
        evaluations += last;
      }
    }
  }
  return corners.reduce((best, each) => (each.value < best.value ? each : best));
}

function hasArrived(ascending: readonly Corner[], flat: number): boolean {
  const [least, most] = [ascending[0], ascending[ascending.length - 1]];
  if (most.value - least.value <= flat + FLAT_PART * Math.abs(least.value)) return true;
  return ascending.every((each) => each.at.every((x, i) => Math.abs(x - least.at[i]) <= NEAR * (1 + Math.abs(x))));
}
