import type { ComponentType } from 'react';
import { sharedValue } from './sharedValue';

const overlay = sharedValue<ComponentType | undefined>(undefined);

/** Registers what every screen draws above itself, e.g. the simulated screens of Alipay; `undefined` removes it. */
export const setOverlay = overlay.set;

/** The registered component; `undefined` where there is none, as in production. */
export const useOverlay = overlay.use;
