import { freshPackage } from '../../config/packages';
freshPackage('alipay').then(console.log, (e) => { console.error(e.message); process.exitCode = 1; });
