export { WhatIf, type WhatIfOptions, type WhatIfTally } from './what-if';
