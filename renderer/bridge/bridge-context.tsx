import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import type { Bridge } from './client.ts';

const BridgeContext = createContext<Bridge | undefined>(undefined);

/** Gives the components below it a bridge, and the query cache that belongs to it. */
export function BridgeProvider({ bridge, children }: { bridge: Bridge; children: ReactNode }) {
  return (
    <BridgeContext value={bridge}>
      <QueryClientProvider client={bridge.queryClient}>{children}</QueryClientProvider>
    </BridgeContext>
  );
}

/** The bridge of this window; throws outside a BridgeProvider, which is a mistake of ours, never a user's. */
export function useBridge(): Bridge {
  const bridge = useContext(BridgeContext);
  if (!bridge) throw new Error('useBridge needs a BridgeProvider above it');
  return bridge;
}
