/** The panel beside the phone: all that can be set in the mocked world. */

import { BEGINNINGS, CLOCK_MOVES, clockIn, groupScenarios, scenarioRows } from '../client/choices';
import { choiceIn, queryOf, type WorldChoice } from '../client/worldChoice';
import { DEFAULT_SCENARIO } from '../scenarios';
import { createDraw, type Draw } from './draw';
import { followDrawer } from './drawer';
import { appFrame, byId, element, radio } from './element';
import { createFaultCard } from './faultCard';
import { fitPhone } from './fitPhone';
import type { Inside } from './inside';
import { say } from './say';
import { singleFile } from './singleFile';
import './frame.css';

/** How often the page looks what happened in the app, in milliseconds. */
const LOOK_EVERY = 1000;

/** Brings the current scenario into the list's own view, where a link chose one further down. */
function revealScenario(): void {
  const list = byId('scenarios');
  const row = list.querySelector('input:checked')?.closest('label');
  if (row) list.scrollTop = row.offsetTop - list.offsetTop - list.clientHeight / 3;
}

/**
 * Starts the panel, and loads the app as the page's address asks.
 *
 * @param drawCard draws the page's last card, at each look.
 */
export function startPanel(app: Inside, drawCard: (draw: Draw) => Promise<void>): void {
  const draw = createDraw();
  let choice: WorldChoice = choiceIn(window.location.search);
  /** Changes that the world has not confirmed yet: what it says meanwhile is of before. */
  let pending = 0;

  /** The frame's own address follows the app's, so that a reload opens the page that was open. */
  const showAddress = () => {
    const address = `${window.location.pathname}${queryOf(choice)}${app.hash || window.location.hash}`;
    if (!window.location.href.endsWith(address)) window.history.replaceState(null, '', address);
  };

  const begin = (next: WorldChoice) => {
    choice = next;
    say('');
    showAddress();
    app.begin(choice);
    drawChips();
    void look();
  };

  const layFault = async (fault: string | undefined) => {
    choice = { ...choice, fault };
    showAddress();
    drawChips();
    pending += 1;
    await app.setFault(fault).catch(() => say('故障没有设置成功，请再试一次。'));
    pending -= 1;
    await look();
  };

  const drawFault = createFaultCard(draw, (fault) => void layFault(fault));

  const moveClock = async (move: object) => {
    await app.control('POST', '/clock', move);
    app.refresh();
    await look();
  };

  const drawScenarios = async () => {
    const groups = groupScenarios(scenarioRows(await app.control('GET', '/scenarios')));
    if (groups.length === 0) return;
    const current = choice.scenario ?? DEFAULT_SCENARIO;
    const isFirst = byId('scenarios').childElementCount === 0;
    const row = ({ name, title, description }: (typeof groups)[number]['rows'][number]) =>
      radio(
        {
          group: 'scenario',
          className: 'scenario',
          isOn: name === current,
          onChoose: () => begin({ ...choice, scenario: name }),
        },
        element('b', {}, title),
        element('code', {}, name),
        element('span', {}, description),
      );
    draw('scenarios', [current, groups], () =>
      groups.map(({ title, rows }) =>
        element('div', { role: 'radiogroup', ariaLabel: title }, element('h3', {}, title), ...rows.map(row)),
      ),
    );
    if (isFirst) revealScenario();
  };

  const drawChips = () => {
    draw('beginnings', choice.at, () =>
      BEGINNINGS.map(({ at, title }) =>
        radio(
          { group: 'at', className: 'chip', isOn: choice.at === at, onChoose: () => begin({ ...choice, at }) },
          title,
        ),
      ),
    );
    drawFault(choice.fault);
  };

  /** Looks what the world says now, and draws what has changed. */
  const look = singleFile(async () => {
    drawChips();
    const begun = app.begunWith;
    if (!begun) return;
    // A world resumed from before, or one that went without an unknown name.
    if (pending === 0 && queryOf(begun) !== queryOf(choice)) {
      choice = begun;
      drawChips();
    }
    showAddress();
    await drawScenarios();
    const now = clockIn(await app.control('GET', '/clock'));
    if (now) {
      byId('now').textContent = now;
      byId('status-time').textContent = now.slice(11).replace(/^0/, '');
    }
    await drawCard(draw);
  });

  const share = async () => {
    // Without the page: in a world that begins anew its application is not there yet. `at` names a step instead.
    const link = `${window.location.origin}${window.location.pathname}${queryOf(choice)}`;
    try {
      await navigator.clipboard.writeText(link);
      say('链接已复制，打开它会从同样的场景开始。');
    } catch {
      say(`浏览器不允许复制，请复制这个链接：${link}`);
    }
  };

  byId('clock').append(
    ...CLOCK_MOVES.map(({ title, move }) =>
      element('button', { type: 'button', className: 'chip', onclick: () => void moveClock(move) }, title),
    ),
  );
  // To the beginning, and so without what was laid over it since.
  byId('reset').onclick = () => begin({ ...choice, fault: undefined });
  byId('share').onclick = () => void share();
  window.addEventListener('pagehide', showAddress);
  appFrame().addEventListener('load', () => void look());
  window.setInterval(() => {
    if (!document.hidden) void look();
  }, LOOK_EVERY);

  followDrawer();
  fitPhone();
  void look();
  app.load(choice, window.location.hash);
}
