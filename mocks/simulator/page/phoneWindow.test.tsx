import type { SimulatorBridge } from '../phone/bridge';
import { PhoneWindow } from './phoneWindow';

function frame(bridge?: Partial<SimulatorBridge>) {
  const iframe = document.createElement('iframe');
  document.body.append(iframe);
  Object.assign(iframe.contentWindow ?? {}, { simulator: bridge });
  const phone = new PhoneWindow(iframe, window.localStorage);
  return { phone, address: () => iframe.getAttribute('src') };
}

const keep = (choice: object) => window.localStorage.setItem('simulator.choice', JSON.stringify(choice));
const REVIEW = { scenario: 'rejected', at: 'review' };
const HASH = '#/pages/review/index?id=app-2';

test.each([
  ['the same world is gone on with', REVIEW, REVIEW, HASH, `/simulator/phone.html${HASH}`],
  ['a link that asks for nothing goes on', {}, REVIEW, '', '/simulator/phone.html'],
  ['another scenario begins', { scenario: 'approved' }, REVIEW, HASH, `/simulator/phone.html?scenario=approved${HASH}`],
  ['a link to a step, opened afresh, begins', REVIEW, REVIEW, '', '/simulator/phone.html?scenario=rejected&at=review'],
  [
    'another fault begins',
    { ...REVIEW, fault: 'slow' },
    REVIEW,
    HASH,
    `/simulator/phone.html?scenario=rejected&at=review&fault=slow${HASH}`,
  ],
])('%s', (_, link, begun, hash, wanted) => {
  keep(begun);
  const { phone, address } = frame();
  phone.load(link, hash);
  expect(address()).toBe(wanted);
});

describe('the same link in the same tab', () => {
  afterEach(() => void Reflect.deleteProperty(window.performance, 'getEntriesByType'));

  test.each([
    ['navigate', REVIEW, `/simulator/phone.html?scenario=rejected&at=review${HASH}`],
    ['navigate', {}, `/simulator/phone.html${HASH}`],
    ['reload', REVIEW, `/simulator/phone.html${HASH}`],
    ['back_forward', REVIEW, `/simulator/phone.html${HASH}`],
  ])('come to by %s, %j', (type, link, wanted) => {
    Object.assign(window.performance, { getEntriesByType: () => [{ type }] });
    keep(REVIEW);
    const { phone, address } = frame();
    phone.load(link, HASH);
    expect(address()).toBe(wanted);
  });
});

test('a beginning asked for while the phone is off is begun all the same, with nothing chosen too', () => {
  keep(REVIEW);
  const { phone, address } = frame();
  phone.begin(REVIEW);
  expect(address()).toBe('/simulator/phone.html?scenario=rejected&at=review');
  phone.begin({});
  expect(address()).toBe('/simulator/phone.html?scenario=approved');
});

test('a phone that is off tells nothing, and one whose server refuses answers nothing', async () => {
  const off = frame().phone;
  expect(off.begunWith).toBeUndefined();
  expect(off.hash).toBe('');
  await expect(off.control('GET', '/clock')).resolves.toBeUndefined();
  const refused = frame({
    control: async () => {
      throw new Error('404');
    },
  }).phone;
  await expect(refused.control('GET', '/nope')).resolves.toBeUndefined();
});

test('what is set while the phone is still being switched on is set once it is on', async () => {
  const set: unknown[] = [];
  const on = {
    control: async (...call: unknown[]) => set.push(call),
    setFault: async (fault?: string) => void set.push(fault),
  };
  const iframe = document.createElement('iframe');
  document.body.append(iframe);
  const phone = new PhoneWindow(iframe, window.localStorage);
  const moved = phone.control('POST', '/clock', { advanceWorkingDays: 1 });
  const laid = phone.setFault('offline');
  expect(set).toEqual([]);
  Object.assign(iframe.contentWindow ?? {}, { simulator: on });
  await Promise.all([moved, laid]);
  expect(set).toEqual([['POST', '/clock', { advanceWorkingDays: 1 }], 'offline']);
});
