import { act, screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import * as v from 'valibot';
import { address } from '@/contract';
import { native, setNative } from '@/platform';
import { useFlow } from '@/store';
import { chooseRegion, DETAIL, field, NAME, next, region, user } from '../../../../test/setup/profileUser';
import { stepWorld } from '../../../../test/setup/stepWorld';
import { ConfirmScreen } from '../confirm/ConfirmScreen';
import { ProfileScreen } from './ProfileScreen';

const on = stepWorld();

/** What went out for addresses, newest last; details of the house left out. */
const sent: unknown[] = [];
beforeEach(() => {
  sent.length = 0;
  const listen = http.put('*/api/v1/applications/:id/profile', async ({ request }) => {
    const { detail: _, ...place } = v.parse(v.object({ address }), await request.clone().json()).address;
    sent.push(place);
  });
  on.world.server.use(listen);
});

/** 个人信息 of an application with all steps done, so that its confirmation can be looked at. */
async function openProfile() {
  const page = on.open(ProfileScreen, 'profile', 'approved', 'confirm');
  await field('姓名');
  return page;
}

/** The details are sent, and what the confirmation says of the place. */
async function confirmation(leave: () => void): Promise<string> {
  await user.click(next());
  await waitFor(() => expect(useFlow.getState().application?.profile?.address.detail).toBe(DETAIL));
  leave();
  on.reopen(ConfirmScreen, 'confirm');
  const place = await screen.findByRole('button', { name: new RegExp(DETAIL) });
  return place.textContent ?? '';
}

test.each([
  [
    ['重庆市', '重庆市', '云阳县'],
    '重庆市 云阳县',
    { regionCode: '500235', province: '重庆市', city: '重庆市', district: '云阳县' },
  ],
  [
    ['河南省', '济源市', '济源市'],
    '河南省 济源市',
    { regionCode: '419001', province: '河南省', city: '济源市', district: '' },
  ],
  [
    ['广东省', '东莞市', ''],
    '广东省 东莞市',
    { regionCode: '441900', province: '广东省', city: '东莞市', district: '' },
  ],
  [['广东省', '东莞市', '长安镇'], '广东省 东莞市 长安镇', { province: '广东省', city: '东莞市', district: '长安镇' }],
])('Alipay’s %j is shown as %s, and sent with a code where it has one', async (names, shown, place) => {
  const [province = '', city = '', district = ''] = names;
  setNative({ ...native(), chooseAddress: () => Promise.resolve({ province, city, district, detail: DETAIL }) });
  const { unmount } = await openProfile();
  await user.click(screen.getByRole('button', { name: '使用支付宝收货地址' }));
  expect(await screen.findByRole('button', { name: `所在地区 ${shown}` })).toBeVisible();
  expect(screen.queryByText(/没有识别出/)).toBeNull();
  expect(await confirmation(unmount)).toContain(shown);
  expect(sent).toEqual([place]);
});

test('a town chosen by its names is sent without a code, and the list opens beside it again', async () => {
  const { unmount } = await openProfile();
  await chooseRegion('返回上一级', '返回上一级', '广东省', '东莞市', '长安镇');
  await chooseRegion('虎门镇');
  expect(region()).toHaveTextContent('广东省 东莞市 虎门镇');
  await user.click(next());
  await waitFor(() => expect(sent).toEqual([{ province: '广东省', city: '东莞市', district: '虎门镇' }]));
  await waitFor(() => expect(useFlow.getState().application?.profile?.address.district).toBe('虎门镇'));
  unmount();
  on.reopen(ProfileScreen, 'profile');
  await waitFor(() => expect(region()).toHaveTextContent('广东省 东莞市 虎门镇'));
});

test('a county of 重庆市 and a county-level city of a province are chosen without a level that is none', async () => {
  await openProfile();
  await chooseRegion('返回上一级', '返回上一级', '重庆市', '重庆市', '云阳县');
  expect(region()).toHaveTextContent('重庆市 云阳县');
  await chooseRegion('返回上一级', '返回上一级', '河南省', '济源市');
  expect(region()).toHaveTextContent('河南省 济源市');
  await chooseRegion('郑州市', '二七区');
  expect(region()).toHaveTextContent('河南省 郑州市 二七区');
});

test('a draft with a filler and a made-up code, as they were kept before, goes out without either', async () => {
  const { unmount } = await openProfile();
  const keep = (place: { regionCode: string; province: string; city: string; district: string }) =>
    act(() => useFlow.getState().saveDraft({ name: NAME, address: { ...place, detail: DETAIL } }));
  keep({ regionCode: '500235', province: '重庆市', city: '县', district: '云阳县' });
  unmount();
  const again = on.reopen(ProfileScreen, 'profile');
  await waitFor(() => expect(region()).toHaveTextContent('重庆市 云阳县'));
  await user.click(next());
  const yunyang = { regionCode: '500235', province: '重庆市', city: '重庆市', district: '云阳县' };
  await waitFor(() => expect(sent).toEqual([yunyang]));
  await waitFor(() => expect(useFlow.getState().application?.profile?.address.district).toBe('云阳县'));
  keep({ regionCode: '441904', province: '广东省', city: '东莞市', district: '长安镇' });
  again.unmount();
  on.reopen(ProfileScreen, 'profile');
  await waitFor(() => expect(region()).toHaveTextContent('广东省 东莞市 长安镇'));
  await user.click(next());
  await waitFor(() => expect(sent).toEqual([yunyang, { province: '广东省', city: '东莞市', district: '长安镇' }]));
});
