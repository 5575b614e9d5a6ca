// Loaded only by the commands that need them, so that `--help` is quick and extraction needs no database.
// `require` in place of `import()`, which Node would look up with its file ending, and that differs between source and build.

export const pipeline = () => require('../../extract') as typeof import('../../extract');
export const opening = () => require('../open') as typeof import('../open');
export const loading = () => require('../load') as typeof import('../load');
export const rebuilding = () => require('../rebuild') as typeof import('../rebuild');
export const running = () => require('../manifest') as typeof import('../manifest');
export const parting = () => require('../program-parts') as typeof import('../program-parts');
export const noting = () => require('../notes') as typeof import('../notes');
export const logging = () => require('../run-log') as typeof import('../run-log');
export const asking = () => require('../query') as typeof import('../query');
export const comparing = () => require('../diff') as typeof import('../diff');
export const proving = () => require('../verify') as typeof import('../verify');
export const identity = () =>
  ({ ...require('../decisions'), ...require('../entities') }) as typeof import('../decisions') &
    typeof import('../entities');
export const serving = () => require('../server/server') as typeof import('../server/server');
