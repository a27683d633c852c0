/** One generator of seedrandom alone: the package's main file would ask its host for chance when it is loaded. */
declare module "seedrandom/lib/tychei.js" {
  /** Tyche-i, seeded from the text. */
  function tychei(seed: string): {
    /** The next 32 bits, as a signed whole number. */
    int32(): number;
  };
  export = tychei;
}
