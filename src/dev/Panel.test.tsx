import { View } from '@tarojs/components';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../test/setup/renderPage';
import { openLocalWorld } from './localWorld';
import { Panel } from './Panel';

/** `$layer-footer` of the tokens: where title bars and footers stand, and sheets that are part of a footer. */
const LAYER_FOOTER = 10;

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/app/');
  const world = openLocalWorld('/app/assets/devices/', {});
  renderPage(
    () => (
      <View>
        <Panel world={world} />
      </View>
    ),
    '/pages/home/index',
  );
});

test('the corner button stands below footers and sheets, so that it covers no control of theirs', () => {
  const corner = screen.getByRole('button', { name: '模拟环境' });
  const layers: number[] = [];
  for (let at: HTMLElement | null = corner; at; at = at.parentElement) layers.push(Number(at.style.zIndex));
  expect(Math.max(...layers)).toBeGreaterThan(0);
  expect(Math.max(...layers)).toBeLessThan(LAYER_FOOTER);
});

test('where no scenario was asked for, the default one is marked', async () => {
  await userEvent.click(screen.getByRole('button', { name: '模拟环境' }));
  const group = await screen.findByRole('group', { name: '场景' });
  expect(group.querySelectorAll('[aria-checked="true"]')).toHaveLength(1);
  expect(screen.getByRole('radio', { name: /^一路通过/, checked: true })).toBeVisible();
});
