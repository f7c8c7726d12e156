/** What Alipay's client draws itself and this phone does not: by the base library's mark of it, and what stands there instead. */
const UNPLAYED: readonly (readonly [selector: string, words: string])[] = [
  ['.a-map', '地图（map）：模拟器不画地图'],
  // The base library puts its words for a web-view at the page's end, where nobody sees them.
  ['body > [snapshot-delete]', '网页（web-view）：模拟器不打开网页'],
];

function mark(view: Document): void {
  for (const [selector, words] of UNPLAYED) {
    for (const element of view.querySelectorAll<HTMLElement>(selector)) {
      if (element.dataset.unplayed === words) continue;
      element.dataset.unplayed = words;
    }
  }
}

/** Marks each of them as it comes; `view.html` draws the words. */
export function followUnplayed(view: Document): void {
  new MutationObserver(() => mark(view)).observe(view, { childList: true, subtree: true });
}
