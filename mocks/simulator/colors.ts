/**
 * A colour of the bridge's as one of CSS: `0x0E63E6` as the number it is, perhaps with its opacity before it, or `#0e63e6`.
 *
 * @returns `undefined` where it is none.
 */
export function cssColor(color: unknown): string | undefined {
  if (typeof color === 'number' && Number.isInteger(color))
    return `#${(color & 0xffffff).toString(16).padStart(6, '0')}`;
  return typeof color === 'string' && /^#[\da-f]{3,8}$/i.test(color) ? color : undefined;
}

/** Whether white reads better upon it than black; by the brightness of W3C's AERT. */
export function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.slice(1).match(color.length < 7 ? /./g : /../g) ?? []).map((part) =>
    Number.parseInt(part.padEnd(2, part), 16),
  );
  return (red * 299 + green * 587 + blue * 114) / 1000 < 128;
}
