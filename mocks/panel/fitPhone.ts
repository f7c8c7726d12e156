/** The phone with its bezel, pixels; it is drawn smaller where the window is lower than that. */
const PHONE_HEIGHT = 836;

function scalePhone(): void {
  const scale = Math.min(1, Math.max(0.6, (window.innerHeight - 48) / PHONE_HEIGHT));
  document.documentElement.style.setProperty('--fit', scale.toFixed(3));
}

/** Fits the phone into the window, from now on. */
export function fitPhone(): void {
  scalePhone();
  window.addEventListener('resize', scalePhone);
}
