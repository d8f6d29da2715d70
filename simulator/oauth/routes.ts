import type { FastifyInstance, FastifyReply } from 'fastify';
import { clientCredentialsPermissions } from '../data/roles.ts';
import type { House } from '../house.ts';
import type { User } from '../world/state.ts';
import { errorPage, signInPage } from './pages.ts';

/** Loopback on any port is what a desktop client registers; nothing else is accepted. */
function isLoopback(uri: string | null): uri is string {
  if (!uri || !URL.canParse(uri)) return false;
  const { protocol, hostname, username, hash } = new URL(uri);
  return (
    protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname) && username === '' && hash === ''
  );
}

const html = (reply: FastifyReply, status: number, page: string): FastifyReply =>
  reply
    .code(status)
    .header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    )
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page);

const sendBack = (reply: FastifyReply, redirectUri: string, answer: Record<string, string | null>): FastifyReply => {
  const target = new URL(redirectUri);
  for (const [key, value] of Object.entries(answer)) if (value !== null) target.searchParams.set(key, value);
  return reply.header('cache-control', 'no-store').redirect(target.href, 302);
};

function authorize(house: House, asked: URLSearchParams, reply: FastifyReply): FastifyReply {
  const { world, tokens } = house;
  const clientId = asked.get('client_id');
  const redirectUri = asked.get('redirect_uri');
  // SECURITY: an unknown client or a foreign redirect is shown, never redirected (RFC 6749 §4.1.2.1).
  if (clientId !== world.organisation.clientId)
    return html(reply, 400, errorPage('invalid_client', 'This client is not registered.'));
  if (!isLoopback(redirectUri))
    return html(reply, 400, errorPage('invalid_request', 'The redirect URI is not registered for this client.'));
  const state = asked.get('state');
  const refuse = (error: string, description: string): FastifyReply =>
    sendBack(reply, redirectUri, { error, error_description: description, state });
  if (asked.get('response_type') !== 'code')
    return refuse('unsupported_response_type', 'Only response_type=code is offered.');
  const challenge = asked.get('code_challenge');
  if (!challenge || asked.get('code_challenge_method') !== 'S256')
    return refuse('invalid_request', 'A code_challenge with method S256 is required.');
  if (!/^[\w-]{43}$/.test(challenge)) return refuse('invalid_request', 'The code_challenge is malformed.');
  const hint = asked.get('login_hint');
  if (asked.get('deny') === 'true') return refuse('access_denied', 'The user denied the request.');
  const user = hint ? world.findUser(hint) : undefined;
  if (!user) {
    return html(reply, 200, signInPage([...world.users.values()], world.organisation.name, asked));
  }
  const code = tokens.issueCode({ clientId, userId: user.id, redirectUri, challenge });
  return sendBack(reply, redirectUri, { code, state });
}

const refused = (reply: FastifyReply, status: number, error: string, description: string): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').send({ error, description, error_description: description });

function basic(header: string | undefined): [string, string] | undefined {
  const encoded = /^basic (.+)$/i.exec(header ?? '')?.[1];
  if (!encoded) return undefined;
  const [id = '', secret = ''] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  return [id, secret];
}

function token(
  house: House,
  form: Record<string, string>,
  header: string | undefined,
  reply: FastifyReply,
): FastifyReply {
  const { tokens, world } = house;
  const { organisation } = world;
  const credentials = basic(header);
  const clientId = form.client_id ?? credentials?.[0] ?? '';
  const issue = (user: User, refresh: string): FastifyReply => {
    const issued = tokens.issue(clientId, user.permissions, user.id);
    return reply.header('cache-control', 'no-store').send({
      access_token: issued.value,
      token_type: 'bearer',
      expires_in: Math.round((issued.expiresAt - issued.issuedAt) / 1_000),
      refresh_token: refresh,
    });
  };
  if (form.grant_type === 'client_credentials') {
    const { id, secret } = organisation.confidentialClient;
    const given = credentials ?? [form.client_id ?? '', form.client_secret ?? ''];
    if (given[0] !== id || given[1] !== secret)
      return refused(reply, 401, 'invalid_client', 'client not found or secret wrong');
    const issued = tokens.issue(id, clientCredentialsPermissions);
    return reply.header('cache-control', 'no-store').send({
      access_token: issued.value,
      token_type: 'bearer',
      expires_in: Math.round((issued.expiresAt - issued.issuedAt) / 1_000),
    });
  }
  if (clientId !== organisation.clientId) return refused(reply, 401, 'invalid_client', 'client not found');
  if (form.grant_type === 'authorization_code') {
    const grant = tokens.redeemCode(form.code ?? '', clientId, form.redirect_uri ?? '', form.code_verifier ?? '');
    if (!grant) return refused(reply, 400, 'invalid_grant', 'authorization code is invalid, expired or already used');
    return issue(world.user(grant.userId), tokens.issueRefresh(clientId, grant.userId));
  }
  if (form.grant_type === 'refresh_token') {
    const rotated = tokens.rotate(form.refresh_token ?? '', clientId);
    if (!rotated) return refused(reply, 400, 'invalid_grant', 'refresh token is invalid, revoked or already used');
    return issue(world.user(rotated.userId), rotated.refresh);
  }
  return refused(reply, 400, 'unsupported_grant_type', 'grant_type is not offered');
}

/** Registers sign-in, token and sign-out, under `/oauth` and under `/login` (where the SDK's gateway form asks). */
export function registerOAuth(app: FastifyInstance, house: House): void {
  for (const prefix of ['', '/login']) {
    app.get(`${prefix}/oauth/authorize`, (request, reply) =>
      authorize(house, new URL(request.raw.url ?? '/', house.origin).searchParams, reply),
    );
    app.post(`${prefix}/oauth/token`, (request, reply) => {
      const form = request.body;
      if (form === null || typeof form !== 'object' || Buffer.isBuffer(form))
        return refused(reply, 400, 'invalid_request', 'application/x-www-form-urlencoded is required');
      return token(house, form as Record<string, string>, request.headers.authorization, reply);
    });
    app.get(`${prefix}/logout`, (request, reply) => {
      const asked = new URL(request.raw.url ?? '/', house.origin).searchParams;
      const target = asked.get('redirect_uri');
      return isLoopback(target)
        ? reply.redirect(target, 302)
        : html(reply, 200, errorPage('signed out', 'You are signed out. You can close this window.'));
    });
  }
}
