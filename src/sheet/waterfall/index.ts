export { paidWaterfall, type PaidCase, type Replayed } from './paid-waterfall';
export {
  waterfall,
  type Standing,
  type Waterfall,
  type WaterfallOptions,
  type WaterfallStep,
} from './waterfall';
export { waterfallCells } from './waterfall-cells';
export { waterfallText } from './waterfall-text';
