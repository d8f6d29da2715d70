import { randomUUID } from 'node:crypto';
import { GuestError } from './guest-error.ts';

interface Question<Answer> {
  id: string;
  resolve(answer: Answer): void;
  reject(error: GuestError): void;
}

/** Requests on the socket that wait for one answer each; an answer without an id goes to the oldest. */
export class Questions<Answer> {
  #open: Question<Answer>[] = [];

  get isWaiting(): boolean {
    return this.#open.length > 0;
  }

  /** Asks with `send(id)`; rejects with `timed-out`, or `not-connected` when it could not be sent. */
  ask(send: (id: string) => boolean, timeoutMs: number, id: string = randomUUID()): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const question = { id, resolve, reject };
    this.#open.push(question);
    if (!send(id)) this.refuse(new GuestError('not-connected', 'There is no connection.'), id);
    const late = new GuestError('timed-out', `The platform did not answer within ${timeoutMs} ms.`);
    const watchdog = setTimeout(() => this.refuse(late, id), timeoutMs);
    return promise.finally(() => clearTimeout(watchdog));
  }

  /** Answers the question of this id, or the oldest. */
  answer(answer: Answer, id?: string): void {
    this.#take(id)?.resolve(answer);
  }

  /** Refuses the question of this id, or the oldest; false when there is none. */
  refuse(error: GuestError, id?: string): boolean {
    const question = this.#take(id);
    question?.reject(error);
    return question !== undefined;
  }

  /** Refuses all, as when the connection is gone. */
  refuseAll(error: GuestError): void {
    while (this.refuse(error));
  }

  #take(id?: string): Question<Answer> | undefined {
    const question = id === undefined ? this.#open[0] : this.#open.find((each) => each.id === id);
    this.#open = this.#open.filter((each) => each !== question);
    return question;
  }
}
