import { HttpResponse } from 'msw';
import {
  answering,
  application,
  failureOf,
  handWrittenBackend,
  loggingIn,
  problemAnswer,
  support,
} from '../../test/setup/handWrittenBackend';
import { call } from '.';

handWrittenBackend();

describe('a refusal', () => {
  it('keeps code, fields and steps, in words a user can read', async () => {
    loggingIn();
    answering('post', '/applications/:id/history-check', () =>
      problemAnswer('STEP_INCOMPLETE', { missing: ['profile'] }),
    );
    const failure = await failureOf(call('checkHistory', { params: { id: 'app-1' }, body: { consent: true } }));
    expect(failure).toMatchObject({ kind: 'problem', code: 'STEP_INCOMPLETE', missing: ['profile'], canRetry: false });
    expect(failure.message).toContain('步骤');
  });

  it('puts the messages to the fields they belong to', async () => {
    loggingIn();
    const fields = { name: '姓名与身份证号不一致', idNumber: '姓名与身份证号不一致' };
    answering('put', '/applications/:id/profile', () => problemAnswer('IDENTITY_MISMATCH', { fields }));
    const address = {
      regionCode: '310101',
      province: '上海市',
      city: '上海市',
      district: '黄浦区',
      detail: '人民大道 200 号',
    };
    const failure = await failureOf(call('saveProfile', { params: { id: 'app-1' }, body: { name: '张三', address } }));
    expect(failure.fields).toEqual(fields);
  });

  it.each([
    ['a problem', () => problemAnswer('REQUEST_TIMEOUT')],
    ['a proxy’s own page', () => HttpResponse.html('<h1>Request Time-out</h1>', { status: 408 })],
  ])('that the request took too long may be tried again: %s', async (_, answer) => {
    answering('get', '/support', answer);
    expect(await failureOf(call('getSupport', {}))).toMatchObject({ kind: 'timeout', canRetry: true });
  });

  it('that is no problem document breaks the contract', async () => {
    answering('get', '/support', () => HttpResponse.html('<h1>Not here</h1>', { status: 404 }));
    expect(await failureOf(call('getSupport', {}))).toMatchObject({ kind: 'contract', broken: ['(problem)'] });
  });

  it('with a code of another contract breaks this one', async () => {
    const body = { type: 'about:blank', title: 'x', status: 418, code: 'TEAPOT', detail: 'x' };
    answering('get', '/support', () => HttpResponse.json(body, { status: 418 }));
    expect((await failureOf(call('getSupport', {}))).kind).toBe('contract');
  });
});

describe('an answer that breaks the contract', () => {
  it.each([
    ['a missing field', () => HttpResponse.json({ phone: '95188', faq: [] }), ['hours']],
    ['a wrong type', () => HttpResponse.json({ ...support, faq: [{ question: 1, answer: 'x' }] }), ['faq.0.question']],
    ['cut-off JSON', () => new HttpResponse(JSON.stringify(support).slice(0, -5)), ['(JSON)']],
    ['HTML', () => HttpResponse.html('<h1>Login to the Wi-Fi</h1>'), ['(JSON)']],
    ['nothing', () => new HttpResponse(''), ['(JSON)']],
    ['null', () => HttpResponse.json(null), ['(whole)']],
    ['a status that is not promised', () => HttpResponse.json(support, { status: 203 }), ['(status)']],
  ])('%s is told apart, with a code to quote', async (_, answer, broken) => {
    const requests = answering('get', '/support', answer);
    const failure = await failureOf(call('getSupport', {}));
    expect(failure).toMatchObject({ kind: 'contract', canRetry: true, broken });
    expect(failure.reference).toMatch(/^C-SU-[0-9A-Z]{4}$/);
    expect(failure.message).toContain('错误代码');
    expect(requests).toHaveLength(1);
  });

  it('never repeats what it holds', async () => {
    loggingIn();
    const leaky = { ...application, profile: { name: '张三', idNumber: 110101199003, phone: '1', address: {} } };
    answering('get', '/applications/:id', () => HttpResponse.json(leaky));
    const failure = await failureOf(call('getApplication', { params: { id: 'app-1' } }));
    expect(failure.broken).toContain('profile.idNumber');
    expect(JSON.stringify({ ...failure, message: failure.message, stack: failure.stack })).not.toContain('110101');
  });
});
