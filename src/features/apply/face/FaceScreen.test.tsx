import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { native, setNative } from '@/platform';
import { button } from '../../../../test/setup/finding';
import { currentUrl } from '../../../../test/setup/navigation';
import { stepWorld, tapTwice } from '../../../../test/setup/stepWorld';
import { FaceScreen } from './FaceScreen';

const on = stepWorld();
const START = 'POST /applications/{id}/face-verifications';
const sentStarts = () => on.sent(/^POST .*\/face-verifications$/);

const scan = async () => userEvent.click(await button('同意并开始人脸识别'));

/** Opens the step, and waits until a scan can begin. */
async function open() {
  const page = on.open(FaceScreen, 'face');
  await button('同意并开始人脸识别');
  return page;
}

test('a consent of its own: what, how, how long, and what a refusal stops', async () => {
  await open();
  for (const label of ['用来做什么', '如何采集', '保存多久', '不想使用人脸识别']) {
    expect(screen.getByText(label)).toBeVisible();
  }
  expect(screen.getByText(/审核标准相同/)).toBeVisible();
  expect(sentStarts()).toBe(0);
  await userEvent.click(screen.getByRole('button', { name: /^联系客服/ }));
  const sheet = await screen.findByRole('dialog', { name: '联系客服' });
  expect(await within(sheet).findByRole('button', { name: '拨打电话' })).toBeVisible();
  expect(currentUrl()).toMatch(/^\/pages\/apply\/face\/index/);
});

test('passes by the word of the server, and goes on to the profile', async () => {
  on.open(FaceScreen, 'face');
  await scan();
  expect(await screen.findByText('人脸识别已通过')).toBeVisible();
  await userEvent.click(await button('下一步'));
  expect(currentUrl()).toMatch(/^\/pages\/apply\/profile\/index\?id=.+/);
});

test('9000 is no pass: a verification that the server does not know as performed stays open', async () => {
  await open();
  setNative({ ...native(), verifyFace: () => Promise.resolve({ resultStatus: '9000' }) });
  await scan();
  expect(await screen.findByText('人脸识别没有完成')).toBeVisible();
  expect(screen.queryByRole('button', { name: '下一步' })).toBeNull();
});

test('while Alipay’s own screen is open nothing is slow; while its result is awaited it may be', async () => {
  await open();
  let end: (() => void) | undefined;
  setNative({
    ...native(),
    verifyFace: () =>
      new Promise((resolve) => {
        end = () => resolve({ resultStatus: '9000' });
      }),
  });
  on.fail('timeout', 'GET /applications/{id}/face-verifications/{certifyId}');
  await scan();
  await waitFor(() => {
    expect(end).toBeDefined();
    expect(on.time.waits).toEqual([]);
  });
  await act(async () => end?.());
  await on.waitOut(3000);
  expect(screen.getByText(/网络较慢，仍在处理/)).toBeVisible();
});

test.each([
  ['6001', '您取消了人脸识别'],
  ['6002', '网络中断'],
] as const)(
  'a server that only knows of no verification: how Alipay’s screen ended (%s) explains it',
  async (resultStatus, title) => {
    await open();
    setNative({ ...native(), verifyFace: () => Promise.resolve({ resultStatus }) });
    await scan();
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getByText(/不计入次数/)).toBeVisible();
  },
);

test.each([
  ['face-cancelled', '您取消了人脸识别'],
  ['face-network', '网络中断'],
])('%s: said, uses up no try, and the next one passes', async (scenario, title) => {
  on.open(FaceScreen, 'face', scenario);
  await scan();
  expect(await screen.findByText(title)).toBeVisible();
  expect(screen.getByText(/不计入次数/)).toBeVisible();
  await scan();
  expect(await screen.findByText('人脸识别已通过')).toBeVisible();
});

test('not matched: says how many tries are left', async () => {
  on.open(FaceScreen, 'face', 'face-mismatch');
  await scan();
  expect(await screen.findByText(/还可以尝试 2 次/)).toBeVisible();
  await scan();
  expect(await screen.findByText(/还可以尝试 1 次/)).toBeVisible();
  await scan();
  expect(await screen.findByText('人脸识别已通过')).toBeVisible();
});

test('no tries left: 「人工核验」 instead, which needs no face', async () => {
  on.open(FaceScreen, 'face', 'face-locked');
  await scan();
  await screen.findByText(/还可以尝试 2 次/);
  await scan();
  await screen.findByText(/还可以尝试 1 次/);
  await scan();
  expect(await screen.findByText('识别次数已用完')).toBeVisible();
  expect(screen.queryByRole('button', { name: '同意并开始人脸识别' })).toBeNull();
  await userEvent.click(await button('人工核验'));
  expect(await screen.findByText('已改为人工核验')).toBeVisible();
  expect(screen.getByText('审核时致电核对')).toBeVisible();
  await userEvent.click(await button('下一步'));
  expect(currentUrl()).toMatch(/^\/pages\/apply\/profile\/index/);
});

describe('no wish for a face scan', () => {
  const REFUSE = /^不刷脸，改为人工核验/;
  const asked = () => on.sent(/^POST .*\/manual-verification$/);
  const choose = async () => userEvent.click(await screen.findByRole('button', { name: REFUSE }));
  const sheet = async () => within(await screen.findByRole('dialog', { name: '改为人工核验' }));

  test('a person verifies instead: says what that means, asks once more, and goes on to the profile', async () => {
    on.open(FaceScreen, 'face');
    await choose();
    expect((await sheet()).getByText('审核时致电核对')).toBeVisible();
    expect((await sheet()).getByText(/1–2 个工作日内/)).toBeVisible();
    expect((await sheet()).getByText(/不能改回人脸识别/)).toBeVisible();
    expect(asked()).toBe(0);
    await userEvent.click(await button('确认改为人工核验'));
    await waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/apply\/profile\/index/));
    expect(sentStarts()).toBe(0);
    // Who comes back sees how it stands.
    expect(screen.getByText('已改为人工核验')).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.queryByRole('button', { name: REFUSE })).toBeNull();
  });

  test.each(['face-mismatch', 'face-cancelled', 'face-network'])('after %s, too', async (scenario) => {
    on.open(FaceScreen, 'face', scenario);
    await scan();
    await waitFor(() => expect(on.sent(/^GET .*\/face-verifications\//)).toBe(1));
    await choose();
    await userEvent.click(await button('确认改为人工核验'));
    expect(await screen.findByText('已改为人工核验')).toBeVisible();
  });

  test('thinking better of it changes nothing', async () => {
    on.open(FaceScreen, 'face');
    await choose();
    await userEvent.click((await sheet()).getByRole('button', { name: '关闭' }));
    expect(asked()).toBe(0);
    await scan();
    expect(await screen.findByText('人脸识别已通过')).toBeVisible();
    expect(screen.queryByRole('button', { name: REFUSE })).toBeNull();
  });

  test('not while Alipay’s own screen is open', async () => {
    await open();
    on.fail('timeout', START);
    await scan();
    await screen.findByText('正在进行人脸识别');
    expect(screen.queryByRole('button', { name: REFUSE })).toBeNull();
  });

  test('a network lost meanwhile is said in the sheet, and one can ask again', async () => {
    on.open(FaceScreen, 'face');
    await choose();
    on.fail('offline', 'POST /applications/{id}/manual-verification', 1);
    await userEvent.click(await button('确认改为人工核验'));
    expect(await (await sheet()).findByRole('alert')).toHaveTextContent('网络未连接');
    await userEvent.click(await button('确认改为人工核验'));
    expect(await screen.findByText('已改为人工核验')).toBeVisible();
  });
});

test('while it is under way: says so and when it is slow; a second tap starts no second one', async () => {
  on.open(FaceScreen, 'face');
  const start = await button('同意并开始人脸识别');
  on.fail('timeout', START);
  tapTwice(start);
  expect(await screen.findByText('正在进行人脸识别')).toBeVisible();
  await on.waitOut(3000);
  expect(screen.getByText(/网络较慢，仍在处理/)).toBeVisible();
  await waitFor(() => expect(sentStarts()).toBe(1));
});

test('leaving while Alipay’s screen is open: what it then answers goes nowhere', async () => {
  const { unmount } = await open();
  let finish: (answer: { resultStatus: '9000' }) => void = () => {};
  const opened = new Promise<void>((resolve) => {
    setNative({
      ...native(),
      verifyFace: () => {
        resolve();
        return new Promise((answer) => {
          finish = answer;
        });
      },
    });
  });
  await scan();
  await opened;
  unmount();
  finish({ resultStatus: '9000' });
  await waitFor(() => expect(on.time.waits).toEqual([]));
  expect(on.sent(/^GET .*\/face-verifications\//)).toBe(0);
});

test('the network lost around it is said with a code; the try is not lost', async () => {
  await open();
  on.fail('offline', START, 1);
  await scan();
  expect(await screen.findByRole('alert')).toHaveTextContent(/网络未连接/);
  await scan();
  expect(await screen.findByText('人脸识别已通过')).toBeVisible();
});
