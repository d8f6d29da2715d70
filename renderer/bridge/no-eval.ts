import { config } from 'zod';

// SECURITY: the page's policy forbids making code from text. zod would try, be refused and report it; so it never tries.
config({ jitless: true });
