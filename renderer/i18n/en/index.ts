import { common } from './common.ts';
import { conversation } from './conversation.ts';
import { failures } from './failures.ts';
import { inbox } from './inbox.ts';
import { responses } from './responses.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { transfers } from './transfers.ts';
import { usage } from './usage.ts';
import { writing } from './writing.ts';

/** Every word of the window in this language, by area. */
export const en = { common, session, inbox, settings, failures, conversation, responses, transfers, usage, writing };
