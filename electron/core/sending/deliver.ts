import { Failed } from '#shared/rpc/failure.ts';
import type { Platform, PlatformAsset, PlatformMessage } from '../genesys/platform.ts';
import type { Attempt } from './attempts.ts';

/** One POST, exactly: what the attempt says, by the verb that takes it. `mediaIds` are its files, put up before. */
export function deliver(attempt: Attempt, mediaIds: string[], platform: Platform): Promise<PlatformMessage> {
  const { conversationId, communicationId, text, content } = attempt;
  const options = { clicked: true };
  if (!content) return platform.sendMessage(conversationId, communicationId, text, options);
  if (content.kind === 'template')
    return platform.sendTemplate(conversationId, communicationId, content.template, options);
  return platform.sendMedia(conversationId, communicationId, mediaIds, options);
}

/** The files of a response in the order in which they were asked for; fails with `not-found` `asset` where one is gone. */
export async function assetsOf(assetIds: readonly string[], platform: Platform): Promise<PlatformAsset[]> {
  const found = new Map(
    (await platform.assets([...assetIds], { clicked: true })).map((asset) => [asset.assetId, asset]),
  );
  return assetIds.map((assetId) => {
    const asset = found.get(assetId);
    if (!asset) throw new Failed({ kind: 'not-found', what: 'asset' });
    return asset;
  });
}

/** Puts the files up for a conversation, one after the other, and gives their media ids. Says nothing to the customer. */
export async function putUp(
  assets: readonly PlatformAsset[],
  conversationId: string,
  communicationId: string,
  platform: Platform,
): Promise<string[]> {
  const mediaIds: string[] = [];
  for (const asset of assets)
    mediaIds.push(await platform.uploadAsset(conversationId, communicationId, asset, { clicked: true }));
  return mediaIds;
}
