import { domUsers } from '../drivers/domUsers';
import { journeys } from '.';

/** The longest ways take seconds of work where a machine is busy. */
jest.setTimeout(30_000);

const newUser = domUsers();

test.each(journeys)('$name', ({ walk }) => walk(newUser()));
