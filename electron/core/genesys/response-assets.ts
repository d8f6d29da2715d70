import { z } from 'zod';
import { Failed, invalid } from '#shared/rpc/failure.ts';
import { reading } from './circumstances.ts';
import type { Call } from './client.ts';
import { uploadName } from './file-name.ts';
import { fileTransfer, largestBytes, type TransferDeps } from './file-transfer.ts';
import { attributes, figure, id, list, read, text, words } from './lenient.ts';
import type { CallOptions, Platform, PlatformAsset } from './platform.ts';

type Verbs = Pick<Platform, 'assets' | 'uploadAsset'>;

/** At most 50 ids. Source: models, ResponseAssetBulkRequest.assetIds. */
const assetsAtOnce = 50;

/** Source: SDK 262, ResponseAsset. */
const Asset = z.object({ id, name: words, contentType: text, contentLength: figure, contentLocation: text });
/** Source: SDK 262, MessageMediaUploadData. */
const Upload = z.object({ id, uploadUrl: z.string().min(1), uploadHeaders: attributes });

/** The verbs on the files of responses. */
export function assetVerbs(call: Call, deps: TransferDeps): Verbs {
  const { fetchFile, putFile } = fileTransfer(deps);

  async function assets(assetIds: string[], options?: CallOptions): Promise<PlatformAsset[]> {
    const found: PlatformAsset[] = [];
    for (let from = 0; from < assetIds.length; from += assetsAtOnce) {
      const body = await call(reading('assets', options), (apis) =>
        apis.responses.postResponsemanagementResponseassetsBulk({
          assetIds: assetIds.slice(from, from + assetsAtOnce),
        }),
      );
      const { entities } = read(z.object({ entities: list(Asset) }), body);
      for (const asset of entities)
        found.push({
          assetId: asset.id,
          name: asset.name,
          contentType: asset.contentType ?? 'application/octet-stream',
          bytes: asset.contentLength,
          location: asset.contentLocation,
        });
    }
    return found;
  }

  async function uploadAsset(
    conversationId: string,
    communicationId: string,
    asset: PlatformAsset,
    options?: CallOptions,
  ): Promise<string> {
    if (asset.location === null) throw new Failed({ kind: 'not-found', what: 'asset' });
    if ((asset.bytes ?? 0) > largestBytes) throw invalid('asset', 'asset-too-large', { limit: largestBytes });
    const bytes = await fetchFile(asset.location, options);
    if (bytes.byteLength === 0) throw invalid('asset', 'asset-empty');
    // An upload that was asked for twice leaves an unused place behind and says nothing to the customer.
    const body = await call(reading('upload', { clicked: true, ...options }), (apis) =>
      apis.conversations.postConversationsMessageCommunicationMessagesMediaUploads(conversationId, communicationId, {
        fileName: uploadName(asset.name, asset.contentType),
        contentLengthBytes: bytes.byteLength,
      }),
    );
    const upload = read(Upload, body);
    await putFile(upload.uploadUrl, upload.uploadHeaders, bytes, options);
    return upload.id;
  }

  return { assets, uploadAsset };
}
