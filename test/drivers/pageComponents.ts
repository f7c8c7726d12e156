import type { ComponentType } from 'react';
import { pages, steps } from '@/flow';

/** The page that a file of `src/pages` exports. */
const componentOf = (page: string): ComponentType => require(`@/${page}`).default;

/** Every page of the app by its path, e.g. `pages/home/index`. */
export const pageComponents: Readonly<Record<string, ComponentType>> = Object.fromEntries(
  [...steps, ...pages].map(({ page }) => [page, componentOf(page)]),
);
