/** The form where the server tells of name and address no more than a mask: after a restart of the mocked world, or always. */
import { screen } from '@testing-library/react';
import { useFlow } from '@/store';
import * as form from '../../../../test/setup/profileUser';
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
  await form.field('姓名');
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
    expect(await form.field(label)).toHaveValue('');
    expect(await form.field(label)).toHaveAttribute('placeholder', mask);
  }
  expect(form.region()).toHaveTextContent('浙江省 杭州市 西湖区');
});

test('whoever changes nothing goes on, and nothing is sent', async () => {
  await openMasked();
  await form.user.click(await form.field('姓名'));
  await form.user.click(await form.field('详细地址'));
  await form.user.tab();
  expect(screen.queryByRole('alert')).toBeNull();
  await form.user.click(form.next());
  await form.arrived();
  expect(sentProfiles()).toBe(0);
});

test('whoever changes the address alone is asked for the name, too, and for neither number', async () => {
  await openMasked();
  await form.type('详细地址', form.DETAIL);
  await form.user.click(form.next());
  expect(screen.getByText(/请检查：姓名。/)).toBeVisible();
  expect(screen.getByText('请填写姓名')).toBeVisible();
  expect(sentProfiles()).toBe(0);
  await form.type('姓名', '张示例');
  await form.user.click(form.next());
  await form.arrived();
  expect(profile()).toMatchObject({
    name: '张示例',
    idNumber: '110***********002X',
    phone: '138****0000',
    address: { regionCode: '330106', detail: form.DETAIL },
  });
  expect(useFlow.getState().application?.history).toBeDefined();
});

test('another region wants its own street', async () => {
  await openMasked();
  await form.chooseRegion('拱墅区');
  await form.user.click(form.next());
  expect(screen.getByText(/请检查：姓名、详细地址。/)).toBeVisible();
  expect(sentProfiles()).toBe(0);
});

test('a mask that is typed is refused at its field', async () => {
  await openMasked();
  await form.type('姓名', '张**');
  await form.type('详细地址', '示*****');
  expect(screen.getByText('请填写身份证上的中文姓名')).toBeVisible();
  expect(screen.getByText(/请填写完整的详细地址/)).toBeVisible();
  await form.user.click(form.next());
  expect(sentProfiles()).toBe(0);
});

test('what the app kept of its own stands in the form in clear, until it is submitted', async () => {
  const { unmount } = on.open(ProfileScreen, 'profile');
  await form.fill();
  await form.user.click(form.next());
  await form.arrived();
  unmount();
  on.world.restart();
  const { draft, applicationId } = useFlow.getState();
  useFlow.setState({ ...useFlow.getInitialState(), draft, applicationId }, true);
  on.reopen(ProfileScreen, 'profile');
  expect(await form.field('姓名')).toHaveValue(form.NAME);
  expect(await form.field('详细地址')).toHaveValue(form.DETAIL);
  await form.type('详细地址', '人民大道 200 号 1 栋 101 室');
  await form.user.click(form.next());
  await form.arrived();
  expect(profile()).toMatchObject({ name: form.NAME, address: { detail: '人民大道 200 号 1 栋 101 室' } });
});

test('no mask gets into what the app keeps', async () => {
  await openMasked();
  await form.type('身份证号', form.ID_NUMBER);
  expect(useFlow.getState().draft).toMatchObject({ name: '', address: { district: '西湖区', detail: '' } });
  expect(Object.values({ ...window.localStorage }).join()).not.toContain('*');
});
