/**
 * What a person reads on a page, one text to an entry, from top to bottom: the title, the texts, what stands in fields or
 * holds their place; without what is hidden from the eye or laid over it for a moment. Runs in the page, so it may use
 * nothing from outside.
 *
 * @param frame selects the frame that the app's page is in; `undefined`: it is in none. It is read from outside, because
 * Alipay takes `eval` away from its pages, by which a browser's driver runs what it is given.
 */
export function screenText(frame: string | undefined): readonly string[] {
  const held = frame === undefined ? document : document.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  if (!held?.body) return [];
  // Toasts, the tab bar, the mocked world's own button, and what stands for a placeholder in Alipay's fields.
  const OUTSIDE =
    '[role="button"][aria-label="模拟环境"], .taro-tabbar__tabbar, .taro__toast, [class$=-placeholder], [class*="-placeholder "], script, style';
  const isShown = (element: Element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
  const texts: string[] = [];
  const add = (text: string | null | undefined) => {
    const said = text?.replace(/\s+/g, ' ').trim();
    if (said) texts.push(said);
  };

  // Alipay's client draws the title outside of the page.
  if (frame !== undefined) add(document.querySelector('.bar-title')?.textContent);
  // And so it does with what it lays over the page.
  const windows = frame === undefined ? [] : [...document.querySelectorAll('dialog[open], .call')];
  for (const root of [held.body, ...windows]) {
    const walker = held.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest(OUTSIDE)) continue;
      if (node.nodeType === Node.TEXT_NODE) {
        if (isShown(parent) && parent.localName !== 'textarea') add(node.textContent);
      } else if (/^(input|textarea)$/i.test(node.nodeName)) {
        const field = node as HTMLInputElement | HTMLTextAreaElement;
        const isBox = field.type === 'checkbox' || field.type === 'radio';
        const place = field.placeholder || field.parentElement?.querySelector('[class*="-placeholder"]')?.textContent;
        if (!isBox && isShown(field)) add(field.value || place);
      }
    }
  }
  return texts;
}
