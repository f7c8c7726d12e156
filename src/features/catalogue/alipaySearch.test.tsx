/** The search in Alipay, where an app is told of each letter and never that an input method composes them. */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { HomeScreen } from './HomeScreen';

// Tests stand on H5 else: of that one file, Alipay's own.
jest.mock('../../ui/mayBeComposing', () => jest.requireActual('../../ui/mayBeComposing.ts'));

const on = screenWorld();

const open = () => renderPage(HomeScreen, '/pages/home/index');
/** By their prices: jsdom takes long to tell the roles of so many. */
const cards = () => screen.queryAllByText('/月起');
const searchBox = () => screen.getByLabelText('搜索商品', { selector: 'input' });

const type = async (text: string) => {
  fireEvent.input(searchBox(), { target: { value: text } });
  await on.waitOut(300);
};
/** Everything that was asked for has been answered. */
const answered = async () => {
  for (let rounds = 0; rounds < 5; rounds += 1) await act(() => new Promise((resolve) => setTimeout(resolve)));
};

test.each(["xiao'mi", 'shou ji', 'xiao’mi', 'shouji', '苹果shou'])(
  '%s, which may be composed and finds nothing, leaves the list as it is; what is chosen then is found',
  async (text) => {
    const asked = on.queriesTo('/devices');
    open();
    await waitFor(() => expect(cards()).toHaveLength(20));
    await type(text);
    await waitFor(() => expect(asked).toHaveLength(2));
    await answered();
    expect(cards()).toHaveLength(20);
    expect(screen.queryByText('没有找到相关商品')).toBeNull();
    await type('小米');
    expect(await screen.findByText('小米 15')).toBeVisible();
    expect(cards()).toHaveLength(3);
  },
);

test('Latin words that find something are asked for once, and found', async () => {
  const asked = on.queriesTo('/devices');
  open();
  await waitFor(() => expect(cards()).toHaveLength(20));
  await type('switch');
  await waitFor(() => expect(cards()).toHaveLength(1));
  expect(asked.map((query) => query.get('query'))).toEqual([null, 'switch']);
  await type("switch xiao'mi");
  await waitFor(() => expect(asked).toHaveLength(3));
  await answered();
  expect(cards()).toHaveLength(1);
});

test.each(['洗衣机', 'iphone 99'])('%s, which nobody composes, is said to find nothing', async (text) => {
  open();
  await waitFor(() => expect(cards()).toHaveLength(20));
  await type(text);
  expect(await screen.findByText('没有找到相关商品')).toBeVisible();
});

test('「搜索」 is meant as it stands', async () => {
  open();
  await waitFor(() => expect(cards()).toHaveLength(20));
  await userEvent.type(searchBox(), 'nokia{Enter}');
  expect(await screen.findByText('没有找到相关商品')).toBeVisible();
});

test('where it cannot be asked, that is said', async () => {
  const asked = on.queriesTo('/devices');
  open();
  await waitFor(() => expect(cards()).toHaveLength(20));
  on.fail('server-error', 'GET /devices', 6);
  await type('shouji');
  await on.giveUpRetrying();
  // The words take the place of the list then, which is asked for in its turn.
  await waitFor(() => expect(asked).toHaveLength(5));
  await on.giveUpRetrying();
  expect(await screen.findByText('服务暂时不可用')).toBeVisible();
});
