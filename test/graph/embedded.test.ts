import { openEmbedded } from '../../graph/embedded';
import { storeContract } from './contract';

describe('the embedded store', () => storeContract(() => openEmbedded()));
