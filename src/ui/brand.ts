/**
 * The colours, once. `npm run brand` makes of them what styles and icons are made of: `colors.scss` beside this file,
 * `mocks/assets/colors.css` for the pages around the app, and the tab bar's icons.
 *
 * `*Fill` is for large fills and marks only; `*Text` is dark enough for small text on white (AA), and for white text on it.
 */
export const brandFill = '#1677ff';
export const brandText = '#0e63e6';
export const brandTint = '#e7f1ff';
/** Large shapes that stand back: a drawn face, what is paid later. */
export const brandSoft = '#a3c9ff';
/** Under the finger. */
export const brandPressed = '#0b55c8';
export const dangerFill = '#ff3141';
export const dangerText = '#d92231';
export const dangerTint = '#fff3f4';
export const dangerPressed = '#bd1a28';
export const successFill = '#22b35e';
export const successText = '#147d3f';
export const successTint = '#e9f8ef';
export const warningFill = '#ff8f1f';
export const warningText = '#9c4f00';
export const warningTint = '#fff3e3';

export const text = '#333333';
export const textSecondary = '#666666';
/** On white alone; on the grey page it is `textSecondary`. */
export const textHint = '#767676';
export const textOnFill = '#ffffff';
export const line = '#eeeeee';
export const lineStrong = '#d9d9d9';
export const surface = '#ffffff';
export const surfaceSunken = '#f7f8fa';
export const page = '#f5f5f5';
export const pressed = '#f0f0f0';
