import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { currentUrl } from './navigation';

/** A person at 个人信息: what they find there, and what they do. */
export const ID_NUMBER = '11010519491231002X';
export const PHONE = '13800138000';
export const DETAIL = '世纪大道 100 号 8 栋 301 室';

export const user = userEvent.setup({ delay: null });
export const field = (label: string) => screen.findByRole('textbox', { name: label });
export const region = () => screen.getByRole('button', { name: /^所在地区/ });
export const next = () => screen.getByRole('button', { name: '下一步' });

/** Replaces what a field holds, and leaves it. */
export async function type(label: string, text: string): Promise<void> {
  const input = await field(label);
  await user.clear(input);
  await user.click(input);
  await user.paste(text);
  await user.tab();
}

/** Chooses a region by its names, level by level. */
export async function chooseRegion(...names: string[]): Promise<void> {
  await user.click(region());
  const sheet = await screen.findByRole('dialog', { name: '选择所在地区' });
  for (const name of names) await user.click(await within(sheet).findByRole('button', { name }));
}

/** Fills in the whole form: 李明远, 上海市 浦东新区. */
export async function fill(): Promise<void> {
  await type('姓名', '李明远');
  await type('身份证号', ID_NUMBER);
  await type('手机号', PHONE);
  await chooseRegion('上海市', '上海市', '浦东新区');
  await type('详细地址', DETAIL);
}

/** The next step was opened. */
export const arrived = () => waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/apply\/history\/index\?id=.+/));
