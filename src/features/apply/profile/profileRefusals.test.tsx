import { screen } from '@testing-library/react';
import { currentUrl } from '../../../../test/setup/navigation';
import { arrived, field, fill, ID_NUMBER, next, type, user } from '../../../../test/setup/profileUser';
import { stepWorld } from '../../../../test/setup/stepWorld';
import { ProfileScreen } from './ProfileScreen';

const on = stepWorld();

test('under 18: the server says so at the field', async () => {
  on.open(ProfileScreen, 'profile');
  await fill();
  await type('身份证号', '110105201001010010');
  await user.click(next());
  expect(await screen.findByText(/未满 18 周岁/)).toBeVisible();
  expect(await field('身份证号')).toHaveAccessibleDescription(/未满 18 周岁/);
  expect(currentUrl()).toBe('/pages/apply/profile/index');
});

test('name and ID number that do not belong together: said at both, mended by changing either', async () => {
  on.open(ProfileScreen, 'profile', 'identity-mismatch');
  await fill();
  await user.click(next());
  expect(await screen.findByText('姓名与身份证号不一致，请核对')).toBeVisible();
  expect(screen.getByText('身份证号与姓名不一致，请核对')).toBeVisible();
  expect(screen.getByText(/请检查：姓名、身份证号/)).toBeVisible();
  await type('姓名', '李明');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.click(next());
  await arrived();
});

test.each([
  ['identity-mismatch', ID_NUMBER, '身份证号与姓名不一致，请核对'],
  ['approved', '110105201001010010', /未满 18 周岁/],
])('what the server refused (%s) stays said as fields are left and entered', async (scenario, idNumber, words) => {
  on.open(ProfileScreen, 'profile', scenario);
  await fill();
  await type('身份证号', idNumber);
  await user.click(next());
  expect(await screen.findByText(words)).toBeVisible();
  for (const label of ['身份证号', '姓名', '手机号', '身份证号']) await user.click(await field(label));
  expect(screen.getByText(words)).toBeVisible();
  await type('手机号', '13900139000');
  expect(screen.getByText(words)).toBeVisible();
  await type('身份证号', '110101199003070011');
  expect(screen.queryByText(words)).toBeNull();
});

test('what the server refused stays said where the next try does not reach it', async () => {
  on.open(ProfileScreen, 'profile', 'identity-mismatch');
  await fill();
  await user.click(next());
  await screen.findByText('姓名与身份证号不一致，请核对');
  on.fail('offline', 'PUT /applications/{id}/profile', 1);
  await user.click(next());
  expect(await screen.findByText(/网络未连接/)).toBeVisible();
  expect(screen.getByText('姓名与身份证号不一致，请核对')).toBeVisible();
});
