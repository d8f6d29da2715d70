import type { RiposteContract } from '#shared/contract/index.ts';
import type { DomainHandlers } from '#shared/rpc/contract.ts';
import type { Ports } from './ports.ts';
import type { CurrentSession } from './session/current.ts';

/** A domain class is its own handler: it implements exactly the methods that the contract states for it. */
export type Domain<D extends keyof RiposteContract> = DomainHandlers<RiposteContract[D]>;

/** What every domain is built with. `touched` tells all windows that a domain's cached answers went stale. */
export interface Surroundings {
  ports: Ports;
  session: CurrentSession;
  touched(...domains: (keyof RiposteContract)[]): void;
}
