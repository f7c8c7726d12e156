import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { currentUrl } from '../../test/setup/navigation';
import { renderPage } from '../../test/setup/renderPage';
import { Screen } from './Screen';

let isWrong: boolean;
beforeEach(() => {
  isWrong = true;
  // React tells of what a boundary caught.
  jest.spyOn(console, 'error').mockImplementation();
});

function Part({ text }: { readonly text: string }) {
  if (isWrong) throw new Error('A defect of ours');
  return <div>{text}</div>;
}

test('content that breaks leaves a way on, and is tried again when the page is shown again', async () => {
  const page = () => (
    <Screen title="商品详情" footer={<div>立即租</div>}>
      <Part text="iPhone" />
    </Screen>
  );
  const { hideAndShow } = renderPage(page, '/pages/device/index');
  expect(screen.getByText('页面没有正常显示')).toBeVisible();
  expect(screen.getByText('立即租')).toBeVisible();
  isWrong = false;
  hideAndShow();
  expect(screen.getByText('iPhone')).toBeVisible();
  expect(screen.queryByText('页面没有正常显示')).toBeNull();
});

test('the way on leads home', async () => {
  renderPage(
    () => (
      <Screen title="商品详情">
        <Part text="iPhone" />
      </Screen>
    ),
    '/pages/device/index',
  );
  await userEvent.click(screen.getByRole('button', { name: '返回首页' }));
  expect(currentUrl()).toBe('/pages/home/index');
});

test('a footer that breaks takes nothing along', () => {
  const page = () => (
    <Screen title="商品详情" footer={<Part text="立即租" />}>
      <div>iPhone</div>
    </Screen>
  );
  const { hideAndShow } = renderPage(page, '/pages/device/index');
  expect(screen.getByText('iPhone')).toBeVisible();
  expect(screen.queryByText('页面没有正常显示')).toBeNull();
  isWrong = false;
  hideAndShow();
  expect(screen.getByText('立即租')).toBeVisible();
});
