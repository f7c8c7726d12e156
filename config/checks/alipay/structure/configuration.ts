import * as v from 'valibot';
import type { AlipayPackage } from '../alipayPackage';
import type { Check, Fault } from '../finding';
import { appJson, componentJson, oldProjectJson, pageJson, projectJson } from '../tables/configuration';
import { isComponent } from './pages';

const placeOf = ({ path }: v.BaseIssue<unknown>) => (path ?? []).map(({ key }) => String(key)).join('.');

function saidOf(issue: v.BaseIssue<unknown>): Pick<Fault, 'message' | 'severity'> {
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return { message: `has ${placeOf(issue)}, which Alipay does not take`, severity: 'no effect' };
  return { message: `has ${issue.received} for ${placeOf(issue)}, which is to be ${issue.expected ?? issue.message}` };
}

/** Which schema a file of configuration follows; `undefined` for data of the app's own. */
function schemaOf(one: AlipayPackage, file: string) {
  if (file === 'app.json') return appJson;
  if (file === 'mini.project.json') return Object(one.json(file)).format === undefined ? oldProjectJson : projectJson;
  if (one.pages.includes(file.replace(/\.json$/, ''))) return pageJson;
  return isComponent(one, file) ? componentJson : undefined;
}

function faultsOf(one: AlipayPackage, file: string): Fault[] {
  const schema = schemaOf(one, file);
  const content = one.json(file);
  if (content === undefined)
    return [{ file, message: one.has(file) ? 'is no JSON' : 'is not there', severity: 'refused' }];
  if (!schema) return [];
  return (v.safeParse(schema, content).issues ?? []).map((issue) => ({ file, ...saidOf(issue) }));
}

/** The files of configuration hold what Alipay's tables name, and nothing else. */
export const configuration: Check = {
  name: 'configuration',
  severity: 'dropped',
  look: (one) =>
    // The project file is the IDE's, which makes one where there is none.
    [...new Set(['app.json', ...one.ending('.json')])].flatMap((file) => faultsOf(one, file)),
};
