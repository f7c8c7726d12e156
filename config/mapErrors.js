// Loaded before the app in `npm run dev` alone: errors on the page name the file and the line as they were written.
require('source-map-support/browser-source-map-support').install({ environment: 'browser' });
