import { byId } from './element';

/** Draws an element's content anew where what it shows has changed. */
export type Draw = (id: string, content: unknown, make: () => Node[]) => void;

/** @returns a `Draw`: nothing is drawn again that has not changed, so that focus and scrolling stay. */
export function createDraw(): Draw {
  const drawn = new Map<string, string>();
  return (id, content, make) => {
    const key = JSON.stringify([content]);
    if (drawn.get(id) === key) return;
    drawn.set(id, key);
    const focused = document.activeElement;
    const name = focused instanceof HTMLInputElement && byId(id).contains(focused) ? focused.name : undefined;
    byId(id).replaceChildren(...make());
    // A choice by keyboard draws its group anew; the keyboard stays on it.
    if (name) byId(id).querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.focus();
  };
}
