/** The page around the H5 demo. */
import { AppWindow } from './appWindow';
import { appFrame } from './element';
import { startPanel } from './panel';
import { requestLine, requestRows } from './requestLog';

const app = new AppWindow(appFrame());
startPanel(app, async (draw) => {
  const rows = requestRows(await app.control('GET', '/requests'));
  draw('requests', rows, () => rows.map(requestLine));
});
