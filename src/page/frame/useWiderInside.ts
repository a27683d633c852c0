import { useEffect, useState } from "preact/hooks";

/** Whether what an element holds is wider than the element itself, kept up to date. */
export function useWiderInside(place: { readonly current: HTMLElement | null }): boolean {
  const [isWider, setWider] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setWider(element.scrollWidth > element.clientWidth + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return isWider;
}
