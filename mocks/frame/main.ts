/** The page around the app: a phone, and beside it all that can be set in the mocked world. */
import { DEFAULT_SCENARIO } from '../scenarios';
import { choiceIn, queryOf } from '../transports/choiceQuery';
import { BEGINNINGS, CLOCK_MOVES, clockIn, FAULTS, groupScenarios, scenarioRows } from '../transports/choices';
import type { WorldChoice } from '../transports/pageBridge';
import { AppWindow } from './appWindow';
import { byId, element, radio } from './element';
import { requestLine, requestRows } from './requestLog';
import './frame.css';

/** How often the page looks what happened in the app, in milliseconds. */
const LOOK_EVERY = 1000;

/** The phone with its bezel, pixels; it is drawn smaller where the window is lower than that. */
const PHONE_HEIGHT = 836;

const iframe = byId('app');
if (!(iframe instanceof HTMLIFrameElement)) throw new Error('index.html holds no iframe #app');
const app = new AppWindow(iframe);

let choice: WorldChoice = choiceIn(window.location.search);
/** What is drawn now, as text: nothing is drawn again that has not changed, so that focus and scrolling stay. */
const drawn = new Map<string, string>();

function draw(id: string, content: unknown, make: () => Node[]): void {
  const key = JSON.stringify([content]);
  if (drawn.get(id) === key) return;
  drawn.set(id, key);
  const focused = document.activeElement;
  const name = focused instanceof HTMLInputElement && byId(id).contains(focused) ? focused.name : undefined;
  byId(id).replaceChildren(...make());
  // A choice by keyboard draws its group anew; the keyboard stays on it.
  if (name) byId(id).querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)?.focus();
}

/** The frame's own address follows the app's, so that a reload opens the page that was open. */
function showAddress(): void {
  const address = `${window.location.pathname}${queryOf(choice)}${app.hash || window.location.hash}`;
  if (!window.location.href.endsWith(address)) window.history.replaceState(null, '', address);
}

function say(text: string): void {
  byId('alert').hidden = text === '';
  byId('alert').textContent = text;
}

function begin(next: WorldChoice): void {
  choice = next;
  say('');
  showAddress();
  if (app.bridge) app.bridge.begin(choice);
  else app.load(choice, '');
  look();
}

function layFault(fault: string | undefined): void {
  choice = { ...choice, fault };
  showAddress();
  app.bridge?.setFault(fault);
  look();
}

function moveClock(move: object): void {
  app.control('POST', '/clock', move);
  app.bridge?.refresh();
  look();
}

function drawScenarios(): void {
  const groups = groupScenarios(scenarioRows(app.control('GET', '/scenarios')));
  if (groups.length === 0) return;
  const current = choice.scenario ?? DEFAULT_SCENARIO;
  const isFirst = !drawn.has('scenarios');
  draw('scenarios', [current, groups], () =>
    groups.map(({ title, rows }) =>
      element(
        'div',
        { role: 'radiogroup', ariaLabel: title },
        element('h3', {}, title),
        ...rows.map((row) =>
          radio(
            {
              group: 'scenario',
              className: 'scenario',
              isOn: row.name === current,
              onChoose: () => begin({ ...choice, scenario: row.name }),
            },
            element('b', {}, row.title),
            element('code', {}, row.name),
            element('span', {}, row.description),
          ),
        ),
      ),
    ),
  );
  if (isFirst) revealScenario();
}

/** Brings the current scenario into the list's own view, where a link chose one further down. */
function revealScenario(): void {
  const list = byId('scenarios');
  const row = list.querySelector('input:checked')?.closest('label');
  if (row) list.scrollTop = row.offsetTop - list.offsetTop - list.clientHeight / 3;
}

function drawChips(): void {
  draw('beginnings', choice.at, () =>
    BEGINNINGS.map(({ at, title }) =>
      radio(
        { group: 'at', className: 'chip', isOn: choice.at === at, onChoose: () => begin({ ...choice, at }) },
        title,
      ),
    ),
  );
  const faults = [{ kind: undefined, title: '无' }, ...FAULTS];
  draw('faults', choice.fault, () =>
    faults.map(({ kind, title }) =>
      radio({ group: 'fault', className: 'chip', isOn: choice.fault === kind, onChoose: () => layFault(kind) }, title),
    ),
  );
}

/** Looks what the world says now, and draws what has changed. */
function look(): void {
  drawChips();
  const { bridge } = app;
  if (!bridge) return;
  // A world resumed from before, or one that went without an unknown name.
  const begun = bridge.begunWith();
  if (queryOf(begun) !== queryOf(choice)) {
    choice = begun;
    showAddress();
    drawChips();
  }
  showAddress();
  drawScenarios();
  const now = clockIn(app.control('GET', '/clock'));
  if (now) {
    byId('now').textContent = now;
    byId('status-time').textContent = now.slice(11).replace(/^0/, '');
  }
  const rows = requestRows(app.control('GET', '/requests'));
  draw('requests', rows, () => rows.map(requestLine));
}

function setOpen(isOpen: boolean): void {
  document.body.classList.toggle('is-open', isOpen);
  byId('toggle').setAttribute('aria-expanded', String(isOpen));
  byId(isOpen ? 'close' : 'toggle').focus();
}

function fitPhone(): void {
  const scale = Math.min(1, Math.max(0.6, (window.innerHeight - 48) / PHONE_HEIGHT));
  document.documentElement.style.setProperty('--fit', scale.toFixed(3));
}

async function share(): Promise<void> {
  // Without the page: in a world that begins anew its application is not there yet. `at` names a step instead.
  const link = `${window.location.origin}${window.location.pathname}${queryOf(choice)}`;
  try {
    await navigator.clipboard.writeText(link);
    say('链接已复制，打开它会从同样的场景开始。');
  } catch {
    say(`浏览器不允许复制，请复制这个链接：${link}`);
  }
}

byId('clock').append(
  ...CLOCK_MOVES.map(({ title, move }) =>
    element('button', { type: 'button', className: 'chip', onclick: () => moveClock(move) }, title),
  ),
);
byId('reset').onclick = () => begin(choice);
byId('share').onclick = () => void share();
byId('toggle').onclick = () => setOpen(true);
byId('close').onclick = () => setOpen(false);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && document.body.classList.contains('is-open')) setOpen(false);
});
window.addEventListener('resize', fitPhone);
window.addEventListener('pagehide', showAddress);
iframe.addEventListener('load', look);
window.setInterval(() => {
  if (!document.hidden) look();
}, LOOK_EVERY);

fitPhone();
look();
app.load(choice, window.location.hash);
