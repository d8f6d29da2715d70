import { AsyncLocalStorage } from 'node:async_hooks';
import type PlatformClient from 'purecloud-platform-client-v2';
import { Failed } from '#shared/rpc/failure.ts';
import type { Log } from '../ports.ts';
import type { Circumstances } from './circumstances.ts';
import type { Endpoints } from './platform.ts';
import type { ApiRequest, Send } from './sender.ts';

/** The SDK's classes that we use, all bound to a client of our own. */
export interface Apis {
  analytics: PlatformClient.AnalyticsApi;
  contacts: PlatformClient.ExternalContactsApi;
  conversations: PlatformClient.ConversationsApi;
  notifications: PlatformClient.NotificationsApi;
  presence: PlatformClient.PresenceApi;
  responses: PlatformClient.ResponseManagementApi;
  routing: PlatformClient.RoutingApi;
  tokens: PlatformClient.TokensApi;
  users: PlatformClient.UsersApi;
}

/** Makes one SDK call under circumstances and gives the parsed body (undefined where empty). Throws only `Failed`. */
export type Call = (circumstances: Circumstances, use: (apis: Apis) => Promise<unknown>) => Promise<unknown>;

/** The SDK has no per-request options: what belongs to one call travels beside it. */
const travelling = new AsyncLocalStorage<Circumstances>();

/** A client of our own. The SDK (about 150 ms, 45 MB) is loaded by the first call, not by this function. */
export function createClient(deps: { send: Send; endpoints: Endpoints; log: Log }): { call: Call } {
  let loading: Promise<Apis> | undefined;

  async function call(circumstances: Circumstances, use: (apis: Apis) => Promise<unknown>): Promise<unknown> {
    try {
      loading ??= load(deps.send, deps.endpoints);
      const apis = await loading;
      const extended = (await travelling.run(circumstances, () => use(apis))) as { body?: unknown } | undefined;
      return extended?.body;
    } catch (error) {
      if (error instanceof Failed) throw error;
      throw new Failed({ kind: 'unexpected', reference: deps.log.report(error) });
    }
  }
  return { call };
}

let sdkLoading: Promise<typeof PlatformClient> | undefined;

/**
 * Loads the SDK and makes its own shared client harmless; once, whoever asks. Worth calling while a person is busy elsewhere
 * (the browser of the sign-in), because evaluating it takes about 150 ms of the main thread.
 */
export function preloadSdk(): Promise<typeof PlatformClient> {
  sdkLoading ??= import('purecloud-platform-client-v2').then(({ default: sdk }) => {
    harden(sdk.ApiClient);
    return sdk;
  });
  return sdkLoading;
}

async function load(send: Send, endpoints: Endpoints): Promise<Apis> {
  const sdk = await preloadSdk();
  const client = new (sdk.ApiClient.constructor as new () => typeof sdk.ApiClient)();
  harden(client);
  client.config.basePath = endpoints.api;
  client.config.authUrl = endpoints.login;
  client.setReturnExtendedResponses(true);

  class PortHttpClient extends sdk.AbstractHttpClient {
    override async request(options: Parameters<PlatformClient.AbstractHttpClient['request']>[0]): Promise<unknown> {
      const circumstances = travelling.getStore();
      if (!circumstances) throw new Failed({ kind: 'unexpected', reference: 'no-circumstances' });
      const answer = await send(requestOf(options), circumstances);
      return { status: answer.status, statusText: '', headers: answer.headers, data: bodyOf(answer.body) };
    }
    override enableHooks(): void {}
  }
  client.setHttpClient(new PortHttpClient());

  return {
    analytics: new sdk.AnalyticsApi(client),
    contacts: new sdk.ExternalContactsApi(client),
    conversations: new sdk.ConversationsApi(client),
    notifications: new sdk.NotificationsApi(client),
    presence: new sdk.PresenceApi(client),
    responses: new sdk.ResponseManagementApi(client),
    routing: new sdk.RoutingApi(client),
    tokens: new sdk.TokensApi(client),
    users: new sdk.UsersApi(client),
  };
}

/**
 * SECURITY: loading the SDK and making a client each read and watch ~/.genesyscloudjavascript/config, which could redirect
 * every request and switch on logging of message texts. Nothing of it may last; the sender checks the origin once more.
 */
function harden(client: PlatformClient.ApiClientClass): void {
  const { config } = client;
  config.live_reload_config = false;
  config.setConfigPath('');
  delete config.gateway;
  config.refresh_access_token = false;
  const { logger } = config;
  logger.log_level = 'none';
  logger.log_file_path = '';
  logger.log_to_console = false;
  logger.log_request_body = false;
  logger.log_response_body = false;
  logger.setLogger();
}

interface SdkRequest {
  url: string;
  method: string;
  headers?: Record<string, unknown>;
  params?: Record<string, unknown>;
  data?: unknown;
}

function requestOf(options: SdkRequest): ApiRequest {
  const url = new URL(options.url);
  for (const [name, value] of Object.entries(options.params ?? {}))
    if (value !== undefined && value !== null && value !== '')
      url.searchParams.set(decodeURIComponent(name), `${value}`);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(options.headers ?? {})) headers[name.toLowerCase()] = `${value}`;
  const body = options.data === undefined ? undefined : JSON.stringify(options.data);
  if (body === undefined) delete headers['content-type'];
  return { method: options.method, url: url.href, headers, body };
}

function bodyOf(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
