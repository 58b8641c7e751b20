export { commitWholeFormulas } from './commit';
export { endTypingIn } from './end-typing';
export { readPastingIn } from './pasting';
export { showAsTyped } from './show-as-typed';
export { readTypingIn } from './typing';
