/**
 * What keeps a finger or an eye from the screen that is laid out now: a target under 44 pt, text of which a part is cut
 * off, hidden or beyond the screen's edge, also in a field, and a footer that leaves less than half of the screen to what
 * it belongs to. Runs in the page, so it may use nothing from outside.
 *
 * @param given `least`: the least width and height of a target, in CSS pixels; `frame`: selects the frame that the app's
 * page is in, `undefined` where it is in none; `scale`: of type, 1 to 2, to which the screen is laid out for as long as
 * this looks; as it is laid out where absent.
 * @returns a sentence for each fault.
 */
export function layoutFaults(given: {
  readonly least: number;
  readonly frame: string | undefined;
  readonly scale?: number | undefined;
}): readonly string[] {
  const { least, frame: selector, scale } = given;
  const framed = selector === undefined ? window : document.querySelector<HTMLIFrameElement>(selector)?.contentWindow;
  if (!framed) return ['no page is there'];
  const { document: screen, innerWidth, innerHeight } = framed;
  const styleOf = (element: Element) => framed.getComputedStyle(element);
  /** Pixels that rounding may take. */
  const SLACK = 1;
  const TARGETS = ['button', 'tab', 'checkbox', 'radio', 'link', 'textbox', 'searchbox']
    .map((role) => `[role="${role}"]`)
    .concat('button', 'a[href]', 'input', 'textarea')
    .join(',');
  const faults: string[] = [];

  // `src/ui/tokens.scss`: every size hangs on this property.
  const scaled =
    scale === undefined ? [] : [screen.documentElement, ...screen.querySelectorAll<HTMLElement>('[style*="--s"]')];
  const before = scaled.map(({ style }) => style.getPropertyValue('--s'));
  for (const { style } of scaled) style.setProperty('--s', String(scale));

  const isShown = (element: Element) =>
    element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
    !element.closest('[aria-hidden="true"]');
  const round = (length: number) => Math.round(length * 10) / 10;

  for (const target of screen.querySelectorAll(TARGETS)) {
    // Taro lays an input of the browser's own into its element: the outer one is what is touched.
    if (!isShown(target) || target.parentElement?.closest(TARGETS)) continue;
    const { width, height } = target.getBoundingClientRect();
    if (width === 0 || height === 0) continue;
    if (width < least - SLACK || height < least - SLACK) {
      const name = target.getAttribute('aria-label') ?? target.textContent ?? '';
      faults.push(`target of ${round(width)} × ${round(height)}: “${name.slice(0, 20)}” ${target.className}`);
    }
  }

  /** What of an element can cut a text: read once, for many texts stand in it. */
  function readEdge(element: Element) {
    const { overflowX, overflowY, position } = styleOf(element);
    return {
      frame: element.getBoundingClientRect(),
      isFixed: position === 'fixed',
      scrollsX: /auto|scroll/.test(overflowX),
      scrollsY: /auto|scroll/.test(overflowY),
      cutsX: /hidden|clip/.test(overflowX),
      cutsY: /hidden|clip/.test(overflowY),
    };
  }
  const edges = new Map<Element, ReturnType<typeof readEdge>>();

  /** Says where text is cut: by its own box, one around it, or the edge of the screen; `undefined` where it is whole. */
  function cutBy(box: DOMRect, from: Element): string | undefined {
    // Along an axis that scrolls, what lies outside is not cut.
    let isScrolled = { x: false, y: false };
    for (let around: Element | null = from; around; around = around.parentElement) {
      const edge = edges.get(around) ?? readEdge(around);
      edges.set(around, edge);
      const { frame } = edge;
      isScrolled = { x: isScrolled.x || edge.scrollsX, y: isScrolled.y || edge.scrollsY };
      const isOutsideX = box.left < frame.left - SLACK || box.right > frame.right + SLACK;
      const isOutsideY = box.top < frame.top - SLACK || box.bottom > frame.bottom + SLACK;
      if (!isScrolled.x && edge.cutsX && isOutsideX) return around.className;
      if (!isScrolled.y && edge.cutsY && isOutsideY) return around.className;
      if (edge.isFixed) break;
    }
    const isBeyond = box.left < -SLACK || box.right > innerWidth + SLACK;
    return isBeyond && !isScrolled.x ? 'the edge of the screen' : undefined;
  }

  const texts = screen.createTreeWalker(screen.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement;
    if (!parent || !text.textContent?.trim() || !isShown(parent)) continue;
    const range = screen.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) {
      const by = box.width > 0 ? cutBy(box, parent) : undefined;
      if (by !== undefined) {
        faults.push(`text cut by ${by}: “${text.textContent.slice(0, 30)}”`);
        break;
      }
    }
  }

  for (const field of screen.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (!isShown(field) || field.clientHeight === 0) continue;
    // A script has made it as high as its text is in the type that the app has; a journey at the largest size looks at it there.
    if (scale !== undefined && field.style.height !== '') continue;
    // Of an input the browser tells no more than its box: its one line has to fit between its paddings.
    const { lineHeight, fontSize, paddingTop, paddingBottom } = styleOf(field);
    const line = Number.parseFloat(lineHeight) || Number.parseFloat(fontSize);
    const wanted = Math.max(
      field.scrollHeight,
      line + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom),
    );
    if (wanted > field.clientHeight + SLACK)
      faults.push(`field cut, ${round(wanted)} in ${field.clientHeight}: “${field.getAttribute('aria-label') ?? ''}”`);
  }

  for (const footer of screen.body.querySelectorAll('*')) {
    const { position, bottom } = styleOf(footer);
    if (!/sticky|fixed/.test(position) || bottom === 'auto' || !isShown(footer)) continue;
    // A dialog takes the screen on purpose.
    if (footer.closest('[role="dialog"]') || footer.querySelector('[role="dialog"]')) continue;
    const { top, height } = footer.getBoundingClientRect();
    if (top < innerHeight && height > innerHeight / 2 + SLACK)
      faults.push(`footer of ${round(height)} in ${innerHeight}: ${footer.className}`);
  }

  const pen = screen.createElement('canvas').getContext('2d');
  for (const field of screen.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    if (!pen || !isShown(field) || field.value) continue;
    const { font, paddingLeft, paddingRight } = styleOf(field);
    pen.font = font;
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const wanted = pen.measureText(field.placeholder).width;
    if (wanted > room + SLACK)
      faults.push(`placeholder cut, ${round(wanted)} in ${round(room)}: “${field.placeholder}”`);
  }
  scaled.forEach(({ style }, at) => {
    style.setProperty('--s', before[at] ?? '');
  });
  return faults;
}
