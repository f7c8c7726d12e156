import { screen } from '@testing-library/react';

/** The button of that name, once it is there. */
export const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

/** No button has that name; asked at once, so something else has to be seen before. */
export const noButton = (name: string): void => expect(screen.queryByRole('button', { name })).toBeNull();

/** The title at the head of a page that says how something stands, once it says that. */
export const head = (title: string): Promise<HTMLElement> =>
  screen.findByText(title, { selector: '[role="status"] *' });
