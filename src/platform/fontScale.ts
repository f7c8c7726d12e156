/** The text size, in pixels, at which scale is 1: both platforms' default. */
export const NORMAL_TEXT = 16;

/** So many times as large as normal text becomes, at the most. */
export const LARGEST_SCALE = 2;

/** What a browser's text-size setting makes of `medium`. The root's size tells nothing: Taro sets it for its own units. */
function browserTextSize(): number {
  const probe = document.createElement('span');
  probe.style.fontSize = 'medium';
  document.body.appendChild(probe);
  const size = Number.parseFloat(getComputedStyle(probe).fontSize);
  document.body.removeChild(probe);
  return size;
}

let known: number | undefined;

/**
 * How much larger than normal the user wants text: 1 to `LARGEST_SCALE`, by Alipay's `fontSizeSetting` or the browser's setting. Asked
 * of the device once, because every screen asks here on every update.
 */
export function fontScale(): number {
  if (known === undefined) {
    const size = process.env.TARO_ENV === 'alipay' ? my.getSystemInfoSync().fontSizeSetting : browserTextSize();
    known = Math.min(LARGEST_SCALE, Math.max(1, size / NORMAL_TEXT || 1));
  }
  return known;
}
