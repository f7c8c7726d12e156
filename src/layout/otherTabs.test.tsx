/** What a page does when another tab of the app has gone on with what it shows. */
import { View } from '@tarojs/components';
import { screen, waitFor } from '@testing-library/react';
import { http } from 'msw';
import { useFlow } from '@/store';
import { currentUrl } from '../../test/setup/navigation';
import { submitElsewhere, tellOfOtherTab, withdrawElsewhere } from '../../test/setup/otherTab';
import { stepWorld } from '../../test/setup/stepWorld';
import { StepFrame, StepScreen } from './StepFrame';

const on = stepWorld();

function Confirm() {
  return (
    <StepFrame step="confirm">
      {(application, facts) => (
        <StepScreen step="confirm" facts={facts}>
          <View>{`申请 ${application.id}`}</View>
        </StepScreen>
      )}
    </StepFrame>
  );
}

/** Opens the last step, and answers whose it is. */
async function open() {
  const page = on.open(Confirm, 'confirm');
  await screen.findByText(/^申请 /);
  const { applicationId: id = '' } = useFlow.getState();
  return { ...page, id };
}
const atReview = () => waitFor(() => expect(currentUrl()).toMatch(/^\/pages\/review\/index\?id=.+/));

test('submitted there: the page leads to the review', async () => {
  const { id } = await open();
  await submitElsewhere(id);
  expect(currentUrl()).toBe('/pages/apply/confirm/index');
  tellOfOtherTab();
  await atReview();
});

test('withdrawn there: the page says so', async () => {
  const { id } = await open();
  await withdrawElsewhere(id);
  tellOfOtherTab();
  expect(await screen.findByText('这份申请已取消')).toBeVisible();
});

test('a page that is hidden looks once it is shown again', async () => {
  const { id, fire } = await open();
  const asked = on.sent(/^GET .*\/applications\/[^/]+$/);
  fire('onHide');
  await submitElsewhere(id);
  tellOfOtherTab();
  expect(on.sent(/^GET .*\/applications\/[^/]+$/)).toBe(asked);
  fire('onShow');
  await atReview();
});

test('a tab that slept looks once it is shown again, and only once', async () => {
  const { id, fire } = await open();
  await submitElsewhere(id);
  const asked = on.sent(/^GET .*\/applications\/[^/]+$/);
  fire('onHide');
  document.dispatchEvent(new Event('visibilitychange'));
  fire('onShow');
  await atReview();
  expect(on.sent(/^GET .*\/applications\/[^/]+$/)).toBe(asked + 1);
});

test('where it cannot ask, what is shown stays, and nothing is said', async () => {
  await open();
  on.fail('server-error', 'GET /applications/{id}', 3);
  tellOfOtherTab();
  await on.giveUpRetrying();
  expect(screen.getByText(/^申请 /)).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('what was asked for before the change and is not answered yet is asked for again', async () => {
  on.world.useScenario('approved', { at: 'confirm' });
  const asked = new Promise<void>((resolve) => {
    const neverAnswer = () => {
      resolve();
      return new Promise<never>(() => undefined);
    };
    on.world.server.use(http.get('*/api/v1/applications', neverAnswer, { once: true }));
  });
  on.reopen(Confirm, 'confirm');
  await asked;
  tellOfOtherTab();
  expect(await screen.findByText(/^申请 /)).toBeVisible();
});
