import { View } from '@tarojs/components';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../test/setup/renderPage';
import { type LocalWorld, openLocalWorld } from './localWorld';
import { Panel } from './Panel';

/** `$layer-footer` of the tokens: where title bars and footers stand, and sheets that are part of a footer. */
const LAYER_FOOTER = 10;

let world: LocalWorld;

beforeEach(() => {
  window.sessionStorage.clear();
  window.history.replaceState(null, '', '/app/');
  world = openLocalWorld('/app/assets/devices/', {});
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

test('「重置」 begins the same scenario anew at its step, and lifts the fault that was laid', async () => {
  // On H5 it loads the page anew, which there is none of here.
  const begin = jest.spyOn(world, 'begin').mockResolvedValue();
  jest.spyOn(world, 'begunWith').mockReturnValue({ scenario: 'rejected', at: 'review', fault: 'slow' });
  await userEvent.click(screen.getByRole('button', { name: '模拟环境' }));
  // What is only chosen, and not begun with, is left.
  await userEvent.click(await screen.findByRole('radio', { name: '订单' }));
  await userEvent.click(screen.getByRole('button', { name: '重置' }));
  expect(begin.mock.calls).toEqual([[{ scenario: 'rejected', at: 'review', fault: undefined }]]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('where no scenario was asked for, the default one is marked', async () => {
  await userEvent.click(screen.getByRole('button', { name: '模拟环境' }));
  const group = await screen.findByRole('group', { name: '场景' });
  expect(group.querySelectorAll('[aria-checked="true"]')).toHaveLength(1);
  expect(screen.getByRole('radio', { name: /^一路通过/, checked: true })).toBeVisible();
});
