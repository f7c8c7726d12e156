import { findScenario } from '../scenarios';
import type { Scenario } from '../scenarios/scenario';
import { catalogueFor } from './catalogue/catalogue';
import { beginWorld } from './controls/begin';
import { CONTROL_PATH, runControl } from './controls/controls';
import { logged } from './controls/requestLog';
import type { Environment } from './handler';
import { problemBody } from './http/problems';
import type { BackendAnswer, BackendOptions, BackendRequest, SharedBackend } from './http/protocol';
import { normalised } from './http/request';
import { codeAnswer, problemAnswer, respond, withoutBody } from './http/respond';
import { createWorlds } from './saved/worlds';
import { newKey } from './session/secrets';

/** The session where none is named. */
const DEFAULT_SESSION = 'default';

const NO_SCENARIO = { detail: '没有这个场景，GET /__mock/scenarios 列出了所有场景。' };

/**
 * The mocked backend: a world for each scenario and session, named by the headers `x-mock-scenario` and `x-mock-session`.
 * Each call is answered by a pure function of the request and its world; what is kept here is only which world comes next.
 */
export function createBackend(options: BackendOptions): SharedBackend {
  const key = options.key ?? newKey();
  const worlds = createWorlds(options.saved, options.wallClock ?? Date.now, options.onIgnored);
  const envOf = (scenario: Scenario): Environment => ({
    scenario,
    catalogue: catalogueFor(scenario),
    assetBase: options.assetBase,
    key,
  });

  /** @param asked by which method, which the log tells; HEAD is answered as the GET that `request` is then. */
  const answer = (request: BackendRequest, asked: string): BackendAnswer => {
    const beganAt = Date.now();
    const session = request.headers['x-mock-session'] || DEFAULT_SESSION;
    const scenario = findScenario(request.headers['x-mock-scenario'] || worlds.scenarioOf(session));
    if (!scenario) return problemAnswer(problemBody('NOT_FOUND', NO_SCENARIO));
    const env = envOf(scenario);
    const kept = worlds.find(scenario.name, session);
    const world = kept?.world ?? beginWorld(env, session);
    const log = kept?.log ?? [];

    if (request.path.indexOf(CONTROL_PATH) === 0) {
      const result = runControl(request, { world, env, log, envOf });
      const next = result.world ?? world;
      worlds.put(session, next, result.begins ? [] : log, result.world !== undefined);
      if (result.chooses) worlds.choose(session, next.scenario);
      if (result.world) options.onChange?.();
      return result.answer;
    }

    const response = respond(request, world, env);
    const took = Date.now() - beganAt;
    const isChanged = response.world !== world;
    const nextLog = logged(log, asked, request.path, response.answer, took);
    worlds.put(session, response.world, nextLog, isChanged);
    if (isChanged) options.onChange?.();
    return response.answer;
  };

  return {
    handle(request) {
      try {
        const asked = request.method.toUpperCase();
        const isHead = asked === 'HEAD';
        const given = answer({ ...request, method: isHead ? 'GET' : asked, path: normalised(request.path) }, asked);
        return isHead ? withoutBody(given) : given;
      } catch (error) {
        // No transport has to expect that a backend throws, not even for a world that came from elsewhere.
        console.error('The mocked backend failed', error);
        return codeAnswer('INTERNAL');
      }
    },
    load: (saved) => worlds.load(saved),
    save: (which = 'all') => worlds.save(which === 'current'),
  };
}
