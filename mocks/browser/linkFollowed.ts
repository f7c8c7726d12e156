/** How a window's document came to be, as the browser tells it; `undefined` where it does not. */
function arrivalAt(page: Window): string | undefined {
  try {
    const [entry] = page.performance.getEntriesByType?.('navigation') ?? [];
    return entry && 'type' in entry ? String(entry.type) : undefined;
  } catch {
    // A page of another site.
    return undefined;
  }
}

/**
 * Whether somebody has just come by a link: followed it, or entered its address. Reloading is not, nor is going back and
 * forward; a page in a frame is loaded by the frame at any of these, so that the frame's own arrival counts as well.
 *
 * @returns `false` where the browser does not tell.
 */
export function isLinkFollowed(page: Window = window): boolean {
  if (arrivalAt(page) !== 'navigate') return false;
  const { parent } = page;
  return parent === page || (arrivalAt(parent) ?? 'navigate') === 'navigate';
}
