import { ENDPOINTS, FAULTS, timesWords } from '../client/choices';
import { type Fault, faultIn, faultText } from '../client/faultText';
import type { Draw } from './draw';
import { byId, element, radio, selectById } from './element';

/** How often a fault is offered to strike. */
const TIMES = [1, 2, 3];

const option = (value: string | number, words: string) => element('option', { value: `${value}` }, words);

/** How often it strikes of itself, where no number is chosen. */
const wordsOf = ({ kind, times }: Fault) =>
  times === undefined ? FAULTS.find((fault) => fault.kind === kind)?.description : undefined;

/**
 * The card 故障: what fails, and on which calls.
 *
 * @param lay lays a fault, as `faultText` writes it, or with `undefined` takes it away.
 * @returns shows the fault that lies now.
 */
export function createFaultCard(draw: Draw, lay: (fault: string | undefined) => void) {
  const endpoints = selectById('fault-endpoint');
  const times = selectById('fault-times');
  endpoints.append(option('', '全部接口'), ...ENDPOINTS.map((endpoint) => option(endpoint, endpoint)));
  times.append(option('', '默认'), ...TIMES.map((count) => option(count, timesWords(count))));

  const choose = (kind: string | undefined) => {
    const scope = {
      ...(endpoints.value ? { endpoint: endpoints.value } : {}),
      ...(times.value ? { times: Number(times.value) } : {}),
    };
    lay(kind === undefined ? undefined : faultText({ kind, ...scope }));
  };

  return (text: string | undefined): void => {
    const fault = text === undefined ? undefined : faultIn(text);
    draw('faults', fault?.kind, () =>
      [{ kind: undefined, title: '无' }, ...FAULTS].map(({ kind, title }) =>
        radio({ group: 'fault', className: 'chip', isOn: fault?.kind === kind, onChoose: () => choose(kind) }, title),
      ),
    );
    byId('fault-scope').hidden = fault === undefined;
    endpoints.onchange = times.onchange = () => choose(fault?.kind);
    const count = `${fault?.times ?? ''}`;
    // A link may say any number.
    if (![...times.options].some(({ value }) => value === count))
      times.append(option(count, timesWords(Number(count))));
    endpoints.value = fault?.endpoint ?? '';
    times.value = count;
    byId('fault-words').textContent = (fault && wordsOf(fault)) ?? '';
  };
}
