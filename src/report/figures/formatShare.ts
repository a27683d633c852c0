/**
 * A share as a percentage, `77.3%`: as many decimals as its half-width bears (none from 1 %, one from 0.1 %, else two).
 * A share short of 1 or above 0 never rounds to 100 % or 0 %: `>99.9%`, `<0.1%`.
 */
export function formatShare(share: number, halfWidth = 0.01): string {
  const decimals = shareDecimals(halfWidth);
  const smallest = 10 ** -decimals;
  const percent = share * 100;
  if (share < 1 && Number(percent.toFixed(decimals)) >= 100) return `>${(100 - smallest).toFixed(decimals)}%`;
  if (share > 0 && Number(percent.toFixed(decimals)) <= 0) return `<${smallest.toFixed(decimals)}%`;
  return `${percentDigits(share, decimals)}%`;
}

/** The digits of a percentage; an exact 0 or 100 has no decimals. */
export function percentDigits(share: number, decimals: number): string {
  return share === 0 || share === 1 ? String(share * 100) : (share * 100).toFixed(decimals);
}

/** Decimals of a percentage whose half-width is given as a share. */
export function shareDecimals(halfWidth: number): number {
  if (halfWidth >= 0.01) return 0;
  return halfWidth >= 0.001 ? 1 : 2;
}
