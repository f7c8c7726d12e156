/** What the base library tells or asks the client by the way: of no interest to the app, answered with nothing. */
export const ASIDES = [
  ...['registerWorker', 'remoteLog', 'reportData', 'reportTinyData', 'handleLoggingAction', 'onAppPerfEvent'],
  ...[
    'trackerConfig',
    'getConfig4Appx',
    'tinyAppConfig',
    'getAppInfo',
    'setAppxVersion',
    'setTabBar',
    'getStartupParams',
  ],
  ...['hideOptionMenu', 'showOptionMenu', 'configService.getConfig', 'hideBackHome', 'saveSnapshot', 'getUserInfo'],
];

/** Whether a call is the base library's own. */
export function isAside(name: string): boolean {
  return ASIDES.includes(name);
}
