// Fails loudly when a script runs on an older Node than the one that tools/runtime brings: a silent fall-back to the
// machine's Node would test something else than what we ship. Plain JavaScript, because an older Node must be able to read it.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 15)) {
  console.error(
    `Riposte's scripts need Node 24.15 or newer, but this is ${process.version} (${process.execPath}).\n` +
      'On Linux it comes with `npm ci`; elsewhere install Node 24 and run `npm ci` again.',
  );
  process.exit(1);
}
