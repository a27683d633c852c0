/** The part of papaparse (https://www.papaparse.com) that is used here; its own types would let Node's globals into pure code. */
declare module "papaparse" {
  interface Step {
    readonly data: string[];
    readonly errors: readonly { readonly code: string; readonly message: string }[];
  }
  interface Options {
    readonly delimiter: string;
    readonly newline: "\n";
    /** Called for each record, in order, before `parse` returns. */
    readonly step: (record: Step) => void;
  }
  const Papa: { parse(text: string, options: Options): void };
  export default Papa;
}
