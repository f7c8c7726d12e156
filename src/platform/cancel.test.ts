import { createCancel } from './cancel';

describe('a cancel token', () => {
  it('tells each listener once', () => {
    const cancel = createCancel();
    const listener = jest.fn();
    cancel.onCancel(listener);
    expect(cancel.cancelled).toBe(false);
    cancel.cancel();
    cancel.cancel();
    expect(cancel.cancelled).toBe(true);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('tells a late listener at once', () => {
    const cancel = createCancel();
    cancel.cancel();
    const listener = jest.fn();
    cancel.onCancel(listener);
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('does not tell who stopped listening, even while it tells the others', () => {
    const cancel = createCancel();
    const gone = jest.fn();
    const stop = cancel.onCancel(gone);
    const stays = jest.fn();
    cancel.onCancel(stays);
    stop();
    cancel.cancel();
    expect(gone).not.toHaveBeenCalled();
    expect(stays).toHaveBeenCalledTimes(1);
  });
});
