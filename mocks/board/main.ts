/** The review board: every screen in every state, walked to in the app itself. */

import { clockIn } from '../client/choices';
import { WindowDriver } from '../driver/windowDriver';
import { AppWindow } from '../panel/appWindow';
import { appFrame, byId, element } from '../panel/element';
import { fitPhone } from '../panel/fitPhone';
import { say } from '../panel/say';
import { drawList, markCurrent, pageName } from './list';
import { drawMap } from './map';
import { type BoardState, boardStates, findState } from './states';
import './board.css';

let walk = new AbortController();

/** The state that the address names, else the first. */
function chosen(): BoardState | undefined {
  const id = window.location.hash.slice(1);
  const named = findState(id);
  say(id && !named ? '评审板上没有链接中的这个状态，已打开第一个。' : '');
  return named ?? boardStates[0];
}

function announce(state: BoardState): void {
  const siblings = boardStates.filter(({ page }) => page === state.page);
  byId('where').textContent = `${pageName(state.page)} · ${siblings.indexOf(state) + 1} / ${siblings.length}`;
  byId('title').textContent = state.title;
  document.title = `${state.title} · ${pageName(state.page)} · 界面评审板`;
  byId('deeds').replaceChildren();
  markCurrent(state);
  drawMap(state);
}

async function showTime(state: BoardState): Promise<void> {
  const now = clockIn(await new AppWindow(appFrame()).control('GET', '/clock'));
  byId('status-time').textContent = now.slice(11).replace(/^0/, '');
  byId('reached').textContent = `已走到「${state.title}」，可以继续操作 · 模拟时间 ${now}`;
}

/** ← and →. With another key they are the browser's own. */
function moveByKey({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  if (altKey || ctrlKey || metaKey || shiftKey) return;
  if (key === 'ArrowLeft') move(-1);
  if (key === 'ArrowRight') move(1);
}

/**
 * A dialog that a walk opens takes the keyboard into the phone. Whoever goes from state to state by keyboard keeps it here
 * until the walk has ended; a key that was pressed before it is back counts as well.
 */
function keepKeyboard(): () => void {
  const { activeElement } = document;
  const takeBack = () => {
    if (document.activeElement !== appFrame()) return;
    appFrame().blur();
    if (activeElement instanceof HTMLElement && activeElement !== appFrame())
      activeElement.focus({ preventScroll: true });
  };
  const inPhone = new AbortController();
  const hear = () => {
    // What has not loaded is the browser's page of a failure, which is not ours.
    if (!appFrame().contentDocument) return;
    appFrame().contentWindow?.addEventListener('keydown', moveByKey, { signal: inPhone.signal });
  };
  hear();
  appFrame().addEventListener('load', hear, { signal: inPhone.signal });
  // While the browser moves the keyboard it cannot be moved elsewhere.
  const takeBackSoon = () => window.setTimeout(() => inPhone.signal.aborted || takeBack());
  window.addEventListener('blur', takeBackSoon, { signal: inPhone.signal });
  return () => {
    inPhone.abort();
    takeBack();
  };
}

/** Walks to the state that the address names; a walk that is under way ends where it is. */
async function show(): Promise<void> {
  const state = chosen();
  if (!state) return;
  walk.abort();
  walk = new AbortController();
  const { signal } = walk;
  announce(state);
  const letGo = keepKeyboard();
  byId('reached').textContent = '正在走到这里…';
  const driver = new WindowDriver(appFrame(), (deed) => byId('deeds').append(element('li', {}, deed)), signal);
  try {
    await driver.open(state.choice, state.open);
    await state.walk?.(driver);
    await driver.show(state.shows);
    await showTime(state);
  } catch (error) {
    if (signal.aborted) return;
    byId('reached').textContent = '没有走到';
    say(`${error instanceof Error ? error.message : error}。可以再走一次。`);
  } finally {
    letGo();
  }
}

/** Goes to the state so many places further on. */
function move(places: number): void {
  const here = boardStates.findIndex(({ id }) => id === findState(window.location.hash.slice(1))?.id);
  const next = boardStates[(Math.max(here, 0) + places + boardStates.length) % boardStates.length];
  if (next) window.location.hash = next.id;
}

async function share(): Promise<void> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    say('链接已复制，打开它会走到同一个状态。');
  } catch {
    say(`浏览器不允许复制，请复制这个链接：${window.location.href}`);
  }
}

byId('previous').onclick = () => move(-1);
byId('next').onclick = () => move(1);
byId('again').onclick = () => void show();
byId('share').onclick = () => void share();
// The world as it stands now is kept by the browser; the page that is open is all that the link has to say.
for (const event of ['focus', 'pointerdown', 'contextmenu'] as const) {
  byId('on').addEventListener(event, () => byId('on').setAttribute('href', `./${new AppWindow(appFrame()).hash}`));
}
document.addEventListener('keydown', moveByKey);
window.addEventListener('hashchange', () => void show());

fitPhone();
drawList();
void show();
