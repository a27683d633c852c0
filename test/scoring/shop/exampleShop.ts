import { readMessageLog } from "../../../src/import/readMessageLog.ts";
import type { ReadLog } from "../../../src/import/readLog.ts";
import type { ReadOrders } from "../../../src/import/orders/order.ts";
import { readOrders } from "../../import/orders/readOrders.ts";

/** Two days of a small shop; who wrote and who answered, each wait in seconds beside it. */
export const LOG = `time,consumer,sender,kind,agent,spam
2026-06-18T08:00:00,,system,online,a1,
2026-06-18T08:30:00,,system,online,a2,
2026-06-18T10:00:00,u1,buyer,text,,
2026-06-18T10:00:20,u1,agent,text,a1,
2026-06-18T10:05:00,u2,buyer,text,,
2026-06-18T10:06:00,u2,agent,text,a2,
2026-06-18T10:06:30,u2,buyer,text,,
2026-06-18T10:07:00,u2,agent,text,a1,
2026-06-18T11:00:00,u3,buyer,text,,
2026-06-18T11:00:10,u3,agent,text,a1,
2026-06-18T11:30:00,u4,buyer,faq-click,,
2026-06-18T11:30:00,u4,bot,faq,,
2026-06-18T12:00:00,u5,buyer,text,,
2026-06-18T12:00:00,,system,away,a1,
2026-06-18T13:00:00,,system,online,a1,
2026-06-18T16:00:00,,system,offline,a2,
2026-06-18T17:00:00,,system,offline,a1,
2026-06-19T08:00:00,,system,online,a2,
2026-06-19T09:00:00,u2,buyer,text,,
2026-06-19T09:00:40,u2,agent,text,a2,
2026-06-19T09:10:00,u3,buyer,text,,
2026-06-19T09:10:20,u3,agent,text,a2,
2026-06-19T10:00:00,u6,buyer,text,,1
2026-06-19T18:30:00,,system,offline,a2,
`;

export const ORDERS = `order,consumer,time,grouped,amount,items,refundAsked,refunded,dispute,complaint,returned,rating,ratingChanged
o9,u8,2026-05-01 10:00:00,yes,15,1,2026-06-16 22:00:00,2026-06-17 10:00:00,yes,,,,
o8,u7,2026-06-01 10:00:00,yes,10,1,2026-06-10 10:00:00,2026-06-11 10:00:00,yes,,yes,2,
o3,u3,2026-06-18 09:00:00,2026-06-18 09:30:00,30,1,,,,yes,,4,yes
o1,u1,2026-06-18 10:10:00,2026-06-18 10:11:00,50,2,,,,,,5,
o2,u2,2026-06-18 11:00:00,,70,1,,,,,,,
o5,u5,2026-06-18 12:30:00,2026-06-18 12:31:00,20,1,,,,,,,
o6,u2,2026-06-19 09:30:00,2026-06-19 09:30:30,100,3,,,,,,,
`;

export function exampleLog(text = LOG): ReadLog {
  return readMessageLog(text, { fileName: "log.csv", timeZone: "Asia/Shanghai" });
}

export function exampleOrders(text = ORDERS): ReadOrders {
  return readOrders(text);
}
