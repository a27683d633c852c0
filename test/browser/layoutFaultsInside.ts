type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/**
 * Runs inside a page and tells the faults of what it shows. Playwright sends the function's text alone, so everything that it uses stands within.
 * Texts are measured by their lines' boxes; hidden, folded and only-spoken elements are passed over, and what scrolls by itself may be wider than its box.
 */
export function layoutFaultsInside(): string[] {
  // colours that are on their way are not what is read
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  const faults = new Set<string>();
  const all = [...document.querySelectorAll<HTMLElement | SVGElement>("body *")].filter(isShown);
  const lines = all.flatMap(linesOf);
  outside();
  cut();
  overlaps();
  targets();
  contrasts();
  names();
  order();
  return [...faults];

  function outside(): void {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.add(`overflow: the page is ${scrollWidth} px wide in ${clientWidth}`);
    for (const { box, element, text } of lines) {
      if (box.right > clientWidth + 1 && !isScrolled(element)) faults.add(`overflow: "${text}" of ${told(element)} ends at ${Math.round(box.right)} px`);
    }
  }

  function cut(): void {
    for (const element of all) {
      if (!(element instanceof HTMLElement) || element.matches("select, canvas, input")) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      if (ownText(element) !== "" && overflowX !== "visible" && !scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1) faults.add(`cut: "${ownText(element)}" of ${told(element)}`);
      if (element.textContent.trim() !== "" && (overflowY === "hidden" || overflowY === "clip") && element.scrollHeight > element.clientHeight + 2) faults.add(`cut below: ${told(element)}`);
    }
    for (const { box, element, text } of lines) {
      const picture = element.closest("svg")?.getBoundingClientRect();
      if (picture && (box.left < picture.left - 2 || box.right > picture.right + 2 || box.top < picture.top - 3 || box.bottom > picture.bottom + 3)) faults.add(`cut: "${text}" reaches out of its picture`);
    }
  }

  function overlaps(): void {
    const places = lines.map((line) => ({ ...line, seen: visiblePart(line.box, line.element) })).sort((a, b) => a.seen.top - b.seen.top);
    places.forEach((one, index) => {
      for (let other = index + 1; other < places.length && places[other].seen.top < one.seen.bottom; other++) {
        const two = places[other];
        if (one.element === two.element || isFloating(one.element) !== isFloating(two.element)) continue;
        if (depth(one.seen, two.seen) > 2.5) faults.add(`overlap: "${one.text}" and "${two.text}"`);
      }
    });
    const controls = all.filter((element) => element.matches("button, a[href], input, select, textarea, summary") && !isFloating(element));
    controls.forEach((one, index) => {
      for (const two of controls.slice(index + 1)) {
        if (one.contains(two) || two.contains(one)) continue;
        if (depth(visiblePart(one.getBoundingClientRect(), one), visiblePart(two.getBoundingClientRect(), two)) > 1) faults.add(`overlap: ${told(one)} and ${told(two)}`);
      }
    });
  }

  function targets(): void {
    for (const element of all.filter((one) => one.matches("button, a[href], input, select, textarea, summary, [role=button], [role=slider]"))) {
      const box = (element.closest("label") ?? element).getBoundingClientRect();
      // a link within running text is as high as its line (WCAG 2.5.8, inline)
      const isInline = element.matches("a, button") && getComputedStyle(element).display.startsWith("inline") && [element.previousSibling, element.nextSibling].some((node) => node?.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
      if (!isInline && (box.width < 23.5 || box.height < 23.5)) faults.add(`small: ${told(element)} is ${Math.round(box.width)} × ${Math.round(box.height)} px`);
    }
  }

  function contrasts(): void {
    for (const { element, text } of lines) {
      if (element.closest("[disabled], [aria-disabled=true], option")) continue;
      const style = getComputedStyle(element);
      const ground = groundOf(element);
      const ink = over(withAlpha(parsed(element instanceof SVGElement ? style.fill : style.color), opacityOf(element)), ground);
      const size = Number.parseFloat(style.fontSize);
      const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
      const ratio = contrast(ink, ground);
      if (ratio < needed - 0.01) faults.add(`faint: "${text}" of ${told(element)} has ${ratio.toFixed(2)} (${ink.slice(0, 3).map(Math.round).join(" ")} on ${ground.slice(0, 3).map(Math.round).join(" ")})`);
    }
  }

  function names(): void {
    for (const element of all.filter((one) => one.matches("img, canvas, input, select, textarea, button, a[href], [role=img], [role=slider], [role=region], [role=dialog]"))) {
      if (element.closest("[aria-hidden=true]")) continue;
      const labels = (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement ? [...element.labels ?? []] : []).map(({ textContent }) => textContent);
      const by = (element.getAttribute("aria-labelledby") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "");
      const own = element.matches("button, a") ? [element.textContent] : [];
      if ([element.getAttribute("aria-label"), element.getAttribute("alt"), element.getAttribute("title"), ...labels, ...by, ...own].every((name) => (name ?? "").trim() === "")) {
        if (!element.closest("[role=img]") || element.matches("[role=img]")) faults.add(`nameless: ${told(element)}`);
      }
    }
  }

  function order(): void {
    const levels = all.filter((one) => /^H[1-6]$/u.test(one.tagName) && !one.closest("dialog")).map((one) => ({ level: Number(one.tagName[1]), one }));
    if (levels.filter(({ level }) => level === 1).length > 1) faults.add("headings: more than one first heading");
    levels.forEach(({ level, one }, index) => {
      if (level > (levels[index - 1]?.level ?? 0) + 1) faults.add(`headings: ${told(one)} "${one.textContent}" leaves a level out`);
    });
    const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
    for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index))) faults.add(`twice: id ${id}`);
  }

  function isShown(element: Element): boolean {
    if (element.closest("script, style, noscript, template, defs, option, [hidden]") || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true })) return false;
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { position, clipPath, clip, width, height } = getComputedStyle(one);
      if (position === "absolute" && (clipPath === "inset(50%)" || clip !== "auto" || (width === "1px" && height === "1px"))) return false;
    }
    return true;
  }

  function ownText(element: Element): string {
    return [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ textContent }) => (textContent ?? "").trim()).join(" ").trim();
  }

  function linesOf(element: Element): { readonly element: Element; readonly box: DOMRect; readonly text: string }[] {
    return [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "").flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5).map((box) => ({ element, box, text: (node.textContent ?? "").trim().slice(0, 40) }));
    });
  }

  function scrolls(overflow: string): boolean {
    return overflow === "auto" || overflow === "scroll";
  }

  function isScrolled(element: Element): boolean {
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) if (scrolls(getComputedStyle(one).overflowX)) return true;
    return false;
  }

  /** What lies above the page on purpose: an open menu, a definition, a heading that stays while its table scrolls. */
  function isFloating(element: Element): boolean {
    for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) if (["fixed", "absolute", "sticky"].includes(getComputedStyle(one).position) || one.matches(":popover-open, dialog[open]")) return true;
    return false;
  }

  function visiblePart(box: DOMRect, element: Element): { left: number; top: number; right: number; bottom: number } {
    const part = { left: box.left, top: box.top, right: box.right, bottom: box.bottom };
    for (let one = element.parentElement; one && one !== document.body; one = one.parentElement) {
      if (getComputedStyle(one).overflowX === "visible") continue;
      const around = one.getBoundingClientRect();
      part.left = Math.max(part.left, around.left);
      part.right = Math.min(part.right, around.right);
      part.top = Math.max(part.top, around.top);
      part.bottom = Math.min(part.bottom, around.bottom);
    }
    return part;
  }

  /** How far two boxes reach into each other. [px] */
  function depth(one: { left: number; top: number; right: number; bottom: number }, two: { left: number; top: number; right: number; bottom: number }): number {
    return Math.min(Math.min(one.right, two.right) - Math.max(one.left, two.left), Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top));
  }

  function told(element: Element): string {
    const place = element.closest("section[id], [id]")?.id;
    return `${element.tagName.toLowerCase()}${element.getAttribute("class") ? `.${element.getAttribute("class")?.split(" ")[0]}` : ""}${place ? ` in #${place}` : ""}`;
  }

  function parsed(colour: string): Colour {
    const painter = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (!painter || colour === "none") return [0, 0, 0, 0];
    const numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/u.exec(colour);
    if (numbers) return [Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), Number(numbers[4] ?? 1)];
    painter.fillStyle = colour;
    painter.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = painter.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }

  function withAlpha(colour: Colour, alpha: number): Colour {
    return [colour[0], colour[1], colour[2], colour[3] * alpha];
  }

  function over(top: Colour, below: Colour): Colour {
    const mixed = (index: 0 | 1 | 2): number => top[index] * top[3] + below[index] * (1 - top[3]);
    return [mixed(0), mixed(1), mixed(2), 1];
  }

  function opacityOf(element: Element): number {
    let opacity = 1;
    for (let one: Element | null = element; one; one = one.parentElement) opacity *= Number(getComputedStyle(one).opacity);
    return opacity;
  }

  /** Colour behind an element's text: backgrounds of its ancestors, one over the other. Marks of a drawing are not looked at. */
  function groundOf(element: Element): Colour {
    const layers: Colour[] = [];
    for (let one: Element | null = element; one; one = one.parentElement) {
      const layer = parsed(getComputedStyle(one).backgroundColor);
      if (layer[3] > 0) layers.push(layer);
      if (layer[3] === 1) break;
    }
    const canvas = parsed(getComputedStyle(document.documentElement).backgroundColor);
    return layers.reduceRight((below, layer) => over(layer, below), canvas[3] === 1 ? canvas : ([255, 255, 255, 1] as const));
  }

  function contrast(one: Colour, two: Colour): number {
    const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour: Colour): number {
    const linear = (index: 0 | 1 | 2): number => (colour[index] / 255 <= 0.03928 ? colour[index] / 255 / 12.92 : ((colour[index] / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
  }
}
