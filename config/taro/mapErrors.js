// Loaded before the app in `npm run dev` alone: errors on the page name the file and the line as they were written.
require('source-map-support/browser-source-map-support');

// What it is called by, in a browser.
window.sourceMapSupport.install({ environment: 'browser' });

// On a phone's width a whole address would hide the line, which stands at its end: the file comes first, then its folder.
const mapped = Error.prepareStackTrace;
Error.prepareStackTrace = (error, frames) =>
  String(mapped(error, frames)).replace(/\(https?:\/\/[^/]+\/app\/(\S*)\/([^/\s]+:\d+:\d+)\)/g, '($2 in $1)');
