import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

/** One file of an asar: its path with `/`, its size, and whether it lies outside the archive. */
export interface AsarFile {
  path: string;
  bytes: number;
  unpacked: boolean;
  /** Its SHA-256 (hex) as the header states it; undefined when the header states none. */
  sha256: string | undefined;
  /** Where its first byte lies in the archive file; undefined when unpacked. */
  start: number | undefined;
}

/** What the header of an asar says. */
export interface AsarListing {
  files: AsarFile[];
  /** Paths that are links; an app needs none. */
  links: string[];
  /** SHA-256 (hex) of the header string: what Electron's embedded integrity check compares. */
  headerSha256: string;
}

interface AsarNode {
  files?: Record<string, AsarNode>;
  size?: number;
  offset?: string;
  unpacked?: boolean;
  link?: string;
  integrity?: { algorithm: string; hash: string };
}

// An asar starts with two Chromium pickles: [4, size of the second], then [its payload, length of the JSON, the JSON].
const firstPickleBytes = 8;
const jsonAt = 16;

function readHeader(file: string): { json: string; contentAt: number } {
  const handle = openSync(file, 'r');
  try {
    const head = Buffer.alloc(jsonAt);
    if (readSync(handle, head, 0, jsonAt, 0) !== jsonAt || head.readUInt32LE(0) !== 4)
      throw new Error('This is no asar.');
    const json = Buffer.alloc(head.readUInt32LE(12));
    if (readSync(handle, json, 0, json.length, jsonAt) !== json.length)
      throw new Error('The asar ends inside its header.');
    return { json: json.toString('utf8'), contentAt: firstPickleBytes + head.readUInt32LE(4) };
  } finally {
    closeSync(handle);
  }
}

/** Reads the header of an asar by itself, so that the archive is not judged by the code that wrote it. */
export function listAsar(file: string): AsarListing {
  const { json, contentAt } = readHeader(file);
  const listing: AsarListing = { files: [], links: [], headerSha256: createHash('sha256').update(json).digest('hex') };
  const walk = (node: AsarNode, at: string): void => {
    for (const [name, child] of Object.entries(node.files ?? {})) {
      const path = at ? `${at}/${name}` : name;
      if (child.files) walk(child, path);
      else if (child.link !== undefined) listing.links.push(path);
      else {
        listing.files.push({
          path,
          bytes: child.size ?? 0,
          unpacked: child.unpacked === true,
          sha256: child.integrity?.algorithm === 'SHA256' ? child.integrity.hash : undefined,
          start: child.offset === undefined ? undefined : contentAt + Number(child.offset),
        });
      }
    }
  };
  walk(JSON.parse(json) as AsarNode, '');
  listing.files.sort((one, other) => (one.path < other.path ? -1 : 1));
  return listing;
}

/** Reads every packed file of an asar into memory: path to bytes. */
export function readAsar(file: string, { files }: AsarListing): Map<string, Buffer> {
  const whole = readFileSync(file);
  return new Map(
    files.flatMap(({ path, start, bytes }) =>
      start === undefined ? [] : [[path, whole.subarray(start, start + bytes)] as const],
    ),
  );
}
