/**
 * What a keyboard needs, and a sheet's hold on the page behind it. A mini-program has no keyboard focus: nothing is set
 * there, which also keeps it out of `setData`. H5 has its own version beside this file.
 */
import type { ViewProps } from '@tarojs/components';

/** Props that make a View reachable and operable by keyboard. */
export function focusable(_onTap: () => void): Pick<ViewProps, 'tabIndex' | 'onKeyDown'> {
  return {};
}

/** Props for a dialog that takes the focus while it is open and hands it back when it closes. */
export function useDialogFocus(
  _isOpen: boolean,
  _onClose: () => void,
): Pick<ViewProps, 'ref' | 'tabIndex' | 'onKeyDown'> {
  return {};
}

/** Props for a region that scrolls by itself, so that a keyboard scrolls it too. */
export const scrollable: Pick<ViewProps, 'tabIndex'> = {};

/** The same for a region that scrolls only where it holds too much: a keyboard does not stop at it where it does not. */
export function useScrollable(): Pick<ViewProps, 'ref' | 'tabIndex'> {
  return {};
}

/** Props for a mask through which the page behind does not scroll. */
export const scrollLock: Pick<ViewProps, 'catchMove'> = { catchMove: true };
