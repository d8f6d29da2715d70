import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signs and reads the guest's own tokens (HS256 with a key of this run), which open his history. */
export class GuestJwt {
  readonly #key = randomBytes(32);

  /** A token for a session; `exp` in whole seconds since the epoch, as the protocol has it. */
  sign(session: string, nowMs: number, lifeS = 300): { jwt: string; exp: number } {
    const exp = Math.floor(nowMs / 1_000) + lifeS;
    const head = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ sub: session, exp })}`;
    return { jwt: `${head}.${createHmac('sha256', this.#key).update(head).digest('base64url')}`, exp };
  }

  /** The session of a good token; undefined when it is forged, malformed or late. */
  read(jwt: string, nowMs: number): string | undefined {
    const [header, payload, signature] = jwt.split('.');
    if (!header || !payload || !signature) return undefined;
    const wanted = createHmac('sha256', this.#key).update(`${header}.${payload}`).digest();
    const given = Buffer.from(signature, 'base64url');
    // SECURITY: compared in constant time.
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return undefined;
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { sub: string; exp: number };
    return claims.exp * 1_000 > nowMs ? claims.sub : undefined;
  }
}
