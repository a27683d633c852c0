declare module "virtual:engine" {
  /** The built engine as the text of a classic script. */
  export const engine: string;
}
