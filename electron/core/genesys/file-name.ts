/** The longest name that is given to an upload; the platform's own limit is not documented. */
const longest = 120;

const endings: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
};

/**
 * A name that an upload may have: no dot in front, no slash at the end, none of the characters that are not allowed, and an
 * ending that fits the kind of file. Never empty. Source: models, UploadMediaRequest.fileName.
 */
export function uploadName(name: string, contentType: string): string {
  const last = name.normalize('NFC').split('/').filter(Boolean).at(-1) ?? '';
  const clean = last
    .replace(/[\s\\{^}%`\]">[~<#|\p{C}]+/gu, '-')
    .replace(/^[.-]+/, '')
    .replace(/-+(?=\.|$)/g, '');
  const dot = clean.lastIndexOf('.');
  const stem = (dot > 0 ? clean.slice(0, dot) : clean) || 'file';
  const ending = dot > 0 ? clean.slice(dot + 1) : '';
  const fitting = ending || endings[contentType.toLowerCase().split(';')[0]?.trim() ?? ''] || 'bin';
  // By code points: half of a character is none.
  return `${[...stem].slice(0, longest).join('')}.${[...fitting].slice(0, 10).join('')}`;
}
