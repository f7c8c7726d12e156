import { Fragment } from 'react';
import type { CallEntry, ComplaintEntry, RequestEntry, SetDataEntry } from '../phone/activityLog';
import { formatBytes, formatMilliseconds } from './sizes';

/** So many paths of one write are told. */
const MOST_PATHS = 12;
/** Characters of a call's parameters; the rest is on expanding. */
const SHORT = 90;

export function SetDataRow({ page, bytes, paths, milliseconds }: SetDataEntry) {
  const largest = Object.entries(paths).sort(([, one], [, other]) => other - one);
  return (
    <tr>
      <td>
        <details>
          <summary>{page}</summary>
          <dl className="paths">
            {largest.slice(0, MOST_PATHS).map(([path, weight]) => (
              <Fragment key={path}>
                <dt>{path}</dt>
                <dd>{formatBytes(weight)}</dd>
              </Fragment>
            ))}
          </dl>
          {largest.length > MOST_PATHS && <p className="quiet">{`另有 ${largest.length - MOST_PATHS} 条更小的路径`}</p>}
        </details>
      </td>
      <td className="number">{formatBytes(bytes)}</td>
      <td className="number">{formatMilliseconds(milliseconds)}</td>
    </tr>
  );
}

export function CallRow({ name, params }: CallEntry) {
  const text = Object.keys(params).length === 0 ? '' : JSON.stringify(params);
  return (
    <tr>
      <td>{name}</td>
      <td className="code">
        {text.length <= SHORT ? (
          text
        ) : (
          <details>
            <summary>{`${text.slice(0, SHORT)}…`}</summary>
            {text}
          </details>
        )}
      </td>
    </tr>
  );
}

/** The path, behind what every call of the product's API begins with. */
const pathIn = (url: string) => url.replace(/^https?:\/\/[^/]*/, '').replace(/^\/api\/v1(?=\/)/, '');

export function RequestRow({ method, url, status, milliseconds }: RequestEntry) {
  const isGood = status !== undefined && status >= 200 && status < 400;
  const told = status === 0 ? '无应答' : status;
  return (
    <tr>
      <td>{`${method} ${pathIn(url)}`}</td>
      <td className={status === undefined ? '' : isGood ? 'good' : 'bad'}>{told ?? '…'}</td>
      <td className="number">{formatMilliseconds(milliseconds)}</td>
    </tr>
  );
}

/** Who complains, where it is no page. */
const PARTS: Readonly<Record<string, string>> = { logic: '逻辑层', native: '原生侧' };

export function ComplaintRow({ level, where, text }: ComplaintEntry) {
  const [first = '', ...rest] = text.split('\n');
  return (
    <tr>
      <td>{PARTS[where] ?? where}</td>
      <td className={`code ${level === 'error' ? 'bad' : 'doubtful'}`}>
        {rest.length === 0 ? (
          first
        ) : (
          <details>
            <summary>{first}</summary>
            {rest.join('\n')}
          </details>
        )}
      </td>
    </tr>
  );
}
