import { act, render, screen } from '@testing-library/react';
import { setOverlay, useOverlay } from './overlay';

function Page() {
  const Overlay = useOverlay();
  return <main>{Overlay && <Overlay />}</main>;
}

it('shows what is registered at any time, and nothing once that is removed', () => {
  render(<Page />);
  expect(screen.getByRole('main')).toBeEmptyDOMElement();
  act(() => setOverlay(() => <p>支付宝收银台（模拟）</p>));
  expect(screen.getByText('支付宝收银台（模拟）')).toBeInTheDocument();
  act(() => setOverlay(undefined));
  expect(screen.getByRole('main')).toBeEmptyDOMElement();
});
