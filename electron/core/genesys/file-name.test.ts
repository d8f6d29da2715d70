import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uploadName } from './file-name.ts';

test.each([
  ['map.png', 'image/png', 'map.png'],
  ['map of our store.png', 'image/png', 'map-of-our-store.png'],
  ['Größe 100%.jpg', 'image/jpeg', 'Größe-100.jpg'],
  ['地図.png', 'image/png', '地図.png'],
  ['map', 'image/png', 'map.png'],
  ['map', 'image/JPEG; q=1', 'map.jpg'],
  ['map', 'application/x-unheard-of', 'map.bin'],
  ['.png', 'image/png', 'png.png'],
  ['', 'image/gif', 'file.gif'],
  ['../../etc/passwd', 'image/png', 'passwd.png'],
  ['a/b/', 'image/png', 'b.png'],
  ['\u202egnp.exe', 'image/png', 'gnp.exe'],
])('%j becomes a name that an upload may have', (name, contentType, wanted) => {
  expect(uploadName(name, contentType)).toBe(wanted);
});

test('whatever the name, it keeps to the platform’s rules', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 150 }), (name) => {
      const made = uploadName(name, 'image/png');
      expect(made).not.toMatch(/^\.|\/$|[\s\\{^}%`\]">[~<#|/\p{Cc}]/u);
      expect(made).toMatch(/^.+\..+$/u);
      expect([...made].length).toBeLessThanOrEqual(131);
      expect(made.isWellFormed()).toBe(true);
    }),
  );
});
