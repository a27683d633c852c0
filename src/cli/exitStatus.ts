/** What the command's end tells the shell. Source: contract §1. */
export const EXIT_RUN_FAILED = 1;
export const EXIT_INPUT_WRONG = 2;
export const EXIT_NONE_PASSES = 3;
export const EXIT_INTERRUPTED = 130;
