import { render, screen } from '@testing-library/react';
import { Button } from './Button';
import { StickyFooter } from './StickyFooter';

const footer = (
  <StickyFooter note="网络未连接，请检查网络后重试。">
    <Button onTap={() => {}}>提交申请</Button>
  </StickyFooter>
);

test('a keyboard stops at the note only where there is more of it than fits', () => {
  const room = jest.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(100);
  const wanted = jest.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(100);
  const { rerender } = render(footer);
  const note = screen.getByText(/网络未连接/);
  expect(note).not.toHaveAttribute('tabindex');
  wanted.mockReturnValue(240);
  rerender(<StickyFooter note="网络未连接，请检查网络后重试。（错误代码 N-1）">{null}</StickyFooter>);
  expect(note).toHaveAttribute('tabindex', '0');
  room.mockRestore();
  wanted.mockRestore();
});
