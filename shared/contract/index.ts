import { app } from './app.ts';
import { conversations } from './conversations.ts';
import { practice } from './practice.ts';
import { presence } from './presence.ts';
import { responses } from './responses.ts';
import { sending } from './sending.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { suggestions } from './suggestions.ts';
import { transfers } from './transfers.ts';
import { writing } from './writing.ts';

/** Everything a window may ask of core, as data. The one source of truth of the app's inner boundary. */
export const contract = {
  app,
  session,
  settings,
  presence,
  practice,
  conversations,
  responses,
  writing,
  suggestions,
  sending,
  transfers,
};

/** The contract's type, from which client and handlers are derived. */
export type RiposteContract = typeof contract;
