/** Adds columns of sums to those of the same names and lengths. */
export function addColumns<Name extends string>(names: readonly Name[], into: Readonly<Record<Name, Float64Array>>, from: Readonly<Record<Name, Float64Array>>): void {
  for (const name of names) addUp(into[name], from[name]);
}

function addUp(into: Float64Array, from: Float64Array): void {
  for (let cell = 0; cell < into.length; cell++) into[cell] += from[cell];
}
