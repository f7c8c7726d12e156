import type { Handler } from '../handler';
import { support } from './seeds/support';

export const getSupport: Handler<'getSupport'> = ({ world }) => ({ status: 200, body: support, world });
