import type { WorkbenchWords } from "./workbenchWords.ts";

export const enWorkbench: WorkbenchWords = {
  views: { label: "Workbench", start: "Start", scenario: "Scenario", runs: "Runs", logs: "Logs", results: "Results", lessons: "Lessons", practice: "Practice" },
  noToken: "This address has no key. Open the one that the terminal shows, with all that stands behind #.",
  platforms: { pinduoduo: "Pinduoduo", kuaishou: "Kuaishou", douyin: "Douyin", taobao: "Taobao, Tmall", jd: "JD", xiaohongshu: "Xiaohongshu", shopee: "Shopee" },
  shopName: "my shop",
  start: {
    title: "Six questions, then it plays", lead: "Everything else has a default that can be changed afterwards.", begin: "Play it", incomplete: "A figure is missing, or cannot be read.",
    platform: "Which platform judges?", platformLabel: "Platform", name: "Name of the shop",
    consults: "How many conversations on an ordinary day?", consultsLabel: "Conversations a day (1200, 1.2万)",
    event: "What does the event bring?", factorLabel: "Times an ordinary day (1: no event)", daysLabel: "Days",
    bots: "What do bots settle?", botsLabel: "Share that never reaches a person, in %",
    people: "Who works when?", shifts: { early: "Early, 08:00–17:00", late: "Late, 15:00–24:00", half: "Half, 19:30–24:00", night: "Night, 00:00–08:00" },
    target: "What must be reached?", rule: "Rule", rateLabel: "Rate in % (empty: the platform's own)", assuranceLabel: "How sure, in %",
  },
  text: "The scenario as text (YAML)", sound: "It can be played.", faults: (count) => (count === 1 ? "One thing to mend:" : `${count} things to mend:`), line: (line) => `line ${line}`,
  expected: "expected", mend: "mend:",
  live: "The scenario, live",
  notLive: "It takes arrivals or rules from files, so it plays under Runs and not live on this page.",
  open: "Open", chooseFile: "a file of the folder …", saveAs: "Save as", save: "Save", newFile: "my-shop.yaml", isSaved: "saved", isUnsaved: "not saved yet", unsaved: "The text is not saved. Open the other file? Undo brings this one back.",
};
