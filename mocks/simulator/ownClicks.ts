/** What a browser makes of a touch once it has ended, for those who only know of mice; the base library takes them for a tap. */
const MADE_OF_TOUCHES = ['mousedown', 'mouseup', 'click'] as const;

/**
 * Drops each press and click whose touch began in another document. A touch that brings a page or a window forth may end
 * its life on what it brought; on a phone each view hears of its own touches only.
 */
export function dropForeignClicks(view: Window): void {
  let isPressed = false;
  view.addEventListener('pointerdown', () => (isPressed = true), { capture: true });
  view.addEventListener('pointercancel', () => (isPressed = false), { capture: true });
  for (const made of MADE_OF_TOUCHES) {
    view.addEventListener(
      made,
      (event) => {
        // `detail` is 0 where no pointer clicks, but the keyboard.
        if (event.detail > 0 && !isPressed) {
          event.stopImmediatePropagation();
          event.preventDefault();
        }
      },
      { capture: true },
    );
  }
  // Not at once: a label clicks on its control within the same click.
  view.addEventListener('click', () => view.setTimeout(() => (isPressed = false), 0), { capture: true });
}
