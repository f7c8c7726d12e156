import { startVm } from './vmRuntime';
async function main() {
  const r = await startVm();
  await r.app.open('home', { scenario: 'approved' }); 
  const stack = (r.app as any).app.stack;
  console.log(JSON.stringify(stack.top.data.root));
  await r.stop();
}
main();
