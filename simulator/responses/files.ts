import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

/** Length, type and check of a chunk. */
const chunkFrame = 12;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, check]);
}

/** A real PNG, 160 × 100, of one colour that depends on the name; filled up to `bytes` with a chunk that nobody reads. */
export function samplePicture(name: string, bytes = 0): Buffer {
  const width = 160;
  const height = 100;
  const [red = 0, green = 0, blue = 0] = createHash('sha1').update(name).digest();
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([red, green, blue]))]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const start = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
  ]);
  const end = chunk('IEND', Buffer.alloc(0));
  const missing = bytes - start.length - end.length - chunkFrame;
  return Buffer.concat([start, ...(missing >= 0 ? [chunk('fiLl', Buffer.alloc(missing))] : []), end]);
}

/** A real one-page PDF that shows the name; filled up to `bytes` with a comment. */
export function samplePage(name: string, bytes = 0): Buffer {
  const text = name.replace(/[()\\]/g, ' ').replace(/[^\x20-\x7e]/g, '?');
  const stream = `BT /F1 18 Tf 72 720 Td (${text}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  const start = body.indexOf('xref\n');
  const trailer = `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\n`;
  const end = `startxref\n${start}\n%%EOF\n`;
  const missing = bytes - body.length - trailer.length - end.length;
  const comment = missing >= 2 ? `%${' '.repeat(missing - 2)}\n` : '';
  return Buffer.from(`${body}${trailer}${comment}${end}`, 'latin1');
}
