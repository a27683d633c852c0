import type { ShareWords } from "./shareWords.ts";

export const enShare: ShareWords = {
  share: "Share", picture: "Save the picture (1080 × 1440)", page: "Save this page", copy: "Copy the answer as text", tables: "Save the tables as CSV", print: "Print",
  saved: (name) => `Saved: ${name}`, copied: "Copied", failed: "This did not work in this browser.",
};
