import { DETAIL, REGION } from '@mocks/driver/actions';
import { PERSON } from '@mocks/walk/person';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { currentUrl } from './navigation';

/** A person at 个人信息: what they find there, and what they do. */
export { DETAIL, REGION };
export const { name: NAME, idNumber: ID_NUMBER, phone: PHONE } = PERSON;

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

/** Fills in the whole form. */
export async function fill(): Promise<void> {
  await type('姓名', NAME);
  await type('身份证号', ID_NUMBER);
  await type('手机号', PHONE);
  await chooseRegion(...REGION);
  await type('详细地址', DETAIL);
}

/** The next step was opened. */
export const arrived = () => waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/apply\/history\/index\?id=.+/));
