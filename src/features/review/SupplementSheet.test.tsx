import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import type { Review } from '@/contract';
import { answering, application, handWrittenBackend, loggingIn } from '../../../test/setup/handWrittenBackend';
import { SupplementSheet } from './SupplementSheet';

handWrittenBackend();

const review: Review = {
  status: 'AUTO_REVIEW',
  now: application.now,
  timeline: [],
  expectedBy: '2026-03-04T23:59:59+08:00',
  isLate: false,
  canAppeal: true,
};

test('a phone typed in groups, as on a card, is neither cut nor refused', async () => {
  loggingIn();
  const sent = answering('post', '/applications/app-1/supplement', () => HttpResponse.json(review));
  const onReview = jest.fn();
  render(
    <SupplementSheet
      application={application}
      supplement={{ parts: ['phone'], reason: '手机号无法接通，请换一个。' }}
      isOpen
      onClose={() => undefined}
      onReview={onReview}
      onReload={() => Promise.resolve()}
    />,
  );
  const phone = screen.getByRole('textbox', { name: '手机号' });
  await userEvent.type(phone, '138 0013 8000');
  expect(phone).toHaveValue('138 0013 8000');
  await userEvent.click(screen.getByRole('button', { name: '提交补充资料' }));
  await waitFor(() => expect(onReview).toHaveBeenCalledWith(review));
  expect(await sent[0]?.json()).toEqual({ phone: '13800138000' });
});
