import { sheets } from '../http/schemas.ts';
import type { AnswerListener } from '../http/serve.ts';

/** Collects every answer that does not fit the public model of its operation, and which operations were answered. */
export class Fidelity {
  readonly problems: string[] = [];
  readonly answered = new Set<string>();

  readonly listen: AnswerListener = (key, _status, body) => {
    this.answered.add(key);
    const validate = sheets.get(key)?.answer;
    if (!validate) return;
    if (!validate(JSON.parse(JSON.stringify(body)))) {
      const error = validate.errors?.[0];
      this.problems.push(`${key} ${error?.instancePath} ${error?.message} ${JSON.stringify(error?.params)}`);
    }
  };
}
