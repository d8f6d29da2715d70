import { refusals } from '../world/refusal.ts';
import type { CannedResponse } from './store.ts';

interface Parameter {
  id?: string;
  value?: string;
}

/** How a template is sent. Source: the public model `SendMessagingTemplateRequest`. */
export interface TemplateRequest {
  responseId?: string;
  /** Deprecated; counts as parameters of the body. */
  parameters?: Parameter[];
  headerParameters?: Parameter[];
  bodyParameters?: Parameter[];
  buttonUrlParameters?: Parameter[];
}

const hole = /\{\{([^{}]*)\}\}/g;

/** Fills one part of a template; a hole without a value and without a default is refused. */
function filled(text: string, field: string, given: Parameter[] | undefined, response: CannedResponse): string {
  const values = new Map((given ?? []).map((one) => [one.id, one.value]));
  return text.replaceAll(hole, (_whole, id: string) => {
    const value = values.get(id) ?? response.substitutions.find((one) => one.id === id)?.defaultValue;
    if (value === undefined || value === '') throw refusals.invalidValue(id, field, `a value for {{${id}}}`);
    return value;
  });
}

/** What the customer reads of a template: header, body, footer and buttons, one below the other. */
export function composeTemplate(response: CannedResponse, request: TemplateRequest): string {
  const { template } = response;
  if (!template) throw refusals.badRequest('The response is no messaging template.');
  const body = response.texts.find((text) => text.type !== 'subject')?.content ?? '';
  const inBody = [...(request.parameters ?? []), ...(request.bodyParameters ?? [])];
  return [
    filled(template.header ?? '', 'messagingTemplate.headerParameters', request.headerParameters, response),
    filled(body, 'messagingTemplate.bodyParameters', inBody, response),
    template.footer ?? '',
    ...(template.buttons ?? []).map(({ label, content }) =>
      content === undefined
        ? `[${label}]`
        : `[${label}] ${filled(content, 'messagingTemplate.buttonUrlParameters', request.buttonUrlParameters, response)}`,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
