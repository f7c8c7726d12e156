/**
 * Drops each click whose touch began in another document. A touch that brings a page or a window forth may end its life as
 * a click on what it brought; on a phone each view hears of its own touches only.
 */
export function dropForeignClicks(view: Window): void {
  let isPressed = false;
  view.addEventListener('pointerdown', () => (isPressed = true), { capture: true });
  view.addEventListener('pointercancel', () => (isPressed = false), { capture: true });
  view.addEventListener(
    'click',
    (event) => {
      // `detail` is 0 where no pointer clicks, but the keyboard.
      if (event.detail > 0 && !isPressed) {
        event.stopImmediatePropagation();
        event.preventDefault();
      }
      // Not at once: a label clicks on its control within the same click.
      view.setTimeout(() => (isPressed = false), 0);
    },
    { capture: true },
  );
}
