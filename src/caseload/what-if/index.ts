export { WhatIf, type WhatIfOptions, type WhatIfTally, type WhatIfTotals } from './what-if';
