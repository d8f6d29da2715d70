import type { ImportPreview, Personal, Saved, Source } from '#shared/contract/writing.ts';
import { Failed } from '#shared/rpc/failure.ts';
import type { Domain, Surroundings } from '../domain.ts';
import type { Responses } from '../responses/responses.ts';

const notYet = (): never => {
  throw new Failed({ kind: 'unexpected', reference: 'not-yet' });
};

/** Making responses: personal ones, kept on this machine, and those of the library. */
export class Writing implements Domain<'writing'> {
  // biome-ignore lint/complexity/noUselessConstructor: the part that is being written takes them
  constructor(_surroundings: Surroundings, _responses: Responses) {}

  async personal(): Promise<Personal> {
    return notYet();
  }
  async savePersonal(): Promise<{ responseId: string }> {
    return notYet();
  }
  async removePersonal(): Promise<null> {
    return notYet();
  }
  async exportPersonal(): Promise<{ saved: boolean; count: number }> {
    return notYet();
  }
  async readImport(): Promise<ImportPreview | null> {
    return notYet();
  }
  async takeImport(): Promise<{ added: number; replaced: number }> {
    return notYet();
  }
  async source(): Promise<Source> {
    return notYet();
  }
  async saveToLibrary(): Promise<Saved> {
    return notYet();
  }
  async removeFromLibrary(): Promise<null> {
    return notYet();
  }
}
