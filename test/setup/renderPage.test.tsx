import { Input, Text, View } from '@tarojs/components';
import Taro, { useDidHide, useDidShow, useReachBottom, useRouter } from '@tarojs/taro';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { currentUrl } from './navigation';
import { renderApp, renderPage } from './renderPage';

function Home() {
  const { params } = useRouter();
  const [log, setLog] = useState('');
  const [typed, setTyped] = useState('');
  useDidShow(() => setLog((before) => `${before}shown `));
  useDidHide(() => setLog((before) => `${before}hidden `));
  useReachBottom(() => setLog((before) => `${before}bottom `));
  return (
    <View>
      <Text>{log}</Text>
      <Input aria-label="搜索" value={typed} onInput={(event) => setTyped(event.detail.value)} />
      <Text>{`${params.from ?? ''}:${typed}`}</Text>
      <View role="button" onClick={() => Taro.navigateTo({ url: '/pages/device/index?id=d%201' })}>
        看商品
      </View>
    </View>
  );
}

function Device() {
  const { params } = useRouter();
  return <View role="button" onClick={() => Taro.navigateBack()}>{`返回 ${params.id}`}</View>;
}

it('gives a page its parameters and its hooks', async () => {
  const { fire } = renderPage(Home, '/pages/home/index?from=tab');
  expect(screen.getByText('shown')).toBeVisible();
  fire('onReachBottom');
  expect(screen.getByText('shown bottom')).toBeVisible();
  await userEvent.type(screen.getByRole('textbox', { name: '搜索' }), '手机');
  expect(screen.getByText('tab:手机')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: '看商品' }));
  expect(currentUrl()).toBe('/pages/device/index?id=d%201');
});

it('keeps a covered page as it was', async () => {
  renderApp({ 'pages/home/index': Home, 'pages/device/index': Device }, '/pages/home/index');
  await userEvent.type(screen.getByRole('textbox', { name: '搜索' }), '平板');
  await userEvent.click(screen.getByRole('button', { name: '看商品' }));
  await userEvent.click(screen.getByRole('button', { name: '返回 d 1' }));
  expect(screen.getByText(':平板')).toBeVisible();
  expect(screen.getByText('shown hidden shown')).toBeVisible();
  expect(screen.queryByRole('button', { name: /返回/ })).toBeNull();
});
