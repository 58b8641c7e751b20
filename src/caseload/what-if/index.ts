export {
  WhatIf,
  type WhatIfLeftOut,
  type WhatIfOptions,
  type WhatIfTally,
  type WhatIfTotals,
} from './what-if';
