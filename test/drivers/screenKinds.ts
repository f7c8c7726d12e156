/**
 * Of what a screen is built: each kind of element that it shows, once: what it stands in, its attributes, and whether it
 * and what is in it say anything. Texts, names, pictures and figures are left out, but not that there are any. What axe
 * finds grave, such as a button without a name or a grey too light, is found on one screen with an element of that kind as on
 * any other.
 *
 * Waits until nothing on the screen shows a finger any more: it is judged as it stands. Runs in the page, so it may use
 * nothing from outside.
 *
 * @param frame selects the frame that the app's page is in; `undefined`: it is in none.
 */
export async function screenKinds(frame: string | undefined): Promise<readonly string[]> {
  const FINGER = '.pressed';
  const WORDS = /^(alt|title|placeholder|value|content|href|src|srcset|d|for|id|data-.*|aria-(label|valuetext|.*by))$/;
  let held: Document | null | undefined;
  do {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    held = frame === undefined ? document : document.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  } while (held?.querySelector(FINGER));
  if (!held) return [];

  const hash = (text: string) => {
    let value = 0;
    for (let at = 0; at < text.length; at += 1) value = (Math.imul(value, 31) + text.charCodeAt(at)) | 0;
    return value;
  };
  const kinds = new Set<string>();
  /** Of each element what it is and what it stands in, up to the root. */
  const places = new Map<Element | null, number>();
  for (const element of held.querySelectorAll('html, body, body *')) {
    const isDrawing = element.closest('[aria-hidden="true"]') && !element.textContent?.trim();
    if (isDrawing || !element.checkVisibility()) continue;
    const attributes = [...element.attributes]
      .map(({ name, value }) => `${name}=${WORDS.test(name) ? value.trim() !== '' : value.replace(/\d+/g, '0')}`)
      .sort();
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
    );
    // What names an element may stand further in.
    const isNamed =
      element.textContent?.trim() !== '' || element.querySelector('[aria-label], [alt]:not([alt=""])') !== null;
    const kind = [places.get(element.parentElement), element.localName, ...attributes, hasText, isNamed].join(' ');
    kinds.add(kind);
    places.set(element, hash(kind));
  }
  return [...kinds];
}
