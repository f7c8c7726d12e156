/** Opens the API's document beside this script, to be read: a page of its own has no backend to try it on. */
window.SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#document',
  deepLinking: true,
  supportedSubmitMethods: [],
  validatorUrl: null,
});
