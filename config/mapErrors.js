// Loaded before the app in `npm run dev` alone: errors on the page name the file and the line as they were written.
require('source-map-support/browser-source-map-support');

// What it is called by, in a browser.
window.sourceMapSupport.install({ environment: 'browser' });
