/** The form where the server tells of name and address no more than a mask: after a restart of the mocked world, or always. */
import { screen } from '@testing-library/react';
import { useFlow } from '@/store';
import {
  arrived,
  chooseRegion,
  DETAIL,
  field,
  fill,
  ID_NUMBER,
  NAME,
  next,
  region,
  type,
  user,
} from '../../../../test/setup/profileUser';
import { stepWorld } from '../../../../test/setup/stepWorld';
import { ProfileScreen } from './ProfileScreen';

const on = stepWorld();

const sentProfiles = () => on.sent(/^PUT .*\/profile$/);
const profile = () => useFlow.getState().application?.profile;

/** The details are saved, and the world is read again; the app kept nothing of its own. */
async function openMasked() {
  on.begin('approved', 'confirm');
  on.world.restart();
  on.reopen(ProfileScreen, 'profile');
  await field('姓名');
}

test('a mask is shown where nothing is typed, and is no text of the field', async () => {
  await openMasked();
  expect(profile()).toMatchObject({ name: '张**', address: { detail: '示*****' } });
  for (const [label, mask] of [
    ['姓名', '已填写 张**'],
    ['身份证号', '已填写 110***********002X'],
    ['手机号', '已填写 138****0000'],
    ['详细地址', '已填写 示*****'],
  ] as const) {
    expect(await field(label)).toHaveValue('');
    expect(await field(label)).toHaveAttribute('placeholder', mask);
  }
  expect(region()).toHaveTextContent('浙江省 杭州市 西湖区');
});

test('whoever changes nothing goes on, and nothing is sent', async () => {
  await openMasked();
  await user.click(await field('姓名'));
  await user.click(await field('详细地址'));
  await user.tab();
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(next());
  await arrived();
  expect(sentProfiles()).toBe(0);
});

test('whoever changes the address alone is asked for the name, too, and for neither number', async () => {
  await openMasked();
  await type('详细地址', DETAIL);
  await user.click(next());
  expect(screen.getByText(/请检查：姓名。/)).toBeVisible();
  expect(screen.getByText('请填写姓名')).toBeVisible();
  expect(sentProfiles()).toBe(0);
  await type('姓名', '张示例');
  await user.click(next());
  await arrived();
  expect(profile()).toMatchObject({
    name: '张示例',
    idNumber: '110***********002X',
    phone: '138****0000',
    address: { regionCode: '330106', detail: DETAIL },
  });
  expect(useFlow.getState().application?.history).toBeDefined();
});

test('another region wants its own street', async () => {
  await openMasked();
  await chooseRegion('拱墅区');
  await user.click(next());
  expect(screen.getByText(/请检查：姓名、详细地址。/)).toBeVisible();
  expect(sentProfiles()).toBe(0);
});

test('a mask that is typed is refused at its field', async () => {
  await openMasked();
  await type('姓名', '张**');
  await type('详细地址', '示*****');
  expect(screen.getByText('请填写身份证上的中文姓名')).toBeVisible();
  expect(screen.getByText(/请填写完整的详细地址/)).toBeVisible();
  await user.click(next());
  expect(sentProfiles()).toBe(0);
});

test('what the app kept of its own stands in the form in clear, until it is submitted', async () => {
  const { unmount } = on.open(ProfileScreen, 'profile');
  await fill();
  await user.click(next());
  await arrived();
  unmount();
  on.world.restart();
  const { draft, applicationId } = useFlow.getState();
  useFlow.setState({ ...useFlow.getInitialState(), draft, applicationId }, true);
  on.reopen(ProfileScreen, 'profile');
  expect(await field('姓名')).toHaveValue(NAME);
  expect(await field('详细地址')).toHaveValue(DETAIL);
  await type('详细地址', '人民大道 200 号 1 栋 101 室');
  await user.click(next());
  await arrived();
  expect(profile()).toMatchObject({ name: NAME, address: { detail: '人民大道 200 号 1 栋 101 室' } });
});

test('no mask gets into what the app keeps', async () => {
  await openMasked();
  await type('身份证号', ID_NUMBER);
  expect(useFlow.getState().draft).toMatchObject({ name: '', address: { district: '西湖区', detail: '' } });
  expect(Object.values({ ...window.localStorage }).join()).not.toContain('*');
});
