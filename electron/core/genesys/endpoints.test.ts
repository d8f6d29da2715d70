import { expect, test } from 'vitest';
import { assertFetchable } from './endpoints.ts';

const region = { api: 'https://api.mypurecloud.de', login: 'https://login.mypurecloud.de' };
const practice = { api: 'http://127.0.0.1:4000', login: 'http://127.0.0.1:4000' };
const allowed = (url: string, endpoints: typeof region): boolean => {
  try {
    assertFetchable(url, endpoints);
    return true;
  } catch {
    return false;
  }
};

test.each([
  'https://api-downloads.mypurecloud.de/assets/1',
  'https://prod-bucket.s3.eu-central-1.amazonaws.com/x?X-Amz-Signature=1',
  'https://files.example.com:8443/x',
])('a region’s file may lie at %s', (url) => expect(allowed(url, region)).toBe(true));

test.each([
  'http://files.example.com/x',
  'https://127.0.0.1/x',
  'https://localhost/x',
  'https://[::1]/x',
  'https://10.0.0.1/latest',
  'https://169.254.169.254/latest/meta-data',
  'https://2130706433/x',
  'https://0x7f.1/x',
  'https://intranet/x',
  'https://user:secret@files.example.com/x',
  'ftp://files.example.com/x',
  'file:///etc/passwd',
  '//files.example.com/x',
  '',
])('and not at %s', (url) => expect(allowed(url, region)).toBe(false));

test('in practice everything is on this machine', () => {
  expect(allowed('http://127.0.0.1:4000/assets/1', practice)).toBe(true);
  expect(allowed('http://localhost:5000/x', practice)).toBe(true);
  expect(allowed('https://files.example.com/x', practice)).toBe(false);
  expect(allowed('file:///tmp/x', practice)).toBe(false);
});
