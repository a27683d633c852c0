import { nearestName } from "../document/nearestName.ts";

/** What people call the platforms, by the name that rule packs use. */
const PLATFORM_NAMES: Readonly<Record<string, readonly string[]>> = {
  pinduoduo: ["拼多多", "pdd"],
  kuaishou: ["快手", "快手小店"],
  douyin: ["抖音", "抖店", "飞鸽"],
  taobao: ["淘宝", "天猫", "tmall", "旺旺"],
  jd: ["京东", "jingdong", "jd.com"],
  xiaohongshu: ["小红书", "rednote"],
  shopee: ["虾皮"],
};

/** The known platform that was meant: called so by people, or near in spelling; undefined where none is. */
export function platformMeant(written: string, known: readonly string[]): string | undefined {
  const plain = written.trim().toLowerCase();
  return known.find((platform) => PLATFORM_NAMES[platform]?.includes(plain)) ?? nearestName(written, known);
}
