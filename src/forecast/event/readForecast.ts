import { z } from "zod";
import { durationField } from "../../document/durationField.ts";
import { expectedWords } from "../../document/expectedWords.ts";
import type { ParsedDocument } from "../../document/parsedDocument.ts";
import { readWithSchema } from "../../document/readWithSchema.ts";
import { shareField } from "../../document/shareField.ts";
import { completeLivestream } from "../../scenario/completeEvents.ts";
import { eventField } from "../../scenario/eventField.ts";
import { timeLawField } from "../../scenario/lawField.ts";
import type { ScenarioEvent } from "../../scenario/scenario.ts";
import { spreadField } from "../../scenario/spreadField.ts";
import { formatLocalDateTime, parseLocalDateTime } from "../../time/localDateTime.ts";
import { HOUR_MS, SECOND_MS } from "../../time/units.ts";
import type { Decay, EventForecastFile, EventShape } from "./eventForecastFile.ts";
import { rangeField } from "./rangeField.ts";

/** −83 % in 72 hours. Source: domain notes §3, decay after an event (reliability C). */
const DEFAULT_DECAY: Decay = { fall: 0.83, over: (72 * HOUR_MS) / SECOND_MS, isDefault: true };

/** Where nothing is said of the shape: as much more in every hour; how much more follows from the numbers. */
const EVEN: EventShape = { step: 2 };

const timeError = expectedWords("a local date, or a date and time such as 2026-11-10T20:00", "write the date first");
const daysError = expectedWords("a whole number of days from 0 to 14", "write before: 1");
const shapeError = expectedWords("{like: {log: FILE, from: DATE}}, {step: …}, {spike: …}, {livestream: …} or {points: …}", "write one of these shapes");

const timeField = z.string({ error: timeError }).refine((text) => parseLocalDateTime(text) !== undefined, { error: timeError })
  .transform((text) => formatLocalDateTime(parseLocalDateTime(text) ?? 0));
const fileField = z.string().min(1);
const daysField = z.int({ error: daysError }).min(0, { error: daysError }).max(14, { error: daysError });
const likeField = z.strictObject({ like: z.strictObject({ log: fileField, from: timeField }) });

const forecastSchema = z.strictObject({
  replycast: z.literal(1).exactOptional(),
  name: z.string().min(1).max(60),
  from: timeField,
  to: timeField,
  streams: z.array(z.string()).min(1).exactOptional(),
  orders: rangeField.exactOptional(),
  consultsPerOrder: z.union([rangeField, z.strictObject({ log: fileField, orders: fileField })]).exactOptional(),
  factor: rangeField.exactOptional(),
  shape: z.union([likeField, eventField.shape.shape], { error: shapeError }).exactOptional(),
  upliftCv: spreadField.exactOptional(),
  decay: z.union([z.literal("none"), z.strictObject({ fall: shareField.refine((fall) => fall > 0 && fall < 1), over: durationField.refine((seconds) => seconds > 0) })]).exactOptional(),
  afterSale: z.strictObject({ stream: z.string().min(1), share: shareField.exactOptional(), lag: timeLawField.exactOptional() }).exactOptional(),
  before: daysField.default(1),
  after: daysField.default(3),
}).superRefine((file, context) => {
  const add = (key: string, found: string, expected: string, mend: string): void => {
    context.addIssue({ code: "custom", message: expectedWords(expected, mend), path: [key], params: { found, at: "key" } });
  };
  if ((parseLocalDateTime(file.to) ?? 0) <= (parseLocalDateTime(file.from) ?? 0)) add("to", `${file.to} is not after from`, "a later time than from", "write when the event ends");
  if (file.orders !== undefined && file.factor !== undefined) add("factor", "is told beside orders", "one of the two", "leave one out: each says how many conversations come");
  if (file.consultsPerOrder !== undefined && file.orders === undefined) add("consultsPerOrder", "is told without orders", "orders beside it", "write orders: how many the event is to bring");
  if (file.orders === undefined && file.factor === undefined && file.shape === undefined) add("name", "tells neither orders nor factor nor shape", "orders, a factor, or a shape that has one", "write orders: {low: …, likely: …, high: …}");
  if (file.shape !== undefined && "points" in file.shape && file.shape.points.some(([time]) => parseLocalDateTime(time) === undefined)) add("shape", "has points without dates", "a date and time for each point", "write 2026-11-10T20:00");
});

/** An expected event of a document (YAML or JSON). Files that it names are left to the host. Throws InputFaults with all that is wrong. */
export function readForecast(document: ParsedDocument): EventForecastFile {
  const { replycast: _, shape, decay, ...file } = readWithSchema(document, forecastSchema);
  const falls = decay === "none" ? {} : { decay: decay === undefined ? DEFAULT_DECAY : { ...decay, isDefault: false } };
  return { fileName: document.fileName, ...file, shape: shape === undefined ? EVEN : shapeOf(shape), ...falls };
}

function shapeOf(shape: NonNullable<z.output<typeof forecastSchema>["shape"]>): EventShape {
  if ("livestream" in shape) return { livestream: completeLivestream(shape.livestream) };
  if ("points" in shape) return { points: shape.points.map(([time, factor]): [string, number] => [formatLocalDateTime(parseLocalDateTime(time) ?? 0), factor]) };
  return shape satisfies { readonly like: unknown } | ScenarioEvent["shape"];
}
