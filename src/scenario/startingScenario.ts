/** Answers to the six questions with which a scenario begins. */
export interface StartingAnswers {
  readonly name: string;
  readonly platform: string;
  readonly consultsPerDay: number;
  /** How many times an ordinary day's consults, on how many days; none where there is no event. */
  readonly event?: { readonly factor: number; readonly days: number };
  /** Share that bots settle without a person, 0 to 1. */
  readonly botShare: number;
  /** People by shift, by the names of the standard shifts. */
  readonly people: Readonly<Record<string, number>>;
  /** Rule to be met; `rate` from 0 to 1 for a rate of one's own instead of the platform's; how sure, above 0 and below 1. */
  readonly target: { readonly rule: string; readonly rate?: number; readonly assurance: number };
}

/** A Monday; the day before it runs in as an ordinary one. */
const FIRST_DAY = "2026-01-05";
const STREAM = "shop";

/** What the text says of each answer, in the reader's language. */
interface StartingComments {
  readonly start: string;
  readonly arrivals: string;
  readonly event: string;
  readonly bots: string;
  readonly roster: string;
  readonly targets: string;
}

const COMMENTS: Readonly<Record<"en" | "zh", StartingComments>> = {
  en: {
    start: "the first day runs in and is not judged", arrivals: "Buyers who write on an ordinary day.", event: "Every judged day brings so many times an ordinary day's buyers.",
    bots: "Share of the conversations that bots settle without a person.",
    roster: "People on each shift, every day; early 08:00-17:00, late 15:00-24:00, half 19:30-24:00, night 00:00-08:00.",
    targets: "What is to be reached, and how surely; without a rate the platform's own applies.",
  },
  zh: {
    start: "第一天用于预热，不参与考核", arrivals: "平常一天来咨询的买家数。", event: "考核的每一天，咨询量是平日的多少倍。",
    bots: "机器人独立解决、不转人工的会话比例。",
    roster: "每天各班次的人数；early 早班 08:00-17:00，late 晚班 15:00-24:00，half 半班 19:30-24:00，night 夜班 00:00-08:00。",
    targets: "要达到的比率和把握；不写 rate 就按平台的要求。",
  },
};

/** Text of a scenario that plays as it stands: the answers, each with what it means, and everything else by its default. */
export function startingScenario(answers: StartingAnswers, language: "en" | "zh" = "en"): string {
  const told = COMMENTS[language];
  const { name, platform, consultsPerDay, event, botShare, people, target } = answers;
  const blocks = [
    `replycast: 1\n${line({ name })}${line({ platform })}start: ${FIRST_DAY}          # ${told.start}\nwarmUp: 1\ndays: ${event?.days ?? 1}\n`,
    `# ${told.arrivals}\narrivals:\n  ${STREAM}: { consultsPerDay: ${consultsPerDay} }\n`,
    event === undefined ? "" : `# ${told.event}\nevents:\n  - { name: event, from: "${dayAfter(0)}", to: "${dayAfter(event.days)}", shape: { step: ${event.factor} } }\n`,
    botShare === 0 ? "" : `# ${told.bots}\nbot:\n  smart: { resolves: ${percent(botShare)} }\n`,
    `# ${told.roster}\nroster:\n  ${STREAM}: { ${Object.entries(people).map(([shift, count]) => `${shift}: ${count}`).join(", ")} }\n`,
    `# ${told.targets}\ntargets:\n  ${target.rule}: { ${target.rate === undefined ? "" : `rate: ">= ${percent(target.rate)}", `}assurance: ${percent(target.assurance)} }\n`,
  ];
  return blocks.filter((block) => block !== "").join("\n");
}

function line(entry: Readonly<Record<string, string>>): string {
  return Object.entries(entry).map(([key, text]) => `${key}: ${JSON.stringify(text)}\n`).join("");
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(6))}%`;
}

/** Midnight at the end of the last judged day. */
function dayAfter(days: number): string {
  return `2026-01-${String(6 + days).padStart(2, "0")}T00:00`;
}
