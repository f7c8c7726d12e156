import { byId } from './element';

function setOpen(isOpen: boolean): void {
  document.body.classList.toggle('is-open', isOpen);
  byId('toggle').setAttribute('aria-expanded', String(isOpen));
  byId(isOpen ? 'close' : 'toggle').focus();
}

/** Where the window is narrow the panel is a drawer, and its buttons and Escape move it. */
export function followDrawer(): void {
  byId('toggle').onclick = () => setOpen(true);
  byId('close').onclick = () => setOpen(false);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && document.body.classList.contains('is-open')) setOpen(false);
  });
}
