import type { World } from './world';

let world: World | undefined;

/** Gives the panel the world that it sets; without one, no panel is drawn. Called once, before the first page. */
export function setPanelWorld(next: World | undefined): void {
  world = next;
}

/** The world the panel sets; `undefined` where the frame around the app has the controls. */
export function panelWorld(): World | undefined {
  return world;
}
