/** As that of the home page: in Alipay an app is never told that an input method composes. */
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderPage } from '../../../test/setup/renderPage';
import { screenWorld } from '../../../test/setup/screenWorld';
import { HelpScreen } from './HelpScreen';

jest.mock('../../ui/mayBeComposing', () => jest.requireActual('../../ui/mayBeComposing.ts'));

screenWorld();

const box = () => screen.getByLabelText('搜索问题', { selector: 'input' });
const type = (text: string) => fireEvent.input(box(), { target: { value: text } });
const questions = () => screen.queryAllByRole('button', { expanded: false }).length;

test('what may be composed and finds nothing leaves the questions as they are, until words are chosen', async () => {
  renderPage(HelpScreen, '/pages/help/index');
  await screen.findByRole('button', { name: '会有电话审核吗' });
  const all = questions();
  type("ya'jin");
  expect(questions()).toBe(all);
  type('押金');
  expect(questions()).toBeLessThan(all);
  type('洗衣机');
  expect(screen.getByText('没有找到相关问题')).toBeVisible();
});

test('the keyboard’s 「搜索」 is meant as it stands', async () => {
  renderPage(HelpScreen, '/pages/help/index');
  await screen.findByRole('button', { name: '会有电话审核吗' });
  await userEvent.type(box(), 'nokia{Enter}');
  expect(screen.getByText('没有找到相关问题')).toBeVisible();
});
