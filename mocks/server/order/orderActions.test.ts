/** What paying, sending back and an inspection do to an order, and that they do it once. */
import { call, filled, holding, problemIn, refusal, send } from '../../../test/mockedBackend';
import { buyoutOf, paymentOf } from '../../../test/payments';

describe('paying', () => {
  it('pays the oldest open instalment, and is told in the ledger', () => {
    const { order, pay } = holding('renting');
    const { nextPayment } = order();
    const paid = pay();
    expect(paid.installments.map(({ status }) => status.charAt(0)).join('')).toBe('PPPDDD');
    expect(paid.installments[2]).toMatchObject({ status: 'PAID', paidAt: paid.now });
    expect(paid.payments.slice(-1)).toEqual([{ at: paid.now, amount: 55_990, terms: nextPayment?.terms }]);
    expect(paid.nextPayment?.number).toBe(4);
  });

  it('pays the instalment named, once, also where it is not the oldest', () => {
    const { refused, order, pay } = holding('renting');
    expect(
      pay(5)
        .installments.map(({ status }) => status.charAt(0))
        .join(''),
    ).toBe('PPDDPD');
    expect(order().nextPayment?.number).toBe(3);
    const before = order();
    for (const number of [1, 5, 7]) {
      expect(refused('payOrder', paymentOf(before, number)).code).toBe('WRONG_STATE');
    }
    expect(order()).toEqual(before);
  });

  it('says what it pays: a call that does not is refused, again and again, and one that is repeated pays once', () => {
    const { user, params, ask, refused, order } = holding('renting');
    const before = order();
    const pay = (body: object) => problemIn(send(user, 'POST', filled('payOrder', params.id), JSON.stringify(body)));
    for (const body of [{}, {}, { installmentNumber: 3 }, { number: 3 }, { amount: 55_990 }, { for: 'INSTALLMENT' }]) {
      expect(pay(body)).toMatchObject({ status: 422, code: 'INVALID' });
    }
    expect(order()).toEqual(before);
    const body = paymentOf(before);
    expect(ask('payOrder', body).nextPayment?.number).toBe(4);
    expect(refused('payOrder', body).code).toBe('WRONG_STATE');
    expect(order().payments).toHaveLength(before.payments.length + 1);
  });

  it('never settles by paying an instalment, nor pays one by settling', () => {
    const renting = holding('renting');
    const { nextPayment } = renting.order();
    const settling = { params: renting.params, body: { for: 'SETTLEMENT', amount: nextPayment?.amount ?? 0 } } as const;
    expect(refusal(renting.user, 'payOrder', settling).code).toBe('WRONG_STATE');
    const { refused, order } = holding('inspected');
    for (const number of [1, 6, 7]) {
      const body = { for: 'INSTALLMENT', number, amount: order().settlement?.amount ?? 0 } as const;
      expect(refused('payOrder', body).code).toBe('WRONG_STATE');
    }
    expect(order().status).toBe('INSPECTED');
  });

  it('an instalment paid early falls overdue no more, the one after it does', () => {
    const { order, pay, pass } = holding('due-soon');
    pay();
    pass(10 * 24);
    expect(order().status).toBe('RENTING');
    pass(28 * 24);
    expect(order()).toMatchObject({ status: 'OVERDUE', nextPayment: { number: 3 } });
  });

  it('overdue: with its late fee, and the lease runs on', () => {
    const { order, pay } = holding('overdue');
    const { nextPayment } = order();
    expect(nextPayment).toMatchObject({ amount: 55_990 + 279 });
    const paid = pay();
    expect(paid).toMatchObject({ status: 'RENTING', lateFee: 0 });
    expect(paid.payments.slice(-1)[0]).toMatchObject({ amount: 55_990 + 279 });
  });

  it.each([
    ['the older first', [2, 3]],
    ['the younger first', [3, 2]],
  ])('overdue-twice: in part, %s, until the last of them is paid', (_, [first, second]) => {
    const { pay } = holding('overdue-twice');
    expect(pay(first)).toMatchObject({ status: 'OVERDUE', nextPayment: { number: second } });
    expect(pay(second)).toMatchObject({ status: 'RENTING', lateFee: 0, nextPayment: { number: 4 } });
  });

  it('overdue-twice: one that is not due yet leaves both overdue', () => {
    const { pay } = holding('overdue-twice');
    expect(pay(4)).toMatchObject({ status: 'OVERDUE', nextPayment: { number: 2 } });
  });

  it('a sum other than the one agreed to is not charged', () => {
    const { ask, refused, order, pass } = holding('overdue');
    const agreed = order().nextPayment?.amount ?? 0;
    pass(24);
    const before = order();
    for (const amount of [agreed, 0]) {
      const problem = refused('payOrder', { for: 'INSTALLMENT', number: 3, amount });
      expect(problem).toMatchObject({ status: 409, code: 'AMOUNT_CHANGED' });
      expect(refused('buyOut', { amount }).code).toBe('AMOUNT_CHANGED');
    }
    expect(order()).toEqual(before);
    const amount = before.nextPayment?.amount ?? 0;
    expect(amount).toBeGreaterThan(agreed);
    expect(ask('payOrder', { for: 'INSTALLMENT', number: 3, amount }).status).toBe('RENTING');
  });

  it('payment-failed: 402, nothing is paid; the next try succeeds', () => {
    const { refused, order, pay } = holding('payment-failed');
    const before = order();
    expect(refused('payOrder', paymentOf(before))).toMatchObject({
      status: 402,
      code: 'PAYMENT_FAILED',
    });
    expect(order()).toEqual(before);
    expect(pay().installments[1]?.status).toBe('PAID');
  });

  it('payment-failed: a buyout fails as well, and the order goes on falling due', () => {
    const { refused, order, buyOut, pass } = holding('payment-failed');
    expect(refused('buyOut', buyoutOf(order())).code).toBe('PAYMENT_FAILED');
    expect(order().status).toBe('RENTING');
    pass(4 * 24);
    expect(order().status).toBe('OVERDUE');
    expect(buyOut().status).toBe('BOUGHT_OUT');
  });
});

describe('returning', () => {
  it.each([
    ['PICKUP', '2026-03-03T09:00:00+08:00', '2026-03-05T15:00:00+08:00'],
    ['DROP_OFF', '2026-03-02T10:30:00+08:00', '2026-03-04T16:30:00+08:00'],
  ] as const)('%s: on its way by %s, inspected %s', (method, sent, inspected) => {
    const { order, sendBack, passDays } = holding('renting');
    expect(sendBack(method)).toMatchObject({ status: 'RETURNING', returning: { method, events: [] } });
    passDays(5);
    expect(order()).toMatchObject({ status: 'INSPECTED', inspection: { at: inspected } });
    expect(order().returning?.events[0]?.at).toBe(sent);
  });

  it('stops every due day: what is returned never falls overdue', () => {
    const { order, sendBack, pass } = holding('due-soon');
    sendBack();
    pass(100 * 24);
    expect(order().status).toBe('INSPECTED');
  });
});

describe('an inspection', () => {
  it('is settled by paying what it found', () => {
    const { order, pay } = holding('inspected');
    const { inspection, settlement } = order();
    expect(inspection).toMatchObject({ fee: 44_000, disputed: false, findings: { length: 2 }, photos: { length: 2 } });
    expect(settlement?.amount).toBe(44_000);
    const finished = pay();
    expect(finished).toMatchObject({ status: 'FINISHED', inspection: { fee: 44_000 } });
    expect(finished.payments.slice(-1)).toEqual([{ at: finished.now, ...settlement }]);
    expect(finished).not.toHaveProperty('settlement');
  });

  it.each([
    ['inspected', 0],
    ['dispute-upheld', 44_000],
  ])('%s: disputed once, not charged meanwhile, then %d', (name, fee) => {
    const { ask, refused, order, pay, pass } = holding(name);
    const body = { message: '这道划痕收货时就有。' };
    const disputed = ask('disputeInspection', body);
    expect(disputed).toMatchObject({
      status: 'INSPECTED',
      inspection: { disputed: true, replyBy: '2026-03-05T18:00:00+08:00' },
    });
    expect(refused('payOrder')).toMatchObject({ code: 'WRONG_STATE', detail: expect.stringContaining('异议') });
    expect(refused('disputeInspection').code).toBe('WRONG_STATE');
    pass(23);
    expect(order().inspection?.disputed).toBe(true);
    pass(1);
    expect(order()).toMatchObject({
      inspection: { disputed: false, fee, resolution: { at: '2026-03-03T09:30:00+08:00' } },
      settlement: { amount: fee },
    });
    expect(refused('disputeInspection').code).toBe('WRONG_STATE');
    const { status, payments } = pay();
    expect([status, payments.length]).toEqual(['FINISHED', fee === 0 ? 6 : 7]);
  });

  it('inspected: the list tells of a dispute by when it is answered, beyond the calendar as an estimate', () => {
    const { user, ask, pass } = holding('inspected');
    const shown = () => call(user, 'listOrders', { query: {} }).items[0]?.inspection;
    expect(shown()).toEqual({ disputed: false });
    pass(24 * 305);
    const { inspection } = ask('disputeInspection');
    expect(inspection).toMatchObject({ replyBy: expect.stringMatching(/^2027-/), replyByIsEstimate: true });
    expect(shown()).toEqual({ disputed: true, replyBy: inspection?.replyBy, replyByIsEstimate: true });
  });

  it('inspected-clean: confirmed without a payment', () => {
    const { pay } = holding('inspected-clean');
    expect(pay()).toMatchObject({ status: 'FINISHED', payments: { length: 6 } });
  });
});
