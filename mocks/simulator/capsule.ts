/** The capsule of the title bar, as `phone.css` draws it; pixels. */
const CAPSULE = { top: 7, width: 82, height: 30, right: 12 } as const;

/** Where the capsule stands in a window of such a width. */
export function capsuleIn(width: number) {
  const { top, height } = CAPSULE;
  const right = width - CAPSULE.right;
  return { top, right, bottom: top + height, left: right - CAPSULE.width, width: CAPSULE.width, height };
}
