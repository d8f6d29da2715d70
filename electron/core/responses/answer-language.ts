import type { ResponsesOverview } from '#shared/contract/responses.ts';
import { detectLanguage } from '#shared/language/detect.ts';
import { languageOf } from '../conversations/customer-language.ts';
import type { ConversationView } from '../conversations/view.ts';
import { primaryTag } from './names.ts';

/** What a customer is answered in, and how that is known. */
export type AnswerLanguage = ResponsesOverview['customerLanguage'];

const mostTexts = 5;
const mostKept = 300;

/** The language of each conversation: an attribute of the customer, else what the customer's last texts read as, else the agent's own. */
export class AnswerLanguages {
  readonly #texts: (conversationId: string, limit: number) => string[];
  readonly #own: () => string;
  /** Detecting costs a little: what was read is read once. */
  readonly #detected = new Map<string, { text: string; language: string | null }>();

  constructor(texts: (conversationId: string, limit: number) => string[], own: () => string) {
    this.#texts = texts;
    this.#own = own;
  }

  of(view: ConversationView | undefined): AnswerLanguage {
    const named = primaryTag(languageOf(view?.customer?.attributes ?? {}));
    if (named) return { language: named, from: 'attribute' };
    const language = view ? this.#detect(view.conversation.conversationId) : null;
    if (language) return { language, from: 'detected' };
    return { language: primaryTag(this.#own()), from: 'agent' };
  }

  clear(): void {
    this.#detected.clear();
  }

  #detect(conversationId: string): string | null {
    const text = this.#texts(conversationId, mostTexts).join('\n');
    const known = this.#detected.get(conversationId);
    if (known?.text === text) return known.language;
    // Bodies that were let go, or a last word such as "ok", do not unsay what was known.
    const language = detectLanguage(text) ?? known?.language ?? null;
    this.#detected.delete(conversationId);
    this.#detected.set(conversationId, { text, language });
    const [oldest] = this.#detected.keys();
    if (this.#detected.size > mostKept && oldest !== undefined) this.#detected.delete(oldest);
    return language;
  }
}
