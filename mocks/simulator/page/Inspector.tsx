import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import type { Entry } from '../phone/activityLog';
import type { Feed, Seen } from './feed';
import { CallRow, ComplaintRow, RequestRow, SetDataRow } from './rows';
import { formatBytes } from './sizes';
import { Tabs } from './Tabs';

/** So many rows are drawn. */
const MOST_ROWS = 200;

type Kind = Entry['kind'];

const KINDS: Readonly<Record<Kind, { readonly title: string; readonly heads: readonly string[] }>> = {
  setData: { title: 'setData', heads: ['页面', '大小', '毫秒'] },
  call: { title: '原生调用', heads: ['调用', '参数'] },
  request: { title: '请求', heads: ['请求', '状态', '毫秒'] },
  complaint: { title: '错误', heads: ['位置', '内容'] },
};

const ORDER: readonly Kind[] = ['setData', 'call', 'request', 'complaint'];

function Row({ entry }: { readonly entry: Entry }): ReactNode {
  switch (entry.kind) {
    case 'setData':
      return <SetDataRow {...entry} />;
    case 'call':
      return <CallRow {...entry} />;
    case 'request':
      return <RequestRow {...entry} />;
    case 'complaint':
      return <ComplaintRow {...entry} />;
  }
}

/** How often the views were written to, and with how much. */
function Totals({ totals, clearedAt }: Pick<Seen, 'totals' | 'clearedAt'>) {
  const told = (calls: number, bytes: number) => `${calls} 次，${formatBytes(bytes)}`;
  return (
    <p className="totals">
      {`启动以来 ${told(totals.calls, totals.bytes)}`}
      {clearedAt && `；清空以来 ${told(totals.calls - clearedAt.calls, totals.bytes - clearedAt.bytes)}`}
    </p>
  );
}

/** What an IDE shows of a running app. */
export function Inspector({ feed }: { readonly feed: Feed }) {
  const { entries, totals, clearedAt } = useStore(feed.store);
  const [shown, setShown] = useState<Kind>('setData');
  const errors = entries.filter((entry) => entry.kind === 'complaint' && entry.level === 'error').length;
  const ofKind = entries.filter(({ kind }) => kind === shown);
  const rows = ofKind.slice(-MOST_ROWS).reverse();
  return (
    <>
      <div className="card-head">
        <h2 id="inspector-title">运行情况</h2>
        <button type="button" className="plain" onClick={feed.clear}>
          清空
        </button>
      </div>
      <Tabs
        label="运行情况"
        tabs={ORDER.map((id) => ({ id, title: KINDS[id].title, alarm: id === 'complaint' ? errors : 0 }))}
        shown={shown}
        onShow={setShown}
      >
        {shown === 'setData' && <Totals totals={totals} clearedAt={clearedAt} />}
        {rows.length === 0 ? (
          <p className="quiet">还没有记录</p>
        ) : (
          <table className={`log-${shown}`}>
            <thead>
              <tr>
                {KINDS[shown].heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((entry) => (
                <Row key={entry.id} entry={entry} />
              ))}
            </tbody>
          </table>
        )}
        {ofKind.length > MOST_ROWS && <p className="quiet">{`只显示最近 ${MOST_ROWS} 条`}</p>}
      </Tabs>
    </>
  );
}
