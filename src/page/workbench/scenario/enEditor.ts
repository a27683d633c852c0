import type { EditorWords } from "./editorWords.ts";

export const enEditor: EditorWords = {
  undo: "Undo", redo: "Redo", steps: "Steps of editing", undone: "The last change is taken back.", redone: "The change is made again.",
  returned: "This text had not been saved when the page was left. It is back as it was.",
  conflict: {
    title: (path) => `${path} has changed since you opened it`, exists: (path) => `${path} already stands in the folder`, gone: (path) => `${path} is gone from the folder`, told: "Nothing has been written. Which version is to stay? Undo brings the other one back.",
    mine: "Yours, in the editor", theirs: "In the file", keepMine: "Write mine over it", writeAgain: "Write it again", takeTheirs: "Take the one in the file", otherName: "Another name", saveOther: "Save mine under this name", differs: "differs",
  },
  paste: {
    title: "Paste a roster from a spreadsheet", told: "Copy the cells and paste them here, or drop a CSV, Excel or calendar file. Nothing changes before you take it over.", label: "Cells of the roster", choose: "Choose a file …", reading: "Reading …",
    found: (name) => `Read from ${name}`, pasted: "the pasted cells", team: "Team", shift: "Shift", everyDay: "every day", weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], runsIn: "runs in, not judged",
    newShifts: (names) => `New shifts that come along: ${names}.`, takeOver: "Take this roster over", leave: "Leave it", taken: "The roster stands in the scenario. Undo takes it back.",
  },
  examples: {
    title: "Or begin with an example", told: "It opens as a text of your own; nothing is kept until you save it.",
    shows: {
      "618-mid-shop": { name: "618 at a mid-size shop", told: "5,000 consults from midnight on, and a night crew that the platform does not count and the buyers do." },
      "bad-day": { name: "618 on a bad day", told: "A sick agent, a wrong coupon, bots that fall silent, a desk that breaks down: what each of them costs." },
      "after-sale": { name: "What follows a sale", told: "A third come back a day or two later, and who may refund decides." },
      "livestream-kuaishou": { name: "Livestream on Kuaishou", told: "30,000 consults, goods pushes, and a platform's rate that looks better than what reaches people." },
      "night-and-reserve": { name: "Night and reserve", told: "The owner's phone at night, and a reserve for a coupon of uncertain success." },
      "small-shop": { name: "Small shop", told: "Three days that decide on entering a campaign, and one lunch hour that nobody covers." },
      "two-shops": { name: "Two shops", told: "One desk, two platforms: one shop's live session is the other's bad hour." },
    },
  },
};
