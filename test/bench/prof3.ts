import { generate } from './generate';
import { draftsOf } from '../../graph/parts';
const x = generate({ entities: 20000, facts: 40000 });
for (let i = 0; i < 5; i++) { const t = performance.now(); draftsOf(x); console.log('drafts', (performance.now() - t) | 0); }
