type Colour = readonly [red: number, green: number, blue: number, alpha: number];
interface Part { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
/** What is read of an element once: of its own style, and with its ancestors. */
interface Facts {
  readonly style: CSSStyleDeclaration;
  readonly isHidden: boolean;
  /** Within what scrolls sideways by itself. */
  readonly isScrolled: boolean;
  /** Above the page on purpose: an open menu, a definition, a heading that stays while its table scrolls. */
  readonly isFloating: boolean;
  readonly opacity: number;
  /** Colour behind its text: backgrounds of its ancestors, one over the other. Marks of a drawing are not looked at. */
  readonly ground: Colour;
  /** What of it and what it holds can be seen; undefined where nothing cuts it. */
  readonly window: Part | undefined;
}

/**
 * Runs inside a page and tells the faults of what it shows. Playwright sends the function's text alone, so everything that it uses stands within.
 * Texts are measured by their lines' boxes; hidden, folded and only-spoken elements are passed over, and what scrolls by itself may be wider than its box.
 */
export function layoutFaultsInside(): string[] {
  // colours that are on their way are not what is read
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  const faults = new Set<string>();
  const known = new Map<Element, Facts>();
  const colours = new Map<string, Colour>();
  const painter = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
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
      if (box.right > clientWidth + 1 && !factsOf(element).isScrolled) faults.add(`overflow: "${text}" of ${told(element)} ends at ${Math.round(box.right)} px`);
    }
  }

  function cut(): void {
    for (const element of all) {
      if (!(element instanceof HTMLElement) || element.matches("select, canvas, input")) continue;
      const { overflowX, overflowY } = factsOf(element).style;
      if (overflowX === "visible" && overflowY === "visible") continue;
      if (ownText(element) !== "" && overflowX !== "visible" && !scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1) faults.add(`cut: "${ownText(element)}" of ${told(element)}`);
      if (element.textContent.trim() !== "" && (overflowY === "hidden" || overflowY === "clip") && element.scrollHeight > element.clientHeight + 2) faults.add(`cut below: ${told(element)}`);
    }
    for (const { box, element, text } of lines) {
      const picture = element.closest("svg")?.getBoundingClientRect();
      if (picture && (box.left < picture.left - 2 || box.right > picture.right + 2 || box.top < picture.top - 3 || box.bottom > picture.bottom + 3)) faults.add(`cut: "${text}" reaches out of its picture`);
    }
  }

  function overlaps(): void {
    const places = lines.map((line) => ({ ...line, seen: visiblePart(line.box, line.element), isFloating: factsOf(line.element).isFloating })).sort((a, b) => a.seen.top - b.seen.top);
    places.forEach((one, index) => {
      for (let other = index + 1; other < places.length && places[other].seen.top < one.seen.bottom; other++) {
        const two = places[other];
        if (one.element === two.element || one.isFloating !== two.isFloating) continue;
        if (depth(one.seen, two.seen) > 2.5) faults.add(`overlap: "${one.text}" and "${two.text}"`);
      }
    });
    const controls = all.filter((element) => element.matches("button, a[href], input, select, textarea, summary") && !factsOf(element).isFloating)
      .map((element) => ({ element, seen: visiblePart(element.getBoundingClientRect(), element) })).sort((a, b) => a.seen.top - b.seen.top);
    controls.forEach((one, index) => {
      for (let other = index + 1; other < controls.length && controls[other].seen.top < one.seen.bottom; other++) {
        const two = controls[other];
        if (depth(one.seen, two.seen) > 1 && !one.element.contains(two.element) && !two.element.contains(one.element)) faults.add(`overlap: ${told(one.element)} and ${told(two.element)}`);
      }
    });
  }

  function targets(): void {
    for (const element of all.filter((one) => one.matches("button, a[href], input, select, textarea, summary, [role=button], [role=slider]"))) {
      const box = (element.closest("label") ?? element).getBoundingClientRect();
      // a link within running text is as high as its line (WCAG 2.5.8, inline)
      const isInline = element.matches("a, button") && factsOf(element).style.display.startsWith("inline") && [element.previousSibling, element.nextSibling].some((node) => node?.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "");
      if (!isInline && (box.width < 23.5 || box.height < 23.5)) faults.add(`small: ${told(element)} is ${Math.round(box.width)} × ${Math.round(box.height)} px`);
    }
  }

  function contrasts(): void {
    for (const { element, text } of lines) {
      if (element.closest("[disabled], [aria-disabled=true], option")) continue;
      const { style, ground, opacity } = factsOf(element);
      const ink = over(withAlpha(parsed(element instanceof SVGElement ? style.fill : style.color), opacity), ground);
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
    return !factsOf(element).isHidden && element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true });
  }

  function factsOf(element: Element): Facts {
    const before = known.get(element);
    if (before) return before;
    const parent = element.parentElement ? factsOf(element.parentElement) : undefined;
    const style = getComputedStyle(element);
    const { position, clipPath, clip, width, height, overflowX } = style;
    const isBody = element === document.body || parent === undefined;
    const isSpokenOnly = position === "absolute" && (clipPath === "inset(50%)" || clip !== "auto" || (width === "1px" && height === "1px"));
    const layer = parsed(style.backgroundColor);
    const facts: Facts = {
      style,
      isHidden: parent?.isHidden === true || isSpokenOnly || element.matches("script, style, noscript, template, defs, option, [hidden]"),
      isScrolled: parent?.isScrolled === true || (!isBody && scrolls(overflowX)),
      isFloating: parent?.isFloating === true || (!isBody && (position === "fixed" || position === "absolute" || position === "sticky" || element.matches(":popover-open, dialog[open]"))),
      opacity: (parent?.opacity ?? 1) * Number(style.opacity),
      ground: layer[3] === 0 ? parent?.ground ?? [255, 255, 255, 1] : over(layer, parent?.ground ?? [255, 255, 255, 1]),
      window: isBody || overflowX === "visible" ? parent?.window : within(element.getBoundingClientRect(), parent.window),
    };
    known.set(element, facts);
    return facts;
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

  function visiblePart(box: Part, { parentElement }: Element): Part {
    return within(box, parentElement ? factsOf(parentElement).window : undefined);
  }

  function within({ left, top, right, bottom }: Part, around: Part | undefined): Part {
    if (!around) return { left, top, right, bottom };
    return { left: Math.max(left, around.left), top: Math.max(top, around.top), right: Math.min(right, around.right), bottom: Math.min(bottom, around.bottom) };
  }

  /** How far two boxes reach into each other. [px] */
  function depth(one: Part, two: Part): number {
    return Math.min(Math.min(one.right, two.right) - Math.max(one.left, two.left), Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top));
  }

  function told(element: Element): string {
    const place = element.closest("section[id], [id]")?.id;
    return `${element.tagName.toLowerCase()}${element.getAttribute("class") ? `.${element.getAttribute("class")?.split(" ")[0]}` : ""}${place ? ` in #${place}` : ""}`;
  }

  function parsed(colour: string): Colour {
    const before = colours.get(colour) ?? read(colour);
    colours.set(colour, before);
    return before;
  }

  function read(colour: string): Colour {
    if (!painter || colour === "none") return [0, 0, 0, 0];
    const numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/u.exec(colour);
    if (numbers) return [Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), Number(numbers[4] ?? 1)];
    painter.clearRect(0, 0, 1, 1);
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

  function contrast(one: Colour, two: Colour): number {
    const [light, dark] = [luminance(one), luminance(two)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(colour: Colour): number {
    const linear = (index: 0 | 1 | 2): number => (colour[index] / 255 <= 0.03928 ? colour[index] / 255 / 12.92 : ((colour[index] / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(0) + 0.7152 * linear(1) + 0.0722 * linear(2);
  }
}
