import { View } from '@tarojs/components';
import { act } from '@testing-library/react';
import { setScheduler } from '@/platform';
import { type ManualTime, startManualTime } from '../../test/setup/manualTime';
import { renderPage } from '../../test/setup/renderPage';
import { usePolling } from './usePolling';

let time: ManualTime;
let asked = 0;
let isActive = true;

function Page() {
  usePolling(() => {
    asked += 1;
  }, isActive);
  return <View />;
}

beforeEach(() => {
  time = startManualTime();
  asked = 0;
  isActive = true;
});
afterEach(() => setScheduler());

const open = () => renderPage(Page, '/pages/review/index');

/** Lets the pause that is waited for pass, and answers how long it was, ms. */
function passPause(): number | undefined {
  const [pause] = time.waits;
  act(() => time.pass(pause ?? 0));
  return pause;
}

test('the pauses grow from 5 seconds to a minute, and stay there', () => {
  open();
  const pauses = [1, 2, 3, 4, 5, 6, 7].map(passPause);
  expect(pauses).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000, 60_000]);
  expect(asked).toBe(7);
});

test('a hidden page asks nothing; shown again it asks at once, and is lively again', () => {
  const { fire } = open();
  passPause();
  passPause();
  fire('onHide');
  expect(time.waits).toEqual([]);
  expect(asked).toBe(2);
  fire('onShow');
  expect(asked).toBe(3);
  expect(time.waits).toEqual([5_000]);
});

test('where there is nothing to wait for it does not wait', () => {
  isActive = false;
  open();
  expect(time.waits).toEqual([]);
});

test('a page that is left stops', () => {
  const { unmount } = open();
  unmount();
  expect(time.waits).toEqual([]);
});
